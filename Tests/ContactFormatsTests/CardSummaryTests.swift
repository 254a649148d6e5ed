import ContactFormats
import ContactModel
import Foundation
import Testing

@Suite("A card in the few words of read --json")
struct CardSummaryTests {
  private func json(_ card: Card) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(CardSummary(card)), as: UTF8.self)
  }

  @Test("Every key, with the values as they are written")
  func full() throws {
    let card = try card(
      "3.0",
      "FN:Dr. Jo Doe",
      "N:Doe;Jo,J.;Q;Dr.;PhD",
      "item1.EMAIL:mailto:a@b",
      "EMAIL:",
      "TEL:tel:+1",
      "TEL:2",
      "ORG:ABC\\, Inc.;;Sales;;",
      "ORG:Other",
      "TITLE:Boss",
      "ADR:;;1 Main St",
      "ADR:",
      "PHOTO;ENCODING=b:Zm9v",
      "PHOTO;VALUE=uri:http://x/y",
      "NOTE:hi",
      "URL:http://x",
      "X-B:1",
      "item2.X-A:1",
      "X-B:2"
    )
    #expect(
      try json(card) == """
        {"additional":"Q","addresses":2,"emails":["mailto:a@b"],"family":"Doe","fn":"Dr. Jo Doe",\
        "given":"Jo,J.","note":true,"org":["ABC, Inc.","","Sales"],"phones":["tel:+1","2"],\
        "photo_bytes":3,"photo_uri":null,"prefix":"Dr.","suffix":"PhD","title":"Boss",\
        "urls":["http://x"],"version":"3.0","x_props":["X-A","X-B"]}
        """
    )
  }

  @Test("What is absent is null, and no key is left out")
  func empty() throws {
    #expect(
      try json(card("4.0")) == """
        {"additional":null,"addresses":0,"emails":[],"family":null,"fn":null,"given":null,\
        "note":false,"org":null,"phones":[],"photo_bytes":null,"photo_uri":null,"prefix":null,\
        "suffix":null,"title":null,"urls":[],"version":"4.0","x_props":[]}
        """
    )
  }
}
