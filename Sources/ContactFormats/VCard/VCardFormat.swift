import ContactModel

extension ContactFormat {
  /// vCard 2.1, 3.0 and 4.0.
  public static let vCard = ContactFormat(
    name: "vcard",
    title: "vCard",
    fileExtensions: ["vcf", "vcard"],
    usualEncounter: .met,
    recognize: recognizeVCard,
    makeReader: { stream, options in VCardReader(stream, options: options) }
  )

  /// Certain where a line of the sample is BEGIN:VCARD, in any Unicode form and any case.
  private static func recognizeVCard(_ sample: InputSample) -> Confidence {
    var reader = RecordFinder(
      MemoryStream(Array(sample.bytes.prefix(InputSample.byteCount))),
      limits: ReadingLimits()
    )
    // The stream is in memory and cannot fail.
    while let piece = try? reader.next() {
      if piece.kind == .record { return .certain }
    }
    guard let name = sample.fileName?.lowercased() else { return .none }
    return vCardExtensions.contains { name.hasSuffix(".\($0)") } ? .named : .none
  }

  private static let vCardExtensions = ["vcf", "vcard"]
}
