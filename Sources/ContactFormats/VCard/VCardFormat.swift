import ContactModel

extension ContactFormat {
  /// vCard 2.1, 3.0 and 4.0.
  public static let vCard = ContactFormat(
    name: "vcard",
    title: "vCard",
    usualEncounter: .met,
    makeReader: { stream, options in VCardReader(stream, options: options) }
  )
}

extension FormatFamily {
  public static let vCard = FormatFamily([.vCard]) { sample in
    if beginsCard(sample) { return [FormatClaim(.vCard, .certain)] }
    let isNamed = ["vcf", "vcard"].contains(sample.fileExtension)
    return isNamed ? [FormatClaim(.vCard, .named)] : []
  }

  /// Whether a line of the sample is BEGIN:VCARD, in any Unicode form and any case.
  private static func beginsCard(_ sample: InputSample) -> Bool {
    var reader = RecordFinder(
      MemoryStream(Array(sample.bytes.prefix(InputSample.byteCount))),
      limits: ReadingLimits()
    )
    // The stream is in memory and cannot fail.
    while let piece = try? reader.next() {
      if piece.kind == .record { return true }
    }
    return false
  }
}
