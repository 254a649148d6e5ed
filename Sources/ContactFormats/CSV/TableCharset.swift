import TextEncoding

/// Turns cells into UTF-8: by the charset of the file, as far as it is known, else as UTF-8, else by
/// what the row and the rows before it look like.
final class TableCharset {
  /// How a row was read.
  enum Reading {
    /// Its bytes are UTF-8 as they stand.
    case utf8
    /// UTF-8 with bytes that are none; U+FFFD stands for them.
    case repaired
    case charset(CharsetDecoder)
  }

  /// The charset of the file where it is not UTF-8.
  private(set) var found: Charset?
  /// Whether rows were seen that are UTF-8 and not ASCII.
  private(set) var sawUTF8 = false
  private var decoders: [Charset: CharsetDecoder] = [:]
  /// Rows that are not UTF-8, until there are enough of them to be sure.
  private var evidence: [UInt8] = []
  private var examinedBytes = 0
  private var isSettled: Bool

  /// This much evidence settles the charset of a table.
  private static let settledBytes = 4096

  /// - Parameter charset: What the first bytes look like; nil where they are UTF-8.
  init(_ charset: Charset?) {
    found = charset
    isSettled = charset != nil
  }

  /// How to read a row that has bytes beyond ASCII.
  func reading(of row: Bytes) -> Reading {
    let isUTF8 = EncodingDetector.isUTF8(row.raw)
    if !isSettled, !isUTF8, found != nil { learn(row) }
    if let found, let decoder = decoder(found) {
      // Text of a charset of single bytes is not UTF-8 by accident; that of others may be.
      if isUTF8, found.isSingleByte { return utf8() }
      if isUTF8, found.isASCIISuperset, decoder.decodeStrictly(row.raw) == nil { return utf8() }
      return .charset(decoder)
    }
    if isUTF8 { return utf8() }
    if row.isDamagedUTF8 { return .repaired }
    // A few rows in another charset do not make a file of UTF-8 one.
    if !sawUTF8 { learn(row) }
    let charset = found ?? EncodingDetector.detect(row.raw)
    return decoder(charset).map(Reading.charset) ?? .repaired
  }

  /// Looks again when there is twice as much to look at as the last time, or when what was found
  /// does not fit: one name says little.
  private func learn(_ row: Bytes) {
    evidence.append(contentsOf: row)
    evidence.append(ASCII.lineFeed)
    if let found, evidence.count < 2 * examinedBytes,
      decoder(found)?.decodeStrictly(row.raw) != nil
    {
      return
    }
    examinedBytes = evidence.count
    found = evidence.withUnsafeBytes { EncodingDetector.detect($0) }
    guard evidence.count >= Self.settledBytes else { return }
    isSettled = true
    evidence = []
  }

  private func utf8() -> Reading {
    sawUTF8 = true
    return .utf8
  }

  private func decoder(_ charset: Charset) -> CharsetDecoder? {
    if let known = decoders[charset] { return known }
    let decoder = CharsetDecoder(charset)
    decoders[charset] = decoder
    return decoder
  }
}
