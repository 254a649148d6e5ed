import ContactModel
import Foundation
import Testing

@testable import ContactFormats

@Suite("No page can crash, hang or swell the reader")
struct HTMLHostileTests {
  private func timed(
    _ name: String,
    _ page: String,
    limits: ReadingLimits = ReadingLimits()
  ) throws -> ReadResult {
    let clock = ContinuousClock()
    var result = ReadResult()
    let bytes = Array(page.utf8)
    let time = try clock.measure { result = try read(bytes, limits: limits, format: .hCard) }
    #expect(time < .seconds(20), "\(name): \(time)")
    return result
  }

  private func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("Of elements that stand too deep the text is read")
  func depth() throws {
    let page = "<div class='vcard'><div class=note>" + many("<div>", 200_000) + "A B C</div>"
    let result = try timed("deep", page)
    #expect(result.cards.map(\.contact.written) == [["NOTE:A B C"]])
    #expect(result.codes == ["nested-too-deep@1"])
    _ = try timed("unmatched", "<p class=vcard>" + many("<b>", 100_000) + many("</i>", 100_000))
    _ = try timed("cards", many("<div class=vcard>", 100_000))
    _ = try timed("outside", many("<div>", 100_000) + "<p class=vcard>a</p>")
  }

  @Test("Cards within cards stop at a depth")
  func cards() throws {
    let page = many("<div class=h-card><b class=p-name>x</b>", 300)
    let result = try timed("nested", page)
    #expect(result.cards.count == 1)
    #expect(result.codes == ["nested-too-deep@1"])
  }

  @Test("Tags of any size cost no more than their bytes")
  func tags() throws {
    let attributes = (0..<200_000).map { "a\($0)=1" }.joined(separator: " ")
    _ = try timed("attributes", "<p class=vcard \(attributes)><b class=fn>A</b></p>")
    _ = try timed("quotes", "<p class=vcard " + many("a='>' ", 200_000) + ">")
    _ = try timed("value", "<p class=vcard><b class=fn title='\(many("x", 8 << 20))'>A</b>")
    _ = try timed("classes", "<p class='vcard \(many("fn ", 200_000))'>A</p>")
    let properties = "<b class='\(many("nickname ", 20_000))'>A</b>"
    _ = try timed("properties", "<p class=vcard>\(properties)</p>")
    _ = try timed("ids", "<p class=vcard>" + many("<a class=include href='#a'></a>", 20_000))
    _ = try timed("comments", many("<!-->", 200_000) + many("<!--", 200_000))
    _ = try timed("scripts", many("<script>", 200_000) + "<p class=vcard>")
    _ = try timed("signs", "<p class=vcard>" + many("<", 500_000) + many("&", 500_000))
    _ = try timed("text", "<p class=vcard><b class=note>" + many("lorem ", 2 << 20))
  }

  @Test("Values that contain each other are read within a bound")
  func tangle() throws {
    let page =
      "<div class=vcard>" + many("<div class=note>", 900) + many("word ", 50_000) + "</div>"
    let result = try timed("tangle", page)
    #expect(result.cards.first?.codes == ["tangled-values"])
    let bytes = result.cards[0].contact.texts(.note).reduce(0) { $0 + $1.utf8.count }
    #expect(bytes < 17 * page.utf8.count)
  }

  @Test("What is over the limits is skipped, and the rest is read")
  func limits() throws {
    let page =
      "<p class=vcard>" + many("<b>x</b>", 100) + "</p><p class=vcard><b class=fn>A B C</b>"
    let lines = try timed("lines", page, limits: ReadingLimits(recordLines: 50))
    #expect(lines.cards.map(\.contact.written) == [["FN:A B C"]])
    #expect(lines.codes == ["record-too-large@1"])
    let bytes = try timed("bytes", page, limits: ReadingLimits(recordBytes: 500))
    #expect(bytes.cards.isEmpty)
    #expect(bytes.codes == ["record-too-large@1"])
    #expect(bytes.skipped[0].byteCount == page.utf8.count)
  }

  @Test(
    "Damage is said and the rest is read",
    arguments: [
      ("<p class=vcard><b class=fn>A\0 B C</b></p>", "A\u{FFFD} B C", ["nul-byte@1"]),
      ("<p class=vcard><b class=fn>A B C</b>\n<a href='x", "A B C", ["truncated-html@2"]),
      ("<p class=vcard><b class=fn>A &#0;&#xD800;&#99999999;&nope; C</b>", "A &nope; C", []),
      (
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p class=vcard><b class=fn>A &x; C</b>",
        "A &x; C", []
      ),
      ("<p class=vcard><a class=fn href='javascript:alert(1)' onclick='x'>A B C</a>", "A B C", []),
    ]
  )
  func damage(_ page: String, _ name: String, _ codes: [String]) throws {
    let result = try readPage(page)
    #expect(result.cards.first?.contact.texts(.fn) == [name])
    #expect(result.codes == codes)
  }

  @Test("Nothing at all, or nothing of it a page, is frame")
  func empty() throws {
    for page in ["", "<", "</", "<!", "<!-", "\0", "no page", "<p", "<p class=\"vcard"] {
      let result = try readPage(page)
      #expect(result.cards.isEmpty)
    }
  }
}
