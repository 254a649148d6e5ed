import Glibc

/// The bytes that mean something in a content line.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let dot: UInt8 = 0x2E
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let equals: UInt8 = 0x3D
  static let backslash: UInt8 = 0x5C
  static let circumflex: UInt8 = 0x5E
}

extension UInt8 {
  /// SP or HTAB: what begins a folded line (RFC 6350, 3.2).
  @inline(__always)
  var isBlank: Bool { self == ASCII.space || self == ASCII.tab }

  /// Small letters as capitals; other bytes as they are.
  @inline(__always)
  var uppercasedASCII: UInt8 { self &- 0x61 < 26 ? self &- 0x20 : self }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}

typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func slice(_ from: Int, _ to: Int) -> Bytes {
    guard let baseAddress else { return Bytes(start: nil, count: 0) }
    return Bytes(start: baseAddress + from, count: to - from)
  }

  /// Equal to `word`, which is in capitals, in any case.
  func equalsIgnoringCase(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index].uppercasedASCII != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Begins with `word`, which is in capitals, in any case.
  func hasPrefixIgnoringCase(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount
      && slice(0, word.utf8CodeUnitCount).equalsIgnoringCase(word)
  }

  func containsIgnoringCase(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    for from in 0...(count - length) where slice(from, from + length).equalsIgnoringCase(word) {
      return true
    }
    return false
  }

  /// Where the byte first stands, or nil.
  @inline(__always)
  func position(of byte: UInt8) -> Int? {
    guard let baseAddress, count > 0, let hit = memchr(baseAddress, Int32(byte), count) else {
      return nil
    }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(baseAddress)
  }

  /// The same bytes without SP, HTAB and control characters at either end.
  var trimmed: Bytes {
    var from = 0
    var to = count
    while from < to, self[from] <= ASCII.space { from += 1 }
    while to > from, self[to - 1] <= ASCII.space { to -= 1 }
    return slice(from, to)
  }

  /// The same bytes without up to `indent` SP and HTAB at the beginning.
  func dropping(indent: Int) -> Bytes {
    var from = 0
    while from < indent, from < count, self[from].isBlank { from += 1 }
    return slice(from, count)
  }

  /// The same bytes without SP and HTAB at the beginning.
  var unindented: Bytes {
    var from = 0
    while from < count, self[from].isBlank { from += 1 }
    return slice(from, count)
  }

  /// Whether there is nothing but blanks and control characters.
  var isBlank: Bool {
    for byte in self where byte > ASCII.space { return false }
    return true
  }

  /// Whether every byte is below 0x80.
  var isASCII: Bool {
    var all: UInt8 = 0
    for byte in self { all |= byte }
    return all < 0x80
  }

  /// Whether every byte is ASCII and means just that: there is no NUL, and no escape sequence that
  /// switches the charset.
  var isPlainASCII: Bool {
    var all: UInt8 = 0
    var odd: UInt8 = 0
    for byte in self {
      all |= byte
      odd |= (byte == 0 ? 1 : 0) | (byte == 0x1B ? 1 : 0)
    }
    return all < 0x80 && odd == 0
  }

  var isByteOrderMark: Bool {
    count == 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(self) }
}
