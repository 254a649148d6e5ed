import Testing

@testable import ContactFormats

@Suite("JSON values")
struct JSONParserTests {
  private func parse(_ text: String) throws(JSONParser.Failure) -> JSONValue {
    let bytes = Array(text.utf8)
    var result: Result<JSONValue, JSONParser.Failure> = .success(.null)
    bytes.withUnsafeBufferPointer { buffer in
      result = Result { () throws(JSONParser.Failure) in try JSONParser.parse(buffer) }
    }
    return try result.get()
  }

  @Test(
    "are what RFC 8259 says",
    arguments: [
      (" null ", JSONValue.null), ("true", .bool(true)), ("-1.5e3", .number("-1.5e3")),
      (#""a\"b\\\/\n\u00e9\ud83d\ude00""#, .string("a\"b\\/\né😀")), ("[]", .array([])),
      ("[1, [2],]", .array([.number("1"), .array([.number("2")])])),
      (
        #"{"a":1,"a":2}"#,
        .object([.init(name: "a", value: .number("1")), .init(name: "a", value: .number("2"))])
      ),
      (#""\ud800x""#, .string("\u{FFFD}x")),
    ]
  )
  func values(text: String, value: JSONValue) throws {
    #expect(try parse(text) == value)
  }

  @Test(
    "that are none say where",
    arguments: [
      ("", 0), ("[1 2]", 3), ("{1:2}", 1), (#"{"a" 1}"#, 5), ("\"abc", 1), ("nul", 0), ("[1] x", 4),
      (#""\u12""#, 3), ("+-", 0),
    ]
  )
  func failures(text: String, position: Int) {
    #expect { try parse(text) } throws: { error in
      (error as? JSONParser.Failure)?.position == position
    }
  }

  @Test("that nest without end are refused")
  func depth() {
    #expect(throws: JSONParser.Failure.self) {
      try parse(String(repeating: "[", count: 100_000))
    }
  }
}
