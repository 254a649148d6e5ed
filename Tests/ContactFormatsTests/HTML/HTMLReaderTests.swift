import ContactModel
import Foundation
import TestSupport
import Testing

@testable import ContactFormats

@Suite("A web page is cut into its cards and what stands around them")
struct HTMLReaderTests {
  private func raws(_ page: String) throws -> [String] {
    try readPage(page).cards.map { String(decoding: $0.raw, as: UTF8.self) }
  }

  @Test(
    "A card reaches from its start tag to its end tag, or to the tag that closes it",
    arguments: [
      ("<p>a</p><p class=vcard>b</p>c", ["<p class=vcard>b</p>"]),
      (
        "<ul><li class=vcard>b<li class=h-card>c</ul>d",
        ["<li class=vcard>b", "<li class=h-card>c"]
      ),
      ("<table><tr class=vcard><td>b<tr><td>c</table>", ["<tr class=vcard><td>b"]),
      ("<div><div class=vcard><b>a</div>b</div>c", ["<div class=vcard><b>a</div>"]),
      ("<td><div class=vcard>a</td>b", ["<div class=vcard>a"]),
      ("<table><tr><td><div class=vcard>a</td><td>b</table>", ["<div class=vcard>a"]),
      ("<p class=vcard>a", ["<p class=vcard>a"]),
      ("<p class=vcard>a<b", ["<p class=vcard>a<b"]),
      ("x<img class=h-card alt=A>y", ["<img class=h-card alt=A>"]),
      (
        "x<img class=h-card alt='<p class=vcard>'/>y", ["<img class=h-card alt='<p class=vcard>'/>"]
      ),
      ("<body class=h-card><p>a</p></body>\n</html>", ["<body class=h-card><p>a</p></body>"]),
      ("<html class=h-card><body>a</body></html>b", ["<html class=h-card><body>a</body></html>"]),
      (
        "<body><p>a<div class=vcard>b</body>c<p class=vcard>d</p>",
        ["<div class=vcard>b", "<p class=vcard>d</p>"]
      ),
      (
        "<div class=vcard>a<p class=vcard>b</p></div>",
        ["<div class=vcard>a<p class=vcard>b</p></div>"]
      ),
      (
        "<!-- <p class=vcard> --><script>'<p class=vcard>'</script><p class=vcard>a</p>",
        ["<p class=vcard>a</p>"]
      ),
      ("<P CLASS='x vcard y'>a</P>", ["<P CLASS='x vcard y'>a</P>"]),
      ("<p class=VCARD>a</p><p class=vcards>b</p>", []),
      ("<p class=vcard>a</b></i></p>", ["<p class=vcard>a</b></i></p>"]),
      ("<o:p class=vcard>a</o:p>", ["<o:p class=vcard>a</o:p>"]),
      ("<main class=vcard>a<wbr>b</main>c", ["<main class=vcard>a<wbr>b</main>"]),
    ]
  )
  func places(_ page: String, _ expected: [String]) throws {
    #expect(try raws(page) == expected)
  }

  @Test("Lines are those of the source")
  func lines() throws {
    let page = "<html>\r\n<p class=vcard>\r\n<b class=fn>A b c</b></p>\r\n\r\n<p class=vcard></p>"
    let cards = try readPage(page).cards
    #expect(cards.map(\.line) == [2, 5])
    #expect(cards[0].contact.properties.map(\.line) == [3])
    #expect(cards.map(\.record) == [1, 2])
  }

  private static let german = "<html><p class=vcard><b class=fn>Jörg Groß</b></p>"

