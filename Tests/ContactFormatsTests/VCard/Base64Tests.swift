import ContactFormats
import ContactModel
import Testing

@Suite("Embedded bytes are decoded in every style of base64")
struct Base64ValueTests {
  static let bytes: [UInt8] = Array("any carnal pleasure.".utf8)

  @Test(
    "However the lines are written",
    arguments: [
      ("PHOTO;ENCODING=b;TYPE=JPEG:YW55IGNhcm5hbCBwbGVhc3VyZS4="),
      ("PHOTO;ENCODING=BASE64;JPEG:YW55IGNhcm5hbCBwbGVhc3VyZS4="),
      ("PHOTO;BASE64;JPEG:YW55IGNhcm5hbCBwbGVhc3VyZS4="),
      ("PHOTO;JPEG;BASE64:YW55IGNhcm5hbCBwbGVhc3VyZS4"),
      ("PHOTO;TYPE=JPEG;ENCODING=B:\r\n YW55IGNhcm5h\r\n bCBwbGVhc3VyZS4=\r\n"),
      ("PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n    YW55IGNhcm5h\r\n    bCBwbGVhc3VyZS4=\r\n\r\n"),
      ("PHOTO;ENCODING=BASE64;TYPE=JPEG:YW55IGNhcm5h\r\nbCBwbGVhc3VyZS4="),
      ("PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\nYW55IGNhcm5h\r\nbCBwbGVhc3VyZS4=\r\n\r\n"),
      ("PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n\r\n YW55IGNhcm5h\r\n\r\n bCBwbGVhc3VyZS4="),
      ("PHOTO;ENCODING=b;TYPE=JPEG:YW55 IGNh cm5h bCBw bGVh c3Vy ZS4="),
      ("PHOTO;ENCODING=b;TYPE=JPEG:YW55I\r\n GNhcm5hbCB\r\n\twbGVhc3VyZS4="),
    ]
  )
  func styles(lines: String) throws {
    let card = try card("2.1", lines, "TEL:1")
    let photo = try #require(card.contact.first(.photo))
    #expect(photo.value == .binary(Self.bytes))
    #expect(photo.types == ["jpeg"])
    #expect(photo.parameters.map(\.name) == ["TYPE"])
    #expect(card.contact.texts(.tel) == ["1"])
    #expect(card.codes == [])
  }

  @Test("The URL-safe alphabet is read too")
  func urlSafe() throws {
    let card = try card("3.0", "KEY;ENCODING=b:-_-_")
    #expect(card.contact.first(.key)?.value == .binary([0xFB, 0xFF, 0xBF]))
  }

  @Test("Nothing is nothing")
  func empty() throws {
    let card = try card("3.0", "PHOTO;ENCODING=b:", "TEL:1")
    #expect(card.contact.first(.photo)?.value == .binary([]))
  }

  @Test("A data: URI is read, and its media type kept")
  func dataURI() throws {
    let card = try card("4.0", "PHOTO:data:image/jpeg;base64,YW55IGNhcm5hbCBwbGVhc3VyZS4=")
    #expect(card.contact.first(.photo)?.value == .binary(Self.bytes))
    #expect(card.contact.first(.photo)?.mediaType == "image/jpeg")
    let escaped = try self.escaped()
    #expect(escaped.contact.first(.logo)?.value == .binary([0x66, 0x6F, 0x6F]))
    #expect(escaped.contact.first(.logo)?.mediaType == "image/png")
  }

  private func escaped() throws -> Card {
    try card("3.0", "LOGO;VALUE=uri:data:image/png\\;base64\\,Zm9v")
  }

  @Test("A data: URI without base64 is percent-encoded")
  func percent() throws {
    let card = try card("4.0", "KEY:data:text/plain,a%20b%zz")
    #expect(card.contact.first(.key)?.value == .binary(Array("a b%zz".utf8)))
  }

  @Test("A link stays text")
  func link() throws {
    let card = try card("3.0", "PHOTO;VALUE=uri:http://example.com/a.jpg")
    #expect(card.contact.first(.photo)?.value == .text("http://example.com/a.jpg"))
    #expect(card.contact.first(.photo)?.valueType == "uri")
  }

  @Test(
    "What is no base64 is passed over, or kept as text",
    arguments: [
      ("PHOTO;ENCODING=b:Zm9v...", PropertyValue.binary([0x66, 0x6F, 0x6F]), "invalid-base64"),
      (
        "PHOTO;ENCODING=b:http://example.com/a.jpg",
        .text("http://example.com/a.jpg"), "not-base64"
      ),
    ]
  )
  func damaged(line: String, value: PropertyValue, code: String) throws {
    let card = try card("3.0", line, "TEL:1")
    #expect(card.contact.first(.photo)?.value == value)
    #expect(card.codes == [code])
    #expect(card.contact.texts(.tel) == ["1"])
  }

  @Test("Long base64 that does not say so is decoded")
  func undeclared() throws {
    let card = try card("3.0", "PHOTO;TYPE=JPEG:" + String(repeating: "AAAA", count: 32))
    #expect(card.contact.first(.photo)?.value == .binary([UInt8](repeating: 0, count: 96)))
    #expect(card.codes == ["undeclared-base64"])
  }

  @Test("A text property in base64 is text, a private one bytes")
  func text() throws {
    let card = try card("3.0", "NOTE;ENCODING=b:SMO8Z2Vs", "X-BLOB;ENCODING=b:AAE=")
    #expect(card.contact.texts(.note) == ["Hügel"])
    #expect(card.contact.first("X-BLOB")?.value == .binary([0, 1]))
  }
}
