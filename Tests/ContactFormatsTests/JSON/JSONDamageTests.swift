import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("JSON that was damaged")
struct JSONDamageTests {
  private static let samples: [(dialect: JSONDialect, text: String)] = [
    (
      .jCard,
      #"[["vcard",[["version",{},"text","4.0"],["n",{"group":"g"},"text",["D",["J","K"],"","",""]],["photo",{},"uri","data:image/png;base64,AAAA"]]]]"#
    ),
    (
      .jsContact,
      #"""
      [{"@type":"Card","version":"1.0","uid":"urn:x","name":{"full":"J","components":[{"kind":"given",
      "value":"J","phonetic":"j"}],"isOrdered":true},"emails":{"e":{"address":"a@b.c","pref":1,"vCardParams":
      {"group":"g"}}},"organizations":{"o":{"name":"A","units":[{"name":"B"}]}},"titles":{"t":{"name":"L",
      "organizationId":"o"}},"addresses":{"a":{"components":[{"kind":"number","value":"1"}],"isOrdered":true}},
      "localizations":{"de":{"titles/t/name":"M"}},"anniversaries":{"b":{"kind":"birth","date":{"year":1990}}},
      "vCardProps":[["x-a",{},"unknown","b"]]}]
      """#
    ),
    (
      .googlePeople,
      #"""
      {"connections":[{"resourceName":"people/c1","names":[{"displayName":"J","givenName":"J"}],
      "birthdays":[{"date":{"year":1990,"month":1,"day":2}}],"emailAddresses":[{"value":"a@b.c","type":"work"}]}]}
      """#
    ),
  ]

  @Test("is read to its end, without a crash, and balanced")
  func mutations() throws {
    var generator = SeededGenerator()
    for (dialect, text) in Self.samples {
      let format = ContactFormat(dialect)
      #expect(try read(Array(text.utf8), format: format).cards.count == 1)
      for round in 0..<1500 {
        var bytes = Array(text.utf8)
        for _ in 0..<generator.int(1...4) {
          let place = generator.int(0...bytes.count - 1)
          switch generator.int(1...4) {
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(generator.pick(Array("{}[]\",:\\0-/~".utf8)) ?? 0, at: place)
          case 3: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
          default:
            let end = min(bytes.count, place + generator.int(1...30))
            bytes.insert(contentsOf: Array(bytes[place..<end]), at: generator.int(0...bytes.count))
          }
        }
        let result = try read(bytes, format: format)
        for card in result.cards {
          // What was read can be written.
          let again = JSContactWriter().bytes(of: card.contact)
          let cards = try read(again, format: ContactFormat(JSONDialect.jsContact)).cards
          #expect(cards.count == 1, "\(generator), round \(round)")
        }
      }
    }
  }

  @Test("costs time in proportion to its size, however much of it is strange")
  func large() throws {
    let count = 20_000
    func many(_ element: (Int) -> String) -> String {
      (0..<count).map(element).joined(separator: ",")
    }
    let cards = [
      #"{"@type":"Card","# + many { #""x\#($0)":1"# } + "}",
      #"{"@type":"Card","emails":{"# + many { #""e\#($0)":{"address":"a@b.c","label":"l"}"# }
        + "}}",
      #"{"@type":"Card","titles":{"#
        + many { #""t\#($0)":{"name":"a","organizationId":"o\#($0)"}"# }
        + #"},"organizations":{"# + many { #""o\#($0)":{"name":"b"}"# } + "}}",
      #"{"@type":"Card","titles":{"# + many { #""t\#($0)":{"name":"a"}"# }
        + #"},"localizations":{"de":{"# + many { #""titles/t\#($0)/name":"b""# } + "}}}",
      #"{"@type":"Card","name":{"components":["#
        + many { #"{"kind":"surname","value":"n\#($0)"}"# } + #"],"isOrdered":true}}"#,
      #"{"@type":"Card","vCardProps":["# + many { #"["fn",{},"text","n\#($0)"]"# } + "]}",
      #"{"resourceName":"people/1","emailAddresses":["# + many { #"{"value":"a\#($0)@b.c"}"# }
        + "]}",
    ]
    for text in cards {
      let dialect: JSONDialect = text.hasPrefix(#"{"res"#) ? .googlePeople : .jsContact
      let clock = ContinuousClock()
      var result = ReadResult()
      let reading = try clock.measure {
        result = try read(Array(text.utf8), format: ContactFormat(dialect))
      }
      let card = try #require(result.cards.first)
      let writing = clock.measure { _ = JSContactWriter().bytes(of: card.contact) }
      #expect(reading < .seconds(10), "\(text.prefix(60))")
      #expect(writing < .seconds(10), "\(text.prefix(60))")
    }
  }
}
