/// What may stand before the first row and is none.
enum CSVPreface {
  static func byteOrderMark(_ text: Bytes) -> Int {
    text.count >= 3 && text.slice(0, 3).isByteOrderMark ? 3 : 0
  }

  /// Excel's first line `sep=;`, which names the delimiter; its length without the line break.
  static func separatorLine(_ text: Bytes) -> (delimiter: UInt8, count: Int)? {
    let isQuoted = text.first == ASCII.quote
    let bare = isQuoted ? text.slice(1, text.count) : text
    guard bare.hasPrefixIgnoringCase("SEP="), bare.count >= 5 else { return nil }
    let delimiter = bare[4]
    guard delimiter < 0x80, delimiter != ASCII.quote, delimiter != ASCII.lineFeed,
      delimiter != ASCII.carriageReturn
    else { return nil }
    var count = isQuoted ? 6 : 5
    if isQuoted {
      guard text.count >= 7, text[6] == ASCII.quote else { return nil }
      count = 7
    }
    guard
      count == text.count || text[count] == ASCII.lineFeed || text[count] == ASCII.carriageReturn
    else { return nil }
    return (delimiter, count)
  }
}
