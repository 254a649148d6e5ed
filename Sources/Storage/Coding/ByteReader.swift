/// Reads what `ByteWriter` wrote, and takes nothing on trust: every count is checked against the
/// bytes that are left before memory is taken for it.
public struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// The memory must stay as it is while the reader is used.
  public init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  public var remaining: Int { bytes.count - position }

  /// The bytes are read to their end.
  public func finish() throws(CodingFailure) {
    guard remaining == 0 else { throw .trailingBytes }
  }

  @inline(__always)
  public mutating func byte() throws(CodingFailure) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  public mutating func unsigned() throws(CodingFailure) -> UInt64 {
    let first = try byte()
    return first < 0x80 ? UInt64(first) : try unsigned(after: first)
  }

  private mutating func unsigned(after first: UInt8) throws(CodingFailure) -> UInt64 {
    var number = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      let next = try byte()
      // The tenth byte has room for one bit.
      guard shift < 63 || next <= 1 else { throw .overflow }
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
  }

  public mutating func number() throws(CodingFailure) -> Int {
    let folded = try unsigned()
    return Int(Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1))
  }

  /// A number of things each of which takes at least one byte.
  @inline(__always)
  public mutating func count() throws(CodingFailure) -> Int {
    let number = try unsigned()
    guard number <= UInt64(remaining) else { throw .truncated }
    return Int(number)
  }

  public mutating func double() throws(CodingFailure) -> Double {
    var pattern: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) {
      pattern |= UInt64(try byte()) << UInt64(shift)
    }
    return Double(bitPattern: pattern)
  }

  public mutating func text() throws(CodingFailure) -> String {
    let slice = try take()
    let units = slice.assumingMemoryBound(to: UInt8.self).span
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: units))
    } catch {
      throw .invalidText
    }
  }

  public mutating func blob() throws(CodingFailure) -> [UInt8] {
    [UInt8](try take())
  }

  @inline(__always)
  private mutating func take() throws(CodingFailure) -> UnsafeRawBufferPointer {
    let count = try count()
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  public mutating func optional<Value>(
    _ read: (inout ByteReader) throws(CodingFailure) -> Value
  ) throws(CodingFailure) -> Value? {
    switch try byte() {
    case 0: return nil
    case 1: return try read(&self)
    case let other: throw .unknown(String(other))
    }
  }

  @inline(__always)
  public mutating func list<Value>(
    _ read: (inout ByteReader) throws(CodingFailure) -> Value
  ) throws(CodingFailure) -> [Value] {
    let count = try count()
    var values: [Value] = []
    // A hostile count is at most the bytes left; the memory is taken as the values turn up.
    values.reserveCapacity(min(count, 64))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A value of an enumeration that is written by its raw text.
  public mutating func named<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws(CodingFailure) -> Value {
    let name = try text()
    guard let value = Value(rawValue: name) else { throw .unknown(name) }
    return value
  }
}
