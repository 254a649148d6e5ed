import ContactModel

extension ContactFormat {
  /// What a QR code on a badge or a card says: NTT DoCoMo's MECARD.
  public static let meCard = ContactFormat(
    name: "mecard",
    title: "MECARD (QR code)",
    usualEncounter: .met,
    makeReader: { stream, options in QRPayloadReader(stream, options: options) }
  )

  /// The same by BIZCARD.
  public static let bizCard = ContactFormat(
    name: "bizcard",
    title: "BIZCARD (QR code)",
    usualEncounter: .met,
    makeReader: { stream, options in QRPayloadReader(stream, options: options) }
  )
}

extension FormatFamily {
  /// Payloads of QR codes, one or many, as scanners save them.
  public static let qrPayload = FormatFamily([.meCard, .bizCard]) { sample in
    var reader = QRPayloadReader(MemoryStream(sample.bytes), options: ReadingOptions())
    // The stream is in memory and cannot fail.
    while let element = try? reader.next() {
      guard case .card(let card) = element else {
        if case .frame(let frame) = element, frame.bytes.allSatisfy({ $0 <= ASCII.space }) {
          continue
        }
        return []
      }
      let isBusiness = card.raw.first.map { $0 | 0x20 } == UInt8(ascii: "b")
      return [FormatClaim(isBusiness ? .bizCard : .meCard, .certain)]
    }
    return []
  }
}
