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
  /// Whether VALUE says so.
  let isTextValue: Bool
  let isURIValue: Bool
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
    let valueType = parser.parameters.value(of: "VALUE")?.lowercased()
    isTextValue = valueType == "text"
    isURIValue = valueType == "uri"
    hasMalformedParameter = parser.hasMalformedParameter
  }

  /// Whether nothing about this head needs to be said for each property that has it.
  var isPlain: Bool {
    if case .unknown = encoding { return false }
    return !hasMalformedParameter && !hasInvalidName
  }
}

/// Heads that came by, by their bytes: real files use a few dozen, over and over.
///
/// Each slot keeps its latest head, so a file of ever new heads costs no memory.
final class HeadCache {
  private let keys: UnsafeMutablePointer<UInt8>
  private let hashes: UnsafeMutablePointer<UInt>
  private let heads: UnsafeMutablePointer<PropertyHead?>

  private static let slotCount = 1024
  private static let longestHead = 64

  init() {
    keys = .allocate(capacity: Self.slotCount * Self.longestHead)
    hashes = .allocate(capacity: Self.slotCount)
    heads = .allocate(capacity: Self.slotCount)
    hashes.initialize(repeating: 0, count: Self.slotCount)
    heads.initialize(repeating: nil, count: Self.slotCount)
  }

  deinit {
    heads.deinitialize(count: Self.slotCount)
    heads.deallocate()
    hashes.deallocate()
    keys.deallocate()
  }

  @inline(__always)
  private static func slot(_ hash: UInt) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (slotCount - 1)
  }

  /// The head of `line`, if one with the same bytes came by lately.
  @inline(__always)
  func cached(_ line: ContentLine) -> PropertyHead? {
    let bytes = line.headBytes
    guard bytes.count <= Self.longestHead else { return nil }
    let hash = Self.hash(bytes)
    let slot = Self.slot(hash)
    guard hashes[slot] == hash,
      Bytes(start: keys + slot * Self.longestHead, count: bytes.count).isEqual(to: bytes)
    else { return nil }
    return heads[slot]
  }

  /// Remembers the head of `line`. One beyond ASCII depends on the card it stands in.
  func add(_ head: PropertyHead, of line: ContentLine) -> PropertyHead {
    let bytes = line.headBytes
    guard bytes.count <= Self.longestHead, bytes.isASCII, let base = bytes.baseAddress else {
      return head
    }
    let hash = Self.hash(bytes)
    let slot = Self.slot(hash)
    (keys + slot * Self.longestHead).update(from: base, count: bytes.count)
    hashes[slot] = hash
    heads[slot] = head
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
