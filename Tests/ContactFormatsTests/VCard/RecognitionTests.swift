import ContactFormats
import ContactModel
import Testing

@Suite("vCards are recognised by their content")
struct RecognitionTests {
  @Test(
    "BEGIN:VCARD on a line of its own, in any dress",
    arguments: [
      ("BEGIN:VCARD\r\nVERSION:3.0\r\n", Confidence.certain), ("\u{FEFF}begin:vcard\n", .certain),
      ("\n\nsome text\nBEGIN:VCARD\n", .certain), ("BEGIN:VCALENDAR\n", .none),
      ("say BEGIN:VCARD\n", .none), ("", .none), ("BEGIN:VCARD", .certain),
    ]
  )
  func content(text: String, confidence: Confidence) {
    let sample = InputSample(bytes: Array(text.utf8), fileName: "download")
    #expect(ContactFormat.vCard.recognize(sample) == confidence)
  }

  @Test("UTF-16 with and without a mark")
  func wide() {
    for mark in ["", "\u{FEFF}"] {
      let bytes = (mark + "BEGIN:VCARD\nFN:x\n").utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
      #expect(ContactFormat.vCard.recognize(InputSample(bytes: bytes)) == .certain)
    }
  }

  @Test("The file name says so where the content does not")
  func name() {
    for name in ["a.vcf", "A.VCARD"] {
      #expect(ContactFormat.vCard.recognize(InputSample(bytes: [], fileName: name)) == .named)
    }
    #expect(FormatRegistry.standard.format(named: "vCard")?.title == "vCard")
  }
}
