import ContactFormats
import ContactModel
import Testing

@Suite("The scanner sees what the reader reads")
struct ScannerTests {
  static let text = """
    junk
    BEGIN:VCARD
    VERSION:2.1
    FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FC=
    rgen
    item1.EMAIL;INTERNET:a@b
    END:VCARD
    BEGIN:VCARD
    VERSION:3.0
    FN:A\\, B
      C
    tel ;TYPE=x:1
    AGENT:
    BEGIN:VCARD
    FN:other
    END:VCARD
    END:VCARD
    """

  @Test("Names, groups, parameters and decoded values", arguments: [1, 7, 4096])
  func scans(chunk: Int) throws {
    let scanner = VCardScanner(
      MemoryStream(Array(Self.text.utf8)),
      limits: ReadingLimits(chunkBytes: chunk)
    )
    var found: [String] = []
    while try scanner.nextCard() {
      found.append("card at \(scanner.offset), \(scanner.byteCount) bytes")
      scanner.forEachProperty { property in
        let name = String(decoding: property.name, as: UTF8.self)
        let group = String(decoding: property.group, as: UTF8.self)
        let parameters = String(decoding: property.parameters, as: UTF8.self)
        let value = property.withText { String(decoding: $0, as: UTF8.self) }
        found.append("\(group)|\(name)|\(parameters)|\(value)")
        #expect(property.isNamed("FN") == (name == "FN"))
        #expect(property.isNamed("TEL") == (name == "tel "))
      }
    }
    #expect(
      found == [
        "card at 5, 117 bytes", "|VERSION||2.1",
        "|FN|;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE|Jürgen",
        "item1|EMAIL|;INTERNET|a@b",
        "card at 123, 98 bytes", "|VERSION||3.0", "|FN||A, B C", "|tel |;TYPE=x|1", "|AGENT||",
      ]
    )
  }
}
