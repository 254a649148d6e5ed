/// One member of a zip.
struct ZipMember: Hashable {
  /// In small letters, with `/` between folders and none in front; nil where the name is none that
  /// a package has.
  var path: String?
  /// Where its local header begins.
  var offset: Int
  var isEncrypted: Bool
}

/// Walks the local headers of a zip from the front (APPNOTE.TXT 4.3.7), so that a file that was cut
/// off, or the beginning of one, can be looked at too.
struct ZipMembers: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  /// Whether lengths that stand behind the data can be found by their signature.
  private var hasDescriptors = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the bytes begin with a member.
  static func begin(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  private static let signature: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let descriptor: [UInt8] = [0x50, 0x4B, 7, 8]
  private static let headerBytes = 30

  mutating func next() -> ZipMember? {
    let start = position
    guard start + Self.headerBytes <= bytes.count,
      bytes[start..<start + 4].elementsEqual(Self.signature)
    else { return nil }
    let flags = number(at: start + 6, bytes: 2)
    let nameEnd = start + Self.headerBytes + number(at: start + 26, bytes: 2)
    let data = nameEnd + number(at: start + 28, bytes: 2)
    guard nameEnd <= bytes.count else { return nil }
    let member = ZipMember(
      path: Self.path(bytes[start + Self.headerBytes..<nameEnd]),
      offset: start,
      isEncrypted: flags & 1 != 0
    )
    position = end(of: start, data: data, isLengthBehind: flags & 8 != 0)
    return member
  }

  /// Where the next header should be.
  private mutating func end(of header: Int, data: Int, isLengthBehind: Bool) -> Int {
    guard data <= bytes.count else { return bytes.count }
    var length = number(at: header + 18, bytes: 4)
    if length == 0xFFFF_FFFF { length = longLength(of: header, data: data) }
    if !isLengthBehind || length > 0 {
      let end = data + Swift.min(length, bytes.count)
      guard isLengthBehind, end < bytes.count else { return end }
      return find(Self.signature, from: end) ?? bytes.count
    }
    if hasDescriptors, let end = endByDescriptor(data) {
      return find(Self.signature, from: end) ?? bytes.count
    }
    hasDescriptors = false
    return find(Self.signature, from: data) ?? bytes.count
  }

  /// A data descriptor (4.3.9) says how long the data before it is, so it can't be mistaken.
  private func endByDescriptor(_ data: Int) -> Int? {
    var from = data
    while let found = find(Self.descriptor, from: from), found + 16 <= bytes.count {
      if number(at: found + 8, bytes: 4) == (found - data) & 0xFFFF_FFFF { return found + 16 }
      from = found + 4
    }
    return nil
  }

  /// The compressed length of a member that has more than 4 GiB, or says so (4.5.3).
  private func longLength(of header: Int, data: Int) -> Int {
    var field = header + Self.headerBytes + number(at: header + 26, bytes: 2)
    while field + 4 <= data {
      let length = number(at: field + 2, bytes: 2)
      if number(at: field, bytes: 2) == 1, length >= 16, field + 20 <= data {
        return Swift.max(0, number(at: field + 12, bytes: 8))
      }
      field += 4 + length
    }
    return bytes.count
  }

  /// Little-endian; 0 where it is beyond the end.
  private func number(at position: Int, bytes count: Int) -> Int {
    guard position + count <= bytes.count else { return 0 }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[position + index]) }
    return Int(truncatingIfNeeded: value)
  }

  /// Where a signature stands next; all begin with `P`.
  private func find(_ signature: [UInt8], from: Int) -> Int? {
    bytes.withUnsafeBufferPointer { all in
      var index = from
      while let hit = all.slice(Swift.min(index, all.count), all.count).position(of: signature[0]) {
        index += hit
        if all[index...].starts(with: signature) { return index }
        index += 1
      }
      return nil
    }
  }

  private static func path(_ name: ArraySlice<UInt8>) -> String? {
    guard name.count <= 1024, name.allSatisfy({ $0 >= 0x20 }) else { return nil }
    let written = String(decoding: name, as: UTF8.self)
    return PartPath.resolved(written, in: "")
  }
}