  private func name(_ bytes: [UInt8]) throws -> (name: String?, encoding: String, codes: [String]) {
    let result = try readPage(bytes)
    return (result.cards.first?.contact.texts(.fn).first, result.encoding, result.codes)
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test("The charset is what the page bears out")
  func charsets() throws {
    let meta = "<meta charset=iso-8859-1>"
    let http = "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"
    let utf8 = "<meta charset=utf-8>"
    let cases: [(bytes: [UInt8], encoding: String, codes: [String])] = [
      (Array(Self.german.utf8), "utf-8", []),
      ([0xEF, 0xBB, 0xBF] + Self.german.utf8, "utf-8", []),
      (Array((utf8 + Self.german).utf8), "utf-8", []),
      (Array((meta + Self.german).utf8), "utf-8", ["wrong-charset@1"]),
      (Self.latin(meta + Self.german), "iso-8859-1", []),
      (Self.latin(http + Self.german), "windows-1252", []),
      (Self.latin(Self.german), "windows-1252", ["undeclared-charset@1"]),
      (Self.latin(utf8 + Self.german), "windows-1252", ["wrong-charset@1"]),
      (Array(Self.german.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "utf-16le", []),
      (
        [0xFE, 0xFF] + Self.german.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        "utf-16be", []
      ),
    ]
    for (bytes, encoding, codes) in cases {
      let found = try name(bytes)
      #expect(found.name == "Jörg Groß")
      #expect(found.encoding == encoding)
      #expect(found.codes == codes)
    }
  }

  @Test(
    "Japanese pages are read in their own charsets",
    arguments: [
      ("shift_jis", [0x8D, 0xEC, 0x8E, 0xD2, 0x95, 0x5C]),
      ("euc-jp", [0xBA, 0xEE, 0xBC, 0xD4, 0xC9, 0xBD]),
      // The second character has a byte that is `<` elsewhere.
      ("iso-2022-jp", Array("\u{1B}$B:n<TI=\u{1B}(B".utf8)),
    ] as [(String, [UInt8])]
  )
  func japanese(_ label: String, _ text: [UInt8]) throws {
    let start = "<meta charset=\(label)><p class=vcard><b class=fn>"
    let found = try name(Array(start.utf8) + text + Array("</b></p>".utf8))
    #expect(found.name == "作者表")
    #expect(found.encoding == label)
    #expect(found.codes == [])
  }

  private func claims(_ text: String) -> [String] {
    FormatRegistry.standard.claims(InputSample(bytes: Array(text.utf8))).map {
      "\($0.format.name) \($0.confidence)"
    }
  }

  @Test("A page with a card is recognised, and no other")
  func recognition() {
    let certain = ["hcard certain"]
    #expect(claims("<!DOCTYPE html><html><p class='x vcard'>") == certain)
    #expect(claims("\u{FEFF}\n <!-- saved --><html><p class='h-card'>").first == "hcard certain")
    #expect(claims("<div class=h-card>Ana</div>").first == "hcard certain")
    #expect(claims("<HTML><BODY><DIV CLASS=\"vcard\">").first == "hcard certain")
    #expect(
      claims("<?xml version='1.0'?><!DOCTYPE html><html><p class='vcard'/></html>").first
        == "hcard certain"
    )
    #expect(claims("<!DOCTYPE html><html><p class='hcard vcards'>") == [])
    #expect(claims("<!DOCTYPE html><html><!-- <p class=vcard> --></html>") == [])
    #expect(!claims("<contacts><p class='vcard'/></contacts>").contains("hcard certain"))
    #expect(!claims("BEGIN:VCARD\nNOTE:<p class=vcard>\nEND:VCARD").contains("hcard certain"))
  }

  @Test("Cut or changed anywhere, a page is read to its end and all its bytes are accounted for")
  func mutations() throws {
    let page = Array(
      """
      <!DOCTYPE html><html><head><title>t</title></head><body><ul><li class="vcard"><b class="fn
      n"><i class=given-name>Ä&amp;</i> B</b><a class='email' href='mailto:a@b'>x</a><li class=h-card>
      <img src="data:image/png;base64,AAAA" alt="C"><div class="p-adr h-adr">D</div></ul>
      <table><tr class=vcard><td class=adr>E<script>"<p>"</script><!-- F --></table></body></html>
      """.utf8
    )
    for end in 0...page.count {
      _ = try read(Array(page[..<end]), chunk: 64, format: .hCard)
    }
    let seed: UInt64 = 20_261_123
    var random = SeededGenerator(seed: seed)
    let bytes = Array("<>\"'/=& !-\0\u{1B}aé".utf8) + [0xFF, 0x80]
    for round in 0..<3000 {
      var changed = page
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed.remove(at: place)
        case 1: changed.insert(bytes.randomElement(using: &random) ?? 0, at: place)
        default:
          let end = min(changed.count, place + Int.random(in: 1...40, using: &random))
          changed.insert(contentsOf: changed[place..<end], at: 0)
        }
      }
      let result = try read(changed, chunk: 4096, format: .hCard)
      #expect(result.cards.count < 20, "seed \(seed), round \(round)")
    }
  }
}
