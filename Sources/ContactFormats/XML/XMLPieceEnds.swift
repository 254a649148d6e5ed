/// Looks for the end of a long tag, in pieces.
struct XMLTagScanner {
  private var position: Int?
  private var quote: UInt8 = 0
  private var attributes = 0
  /// Whether it is more than libxml2 takes, or takes in reasonable time.
  private(set) var isTooLong = false

  private static let longest = 9_500_000
  /// libxml2 compares every attribute with every other.
  private static let mostAttributes = 4096

  /// Behind the `>` of the tag that begins at `start`; nil where that is not in memory.
  mutating func end(of text: XMLText, from start: Int) -> Int? {
    let from = position ?? start
    let bytes = text.bytes(from, text.end)
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        attributes += 1
      } else if byte == 0x3E {
        isTooLong = attributes > Self.mostAttributes || from + index - start > Self.longest
        return from + index + 1
      }
    }
    position = text.end
    isTooLong = attributes > Self.mostAttributes || text.end - start > Self.longest
    return nil
  }
}

extension XMLText {
  /// A place at or before `limit` where text can be cut: not within a character of UTF-8, a
  /// reference, or what ends a comment or section.
  func cut(_ from: Int, _ limit: Int) -> Int {
    let bytes = bytes(from, limit)
    var end = Self.wholeCharacters(bytes)
    let tail = bytes.slice(max(0, end - Self.longestReference), end)
    if let ampersand = tail.lastIndex(of: 0x26), tail[ampersand...].firstIndex(of: 0x3B) == nil {
      end -= tail.count - ampersand
    }
    while end > 0, Self.mayBelongToNext(bytes[end - 1]) { end -= 1 }
    return end > 0 ? from + end : limit
  }

  /// How many bytes are left without the beginning of a UTF-8 character that the end cuts.
  static func wholeCharacters(_ bytes: Bytes) -> Int {
    let end = bytes.count
    for index in stride(from: end - 1, through: max(0, end - 3), by: -1) where bytes[index] >= 0xC0
    {
      let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
      return index + length > end ? index : end
    }
    return end
  }

  static let longestReference = 80

  private static func mayBelongToNext(_ byte: UInt8) -> Bool {
    byte == 0x5D || byte == 0x2D || byte == 0x3F || byte == ASCII.carriageReturn
  }
}
