extension XMLElement {
  /// The text of a value as it stands, because a blank may be part of it; but without the blanks
  /// around it where it has lines of its own, as programs that indent lay it out.
  var laidOutBytes: Bytes {
    let bytes = textBytes
    guard let first = bytes.first, first <= ASCII.space, let last = bytes.last,
      last <= ASCII.space
    else { return bytes }
    let inner = bytes.trimmed
    guard !inner.isEmpty, let base = bytes.baseAddress, let start = inner.baseAddress else {
      return bytes.position(of: ASCII.lineFeed) == nil ? bytes : inner
    }
    let before = start - base
    let isOnLinesOfItsOwn =
      bytes.slice(0, before).position(of: ASCII.lineFeed) != nil
      && bytes.slice(before + inner.count, bytes.count).position(of: ASCII.lineFeed) != nil
    return isOnLinesOfItsOwn ? inner : bytes
  }

  var laidOutText: String { String(decoding: laidOutBytes, as: UTF8.self) }
}
