import ContactModel

extension FormatFamily {
  /// Contacts in saved web pages.
  static let html = FormatFamily([.hCard]) { sample in
    HTMLSignature.hasCard(sample) ? [FormatClaim(.hCard, .certain)] : []
  }
}

extension ContactFormat {
  /// hCard 1.0 and h-card of microformats2, which one page may mix. Such a page is a list of
  /// people: that it was saved does not say that they were met.
  static let hCard = ContactFormat(
    name: "hcard",
    title: "hCard web page",
    usualEncounter: .attended,
    makeReader: { stream, options in HTMLReader(stream, options: options) }
  )
}

/// Whether a sample begins as a page does and has an element that is a card.
enum HTMLSignature {
  static func hasCard(_ sample: InputSample) -> Bool {
    let buffer = SourceBuffer(MemoryStream(sample.bytes), chunkBytes: InputSample.byteCount)
    // The stream is in memory and cannot fail.
    guard (try? buffer.fill()) != nil else { return false }
    let text = buffer.text.withoutByteOrderMark
    guard begins(text.trimmed) else { return false }
    var scanner = HTMLScanner(text)
    while let token = scanner.next() {
      if case .tag(let tag) = token, !tag.isEnd, let classes = tag.value(of: .class),
        Microformat.isCard(text.slice(classes.lowerBound, classes.upperBound))
      {
        return true
      }
    }
    return false
  }

  private static func begins(_ text: Bytes) -> Bool {
    guard text.first == UInt8(ascii: "<") else { return false }
    if text.hasPrefixIgnoringCase("<!DOCTYPE HTML") { return true }
    let word = text.dropFirst().prefix { $0.isASCIILetter || $0.isASCIIDigit }
    if !word.isEmpty { return HTMLElementName.first.hasName(Bytes(rebasing: word)) }
    // A comment or a processing instruction before the first tag.
    guard text.count > 1, text[1] == UInt8(ascii: "!") || text[1] == UInt8(ascii: "?") else {
      return false
    }
    var scanner = HTMLScanner(text)
    while let token = scanner.next() {
      guard case .tag(let tag) = token else { continue }
      let name = text.slice(tag.name.lowerBound, tag.name.upperBound)
      return HTMLElementName.first.hasName(name)
    }
    return false
  }
}
