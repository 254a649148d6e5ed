import Glibc

/// The backslash escapes of a value.
enum Escaping {
  /// RFC 6350, 3.4 and RFC 2426, 4: `\n` `\N` `\\` `\,` `\;`; and `\:`, which older programs write.
  case text
  /// Separators only: in a URI of vCard 4.0 nothing is escaped, but programs do it all the same; and
  /// text that was quoted-printable had other means for its line breaks.
  case separators

  /// The character that `\` and `next` stand for; nil where the two stay as they are.
  @inline(__always)
  func character(for next: UInt8) -> UInt8? {
    switch next {
    case ASCII.comma, ASCII.semicolon, ASCII.colon, ASCII.backslash: next
    case 0x6E, 0x4E: self == .text ? ASCII.lineFeed : nil
    default: nil
    }
  }

  /// The text of `bytes`, which are UTF-8.
  @inline(__always)
  func string(_ bytes: Bytes, scratch: Scratch) -> String {
    guard bytes.position(of: ASCII.backslash) != nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: unescaped(bytes, scratch: scratch), as: UTF8.self)
  }

  func unescaped(_ bytes: Bytes, scratch: Scratch) -> Bytes {
    scratch.clear()
    scratch.append(upTo: bytes.count) { output in
      var written = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == ASCII.backslash, index < bytes.count,
          let character = character(for: bytes[index])
        {
          output[written] = character
          index += 1
        } else {
          output[written] = byte
        }
        written += 1
      }
      return written
    }
    return scratch.bytes
  }

  /// Cuts at the unescaped semicolons, and each component at its unescaped commas if `commas`. A
  /// component without text is an empty list.
  func components(_ bytes: Bytes, commas: Bool, scratch: Scratch) -> [[String]] {
    var components: [[String]] = []
    components.reserveCapacity(8)
    var values: [String] = []
    var start = 0
    var index = 0
    var isEscaped = false
    func take(_ end: Int, _ values: inout [String]) {
      let part = bytes.slice(start, end)
      let text =
        isEscaped
        ? String(decoding: unescaped(part, scratch: scratch), as: UTF8.self)
        : String(decoding: part, as: UTF8.self)
      values.append(text)
      isEscaped = false
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.semicolon {
        if index > start || !values.isEmpty { take(index, &values) }
        components.append(values)
        values = []
        start = index + 1
      } else if byte == ASCII.comma, commas {
        take(index, &values)
        start = index + 1
      } else if byte == ASCII.backslash {
        isEscaped = true
        index += 1
      }
      index += 1
    }
    if bytes.count > start || !values.isEmpty { take(bytes.count, &values) }
    components.append(values)
    return components
  }

  /// Cuts at the unescaped commas.
  func list(_ bytes: Bytes, scratch: Scratch) -> [String] {
    var values: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == ASCII.comma {
        values.append(string(bytes.slice(start, index), scratch: scratch))
        start = index + 1
      } else if bytes[index] == ASCII.backslash {
        index += 1
      }
      index += 1
    }
    values.append(string(bytes.slice(start, bytes.count), scratch: scratch))
    return values
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func isEqual(to other: Bytes) -> Bool {
    guard count == other.count else { return false }
    guard let baseAddress, let otherBase = other.baseAddress else { return true }
    return memcmp(baseAddress, otherBase, count) == 0
  }
}
