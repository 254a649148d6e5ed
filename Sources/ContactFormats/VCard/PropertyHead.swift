import ContactModel

/// The name and parameters of a property, decoded: everything that decides how its value is read.
/// Many properties of a file share one.
final class PropertyHead: Sendable {
  let name: PropertyName
  let kind: ValueKind
  /// Without ENCODING and CHARSET, which are spent in decoding.
  let parameters: [Parameter]
  let encoding: TransferEncoding
  /// The label of CHARSET, as written.
  let charset: String?
  /// VALUE in lower case.
  let valueType: String?
  let hasMalformedParameter: Bool
  let hasInvalidName: Bool

  /// - parameter text: turns bytes of the head into text; they may be in any charset.
  init(_ line: ContentLine, text: @escaping (Bytes) -> String) {
    let written = line.nameBytes.trimmed
    name = PropertyName(rawValue: text(written))
    hasInvalidName = !written.allSatisfy { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F
    }
    kind = ValueKind(name)
    var parser = ParameterParser(text: text)
    parser.parse(line.parameterBytes)
    parameters = parser.parameters
    encoding = parser.encoding
    charset = parser.charset
    valueType = parser.parameters.value(of: "VALUE")?.lowercased()
    hasMalformedParameter = parser.hasMalformedParameter
  }

  /// Whether nothing about this head needs to be said for each property that has it.
  var isPlain: Bool {
    if case .unknown = encoding { return false }
    return !hasMalformedParameter && !hasInvalidName
  }
}

/// Heads that came by, by their bytes: real files use a few dozen, over and over.
struct HeadCache {
  private var slots: [Entry?] = Array(repeating: nil, count: slotCount)

  private struct Entry {
    var hash: UInt
    var bytes: [UInt8]
    var head: PropertyHead
  }

  private static let slotCount = 1024
  private static let longestHead = 64

  /// The head of `line`, from the cache or else decoded; each slot keeps its latest head, so a file
  /// of ever new heads costs no memory.
  @inline(__always)
  mutating func head(of line: ContentLine, text: @escaping (Bytes) -> String) -> PropertyHead {
    let bytes = line.headBytes
    guard bytes.count <= Self.longestHead else { return PropertyHead(line, text: text) }
    let hash = Self.hash(bytes)
    let slot = Int(truncatingIfNeeded: hash >> 20) & (Self.slotCount - 1)
    if let entry = slots[slot], entry.hash == hash, entry.bytes.count == bytes.count,
      entry.bytes.withUnsafeBufferPointer({ $0.isEqual(to: bytes) })
    {
      return entry.head
    }
    let head = PropertyHead(line, text: text)
    if bytes.isASCII { slots[slot] = Entry(hash: hash, bytes: Array(bytes), head: head) }
    return head
  }

  @inline(__always)
  private static func hash(_ bytes: Bytes) -> UInt {
    var hash = UInt(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = bytes.raw
    var index = 0
    while index + 8 <= bytes.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt.self)) &* multiplier
      hash ^= hash >> 29
      index += 8
    }
    var tail: UInt = 0
    while index < bytes.count {
      tail = tail << 8 | UInt(bytes[index])
      index += 1
    }
    hash = (hash ^ tail) &* multiplier
    return hash ^ hash >> 32
  }

  private static let multiplier: UInt = 0xD6E8_FEB8_6659_FD93
}
