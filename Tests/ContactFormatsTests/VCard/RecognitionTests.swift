import ContactFormats
import ContactModel
import Testing

@Suite("vCards are recognised by their content")
struct RecognitionTests {
  private func confidenceInVCard(_ sample: InputSample) -> Confidence? {
    FormatFamily.vCard.claims(sample).first?.confidence
  }

  @Test(
    "BEGIN:VCARD on a line of its own, in any dress",
    arguments: [
      ("BEGIN:VCARD\r\nVERSION:3.0\r\n", Confidence?.some(.certain)),
      ("\u{FEFF}begin:vcard\n", .certain),
      ("\n\nsome text\nBEGIN:VCARD\n", .certain), ("BEGIN:VCALENDAR\n", nil),
      ("say BEGIN:VCARD\n", nil), ("", nil), ("BEGIN:VCARD", .certain),
    ]
  )
  func content(text: String, confidence: Confidence?) {
    let sample = InputSample(bytes: Array(text.utf8), fileName: "download")
    #expect(confidenceInVCard(sample) == confidence)
  }

  @Test("UTF-16 with and without a mark")
  func wide() {
    for mark in ["", "\u{FEFF}"] {
      let bytes = (mark + "BEGIN:VCARD\nFN:x\n").utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
      #expect(confidenceInVCard(InputSample(bytes: bytes)) == .certain)
    }
  }

  @Test("The file name says so where the content does not")
  func name() {
    for name in ["a.vcf", "A.VCARD"] {
      #expect(confidenceInVCard(InputSample(bytes: [], fileName: name)) == .named)
    }
    #expect(FormatRegistry.standard.format(named: "vCard")?.title == "vCard")
  }
}
