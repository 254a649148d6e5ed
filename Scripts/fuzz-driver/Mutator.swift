/// Makes inputs out of seeds.
struct Mutator {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  /// No input is larger.
  private static let mostBytes = 256 << 10

  init(_ family: Family) {
    seeds = Seeds(family).inputs
    words = family.words
  }

  func input(_ generator: inout Generator) -> [UInt8] {
    var bytes = generator.pick(seeds) ?? []
    for _ in 0..<generator.int(1...8) {
      mutate(&bytes, &generator)
      if bytes.count > Self.mostBytes { bytes.removeSubrange(Self.mostBytes...) }
    }
    if generator.oneIn(12) { bytes = reencoded(bytes, &generator) }
    return bytes
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let at = generator.int(0...bytes.count)
    let end = min(bytes.count, at + generator.int(0...generator.int(1...400)))
    switch generator.int(0...11) {
    case 0, 1:
      for _ in 0..<generator.int(1...4) where !bytes.isEmpty {
        bytes[generator.int(0...bytes.count - 1)] = UInt8(truncatingIfNeeded: generator.next())
      }
    case 2:
      guard at < bytes.count else { return }
      bytes[at] ^= 1 << UInt8(generator.int(0...7))
    case 3, 4, 5:
      bytes.insert(contentsOf: generator.pick(words) ?? [], at: at)
    case 6:
      let word = generator.pick(words) ?? []
      bytes.replaceSubrange(at..<min(bytes.count, at + word.count), with: word)
    case 7: bytes.removeSubrange(at..<end)
    case 8: bytes.insert(contentsOf: Array(bytes[at..<end]), at: generator.int(0...bytes.count))
    case 9:
      guard let other = generator.pick(seeds) else { return }
      let from = generator.int(0...other.count)
      bytes.replaceSubrange(at..., with: other[from...])
    case 10: repeatBlock(at..<end, of: &bytes, &generator)
    default:
      if generator.oneIn(3) { bytes.removeSubrange(at...) } else { lie(&bytes, &generator) }
    }
  }

  /// Whatever takes time or memory in proportion to the square of something shows with many of it.
  private func repeatBlock(
    _ range: Range<Int>,
    of bytes: inout [UInt8],
    _ generator: inout Generator
  ) {
    var block = Array(bytes[range])
    if generator.oneIn(2) { block = generator.pick(words) ?? [] }
    guard !block.isEmpty else { return }
    let room = generator.oneIn(20) ? Self.mostBytes : 4096
    let count = generator.int(1...max(1, room / block.count))
    var repeated: [UInt8] = []
    for _ in 0..<count { repeated += block }
    bytes.insert(contentsOf: repeated, at: range.lowerBound)
  }

  /// Another name where the input names its charset.
  private func lie(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let names = [
      "utf-8", "utf-16", "utf-16le", "utf-32", "iso-8859-1", "windows-1252", "shift_jis", "big5",
      "iso-2022-jp", "us-ascii", "ebcdic-us", "utf-7", "x-unknown", "",
    ]
    let name = Array((generator.pick(names) ?? "").utf8)
    for mark in ["charset=", "CHARSET=", "encoding=\"", "encoding='"] {
      let mark = Array(mark.utf8)
      guard let found = bytes.firstRange(of: mark) else { continue }
      let end =
        bytes[found.upperBound...].firstIndex { byte in
          !(byte >= 0x30 && byte < 0x7F) && byte != 0x2D || byte == 0x3A || byte == 0x3B
        } ?? bytes.endIndex
      bytes.replaceSubrange(found.upperBound..<end, with: name)
      return
    }
  }

  /// The same text in another encoding, with or without a byte order mark, perhaps cut in a unit.
  private func reencoded(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var result: [UInt8] = []
    let isBigEndian = generator.oneIn(2)
    let hasMark = generator.oneIn(2)
    switch generator.int(0...3) {
    case 0:
      for unit in (hasMark ? "\u{FEFF}" : "").utf16 + Array(text.utf16) {
        append(UInt32(unit), 2, isBigEndian, to: &result)
      }
    case 1:
      for scalar in ((hasMark ? "\u{FEFF}" : "") + text).unicodeScalars {
        append(scalar.value, 4, isBigEndian, to: &result)
      }
    case 2: result = Array(("\u{FEFF}" + text).utf8)
    default: result = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    if generator.oneIn(4), !result.isEmpty { result.removeLast() }
    return result
  }

  private func append(_ unit: UInt32, _ count: Int, _ isBigEndian: Bool, to bytes: inout [UInt8]) {
    for index in 0..<count {
      let shift = UInt32(8 * (isBigEndian ? count - 1 - index : index))
      bytes.append(UInt8(truncatingIfNeeded: unit >> shift))
    }
  }
}
