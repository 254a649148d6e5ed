import TextEncoding

/// The beginning of a source, as bytes that ASCII can be looked for in.
struct SampleText {
  /// Scanners look at whole blocks: `SourceBuffer.slack` bytes stand behind the text.
  private var padded: [UInt8] = []
  private var count = 0
  /// What a `sep=` line says.
  var separator: UInt8?
  var charset: Charset?
  /// Whether the sample is all of the source.
  let isWhole: Bool

  init(_ sample: [UInt8], isWhole: Bool) {
    self.isWhole = isWhole
    let buffer = SourceBuffer(MemoryStream(sample), chunkBytes: max(4096, sample.count))
    // The stream is in memory and cannot fail.
    while let filled = try? buffer.fill(), filled.more {}
    var text = buffer.text
    text = text.slice(CSVPreface.byteOrderMark(text), text.count)
    if let line = CSVPreface.separatorLine(text) {
      separator = line.delimiter
      text = text.slice(line.count, text.count)
    }
    if !isWhole {
      let isBreak = { (byte: UInt8) in byte == ASCII.lineFeed || byte == ASCII.carriageReturn }
      if let last = text.lastIndex(where: isBreak) {
        text = text.slice(0, last + 1)
      } else {
        // At most a character is cut: drop what cannot be whole.
        text = text.slice(0, text.lastIndex { $0 < 0x80 }.map { $0 + 1 } ?? 0)
      }
    }
    count = text.count
    padded = Array(text) + [UInt8](repeating: 0, count: SourceBuffer.slack)
    guard buffer.form == .utf8 || buffer.form == nil else { return }
    charset = Self.charset(of: text)
  }

  private static func charset(of text: Bytes) -> Charset? {
    if EncodingDetector.isUTF8(text.raw) {
      return EncodingDetector.containsJapaneseEscape(text.raw) ? Charset(label: "iso-2022-jp") : nil
    }
    if text.isDamagedUTF8 { return nil }
    // Lines of ASCII say nothing, and there may be many before the first that is not. A few lines
    // that are not UTF-8 do not make the file something else.
    var evidence: [UInt8] = []
    var utf8Lines = 0
    var otherLines = 0
    for line in text.split(whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn })
    where line.contains(where: { $0 >= 0x80 }) {
      if EncodingDetector.isUTF8(UnsafeBufferPointer(rebasing: line).raw) {
        utf8Lines += 1
      } else {
        otherLines += 1
        evidence.append(contentsOf: line)
        evidence.append(ASCII.lineFeed)
      }
    }
    if utf8Lines > otherLines { return nil }
    return evidence.withUnsafeBytes { EncodingDetector.detect($0) }
  }

  /// Calls `body` with the text up to the last line break, so that no character and no row is cut;
  /// without a byte order mark.
  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    padded.withUnsafeBufferPointer { body($0.slice(0, count)) }
  }
}
