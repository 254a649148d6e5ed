import ContactModel

/// What decoding single values needs: memory, and what is known of heads and charsets.
final class ValueWorkspace {
  private let joined = Scratch()
  private let transferred = Scratch()
  private let unescaped = Scratch()
  private let charsets = CharsetResolver()
  private var heads = HeadCache()

  func text(of property: VCardProperty) -> Bytes {
    let line = property.line
    if line.mayBeEncoded { return encodedText(of: property) }
    let bytes = Unfolding.value(
      of: line,
      in: property.lines,
      style: property.flavor == .v21 ? .foldedBeforeBlanks : .folded,
      scratch: joined
    )
    return finished(bytes, charset: nil, .text)
  }

  private func encodedText(of property: VCardProperty) -> Bytes {
    let line = property.line
    let head =
      heads.cached(line)
      ?? heads.add(PropertyHead(line) { String(decoding: $0, as: UTF8.self) }, of: line)
    let isQuoted = head.encoding == .quotedPrintable
    var bytes = Unfolding.value(
      of: line,
      in: property.lines,
      style: isQuoted ? .quotedPrintable : .folded,
      scratch: joined
    )
    switch head.encoding {
    case .quotedPrintable:
      _ = QuotedPrintable.decode(bytes, into: transferred)
      bytes = transferred.bytes
    case .base64:
      let decoded = Base64.decode(bytes).bytes
      transferred.clear()
      decoded.withUnsafeBufferPointer { transferred.append($0) }
      bytes = transferred.bytes
    case .none, .unknown: break
    }
    return finished(bytes, charset: head.charset, isQuoted ? .separators : .text)
  }

  @inline(__always)
  private func finished(_ bytes: Bytes, charset: String?, _ escaping: Escaping) -> Bytes {
    var bytes = bytes
    if charset != nil || !bytes.isPlainASCII {
      var problems: [Problem] = []
      charsets.beginCard()
      bytes = charsets.text(
        bytes,
        charset: charset,
        isRaw: true,
        line: 0,
        problems: &problems,
        evidence: { Array(bytes) }
      )
    }
    guard bytes.position(of: ASCII.backslash) != nil else { return bytes }
    return escaping.unescaped(bytes, scratch: unescaped)
  }
}
