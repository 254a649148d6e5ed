/// The text of a cell without what only spreadsheets put around it.
extension UnsafeBufferPointer<UInt8> {
  /// Without blanks at either end: those of ASCII and of Unicode's property White_Space, the
  /// zero-width space and the byte order mark.
  ///
  /// Two guards come off as well: the apostrophe that an exporter puts before a cell that begins like
  /// a formula (`'+49 30 1234`), and the formula that Excel keeps digits as text by (`="00123"`).
  @inline(__always)
  var cellText: Bytes {
    guard let first, let last else { return self }
    if first > ASCII.space, first < 0x80, last > ASCII.space, last < 0x80,
      first != 0x27, first != ASCII.equals
    {
      return self
    }
    return unguarded
  }

  @inline(never)
  private var unguarded: Bytes {
    let text = trimmedWidely
    guard text.count >= 2 else { return text }
    if FormulaGuard.isGuarded(text) { return text.slice(1, text.count) }
    if text.count >= 3, text[0] == ASCII.equals, text[1] == ASCII.quote,
      text[text.count - 1] == ASCII.quote
    {
      let inner = text.slice(2, text.count - 1)
      if inner.position(of: ASCII.quote) == nil { return inner.trimmedWidely }
    }
    return text
  }

  /// Without any of Unicode's usual blanks at either end.
  var trimmedWidely: Bytes {
    var text = trimmed
    while true {
      if text.hasWideBlank(at: 0) {
        text = text.slice(text[0] == 0xC2 ? 2 : 3, text.count).trimmed
      } else if text.count >= 3, text.hasWideBlank(at: text.count - 3), text[text.count - 3] != 0xC2
      {
        text = text.slice(0, text.count - 3).trimmed
      } else if text.count >= 2, text[text.count - 2] == 0xC2, text[text.count - 1] == 0xA0 {
        text = text.slice(0, text.count - 2).trimmed
      } else {
        return text
      }
    }
  }

  private func hasWideBlank(at index: Int) -> Bool {
    guard count - index >= 2 else { return false }
    if self[index] == 0xC2 { return self[index + 1] == 0xA0 }
    guard count - index >= 3 else { return false }
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xEF, 0xBB, 0xBF),
      (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80):
      return true
    default: return false
    }
  }

  /// As a text that is kept: line breaks are LF, whatever the file has.
  var kept: String {
    var all: UInt8 = 0
    var returns: UInt8 = 0
    for byte in self {
      all |= byte
      returns |= byte == ASCII.carriageReturn ? 1 : 0
    }
    if returns != 0 { return withPlainBreaks }
    return all < 0x80 ? unchecked(isASCII: true) : text
  }

  @inline(never)
  private var withPlainBreaks: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in 0..<count {
      if self[index] != ASCII.carriageReturn {
        bytes.append(self[index])
      } else if index + 1 == count || self[index + 1] != ASCII.lineFeed {
        bytes.append(ASCII.lineFeed)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands for "nothing" in cells for addresses and numbers. Not used for names: Mr Null exists.
  var isNoValue: Bool {
    guard count <= 14, let first else { return count == 0 }
    switch first.uppercasedASCII {
    case UInt8(ascii: "N"):
      return equalsIgnoringCase("N/A") || equalsIgnoringCase("NONE") || equalsIgnoringCase("NULL")
    case UInt8(ascii: "#"): return equalsIgnoringCase("#N/A")
    case UInt8(ascii: "-"): return allSatisfy { $0 == UInt8(ascii: "-") }
    case UInt8(ascii: "I"): return isInfoRequested
    case 0xE2: return count == 3 && self[1] == 0x80 && (self[2] == 0x93 || self[2] == 0x94)
    default: return false
    }
  }

  /// What a ticket shop writes for guests whose names it does not know yet.
  var isInfoRequested: Bool {
    equalsIgnoringCase("INFO REQUESTED") || equalsIgnoringCase("INFO REQUESTED INFO REQUESTED")
  }

  func contains(_ word: Bytes) -> Bool { position(of: word, from: 0) != nil }

  /// Where the word, which is not empty, first stands from `start` on.
  func position(of word: Bytes, from start: Int) -> Int? {
    // By the byte in the middle: the ends of ` ::: ` are blanks, which are everywhere.
    let middle = word.count / 2
    var from = start + middle
    while from < count, let hit = slice(from, count).position(of: word[middle]) {
      let start = from + hit - middle
      if start + word.count <= count, slice(start, start + word.count).isEqual(to: word) {
        return start
      }
      from += hit + 1
    }
    return nil
  }

  /// Cut at every `separator`, each piece trimmed, empty ones left out.
  func pieces(separatedBy separator: [UInt8]) -> [Bytes] {
    guard !separator.isEmpty else { return [self] }
    var pieces: [Bytes] = []
    forEachPiece(separatedBy: separator) { pieces.append($0) }
    return pieces
  }

  /// The same pieces, one after another; `separator` is not empty.
  @inline(__always)
  func forEachPiece(separatedBy separator: [UInt8], _ body: (Bytes) -> Void) {
    var start = 0
    while start <= count {
      let end = separator.withUnsafeBufferPointer { position(of: $0, from: start) } ?? count
      let piece = slice(start, end).cellText
      if !piece.isEmpty { body(piece) }
      start = end + separator.count
    }
  }
}

extension String {
  /// Its UTF-8, for as long as the call lasts.
  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
