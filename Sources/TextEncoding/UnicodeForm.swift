/// How the code units of a Unicode file are laid out.
public enum UnicodeForm: Sendable, Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian

  public var charset: Charset {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .utf32LittleEndian: .utf32LittleEndian
    case .utf32BigEndian: .utf32BigEndian
    }
  }

  /// Bytes of one code unit: 1, 2 or 4.
  public var unitBytes: Int {
    switch self {
    case .utf8: 1
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    }
  }

  /// How many bytes of an input `init(beginningOf:)` looks at.
  public static let sampleBytes = 1024

  /// The form an input declares by a byte order mark, or shows by its zero bytes: text in a Latin
  /// script, markup and separators leave a zero in every unit of UTF-16 and UTF-32. Nil where
  /// neither is there: bytes in some 8-bit charset, or UTF-8 without a mark.
  public init?(beginningOf bytes: UnsafeRawBufferPointer) {
    if let marked = Self.byteOrderMark(of: bytes) {
      self = marked.form
      return
    }
    guard let shown = Self.shownByZeros(bytes) else { return nil }
    self = shown
  }

  /// The form a byte order mark declares, and the length of the mark.
  public static func byteOrderMark(
    of bytes: UnsafeRawBufferPointer
  ) -> (form: UnicodeForm, length: Int)? {
    func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
    if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if starts([0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if starts([0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if starts([0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if starts([0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func shownByZeros(_ bytes: UnsafeRawBufferPointer) -> UnicodeForm? {
    let units = min(bytes.count, sampleBytes) / 4
    guard units >= 1 else { return nil }
    var zeros = [0, 0, 0, 0]
    for index in 0..<units * 4 where bytes[index] == 0 { zeros[index % 4] += 1 }
    // A form must show its zeros in at least three units of ten, and nearly none elsewhere.
    func many(_ place: Int) -> Bool { zeros[place] * 10 >= units * 3 }
    func few(_ place: Int) -> Bool { zeros[place] * 20 <= units }
    if many(1), many(2), many(3), few(0) { return .utf32LittleEndian }
    if many(0), many(1), many(2), few(3) { return .utf32BigEndian }
    if many(1), many(3), few(0), few(2) { return .utf16LittleEndian }
    if many(0), many(2), few(1), few(3) { return .utf16BigEndian }
    return nil
  }
}
