/// Writes numbers, texts and lists in little space: numbers as varints, seven bits a byte, the
/// lowest first (LEB128, DWARF 5, section 7.6); signed ones folded so that small ones stay small
/// (zigzag).
public struct ByteWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  @inline(__always)
  public mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  @inline(__always)
  public mutating func write(unsigned number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  public mutating func write(_ number: Int) {
    write(unsigned: UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63))
  }

  /// A count, or another number that is never negative.
  @inline(__always)
  public mutating func write(count: Int) {
    write(unsigned: UInt64(count))
  }

  public mutating func write(_ number: Double) {
    let pattern = number.bitPattern
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: pattern >> UInt64(shift)))
    }
  }

  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(count: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  public mutating func write(_ value: [UInt8]) {
    write(count: value.count)
    bytes.append(contentsOf: value)
  }

  /// Whether there is a value, then the value.
  public mutating func write<Value>(
    _ value: Value?,
    with write: (inout ByteWriter, Value) -> Void
  ) {
    guard let value else { return self.write(byte: 0) }
    self.write(byte: 1)
    write(&self, value)
  }

  /// How many values there are, then each.
  public mutating func write<Value>(
    _ values: [Value],
    with write: (inout ByteWriter, Value) -> Void
  ) {
    self.write(count: values.count)
    for value in values { write(&self, value) }
  }
}
