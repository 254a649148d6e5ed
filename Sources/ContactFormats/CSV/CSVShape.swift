import TextEncoding

/// How a table of delimited text is written, as its first bytes show.
struct CSVShape: Sendable {
  var syntax = CSVSyntax()
  /// The charset where it is neither UTF-8 nor shown by the zeros or the mark of UTF-16 and UTF-32.
  var charset: Charset?
  /// How well the rows of the sample agree, from 0 to 1.
  var consistency = 0.0

  /// - Parameters:
  ///   - sample: The first bytes of the source.
  ///   - isWhole: Whether they are all.
  init(_ sample: [UInt8], isWhole: Bool) {
    let text = SampleText(sample, isWhole: isWhole)
    charset = text.charset
    var syntax = CSVSyntax()
    if let charset, !charset.isSingleByte {
      syntax.hasTrailBytes = true
      syntax.hasWideKana = charset.name != "shift_jis"
    }
    let vote = text.bytes.withUnsafeBufferPointer { bytes in
      DelimiterVote(bytes, like: syntax).winner(declared: text.separator)
    }
    self.syntax = vote.syntax
    self.syntax.hasTrailBytes = syntax.hasTrailBytes && vote.syntax.delimiter >= 0x40
    consistency = vote.consistency
  }
}

/// The beginning of a source, as bytes that ASCII can be looked for in.
struct SampleText {
  /// Up to the last line break, so that no character and no row is cut; without a byte order mark.
  var bytes: [UInt8]
  /// What a `sep=` line says.
  var separator: UInt8?
  var charset: Charset?

  init(_ sample: [UInt8], isWhole: Bool) {
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
    bytes = Array(text)
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
}
