import TextEncoding

/// How a table of delimited text is written, as its first bytes show.
struct CSVShape: Sendable {
  var syntax = CSVSyntax()
  /// The charset where it is neither UTF-8 nor shown by the zeros or the mark of UTF-16 and UTF-32.
  var charset: Charset?

  init(_ text: SampleText) {
    charset = text.charset
    var syntax = CSVSyntax()
    if let charset, !charset.isSingleByte {
      syntax.hasTrailBytes = true
      syntax.hasWideKana = charset.name != "shift_jis"
    }
    let vote = text.withBytes { bytes in
      DelimiterVote(bytes, like: syntax).winner(declared: text.separator)
    }
    self.syntax = vote.syntax
    self.syntax.hasTrailBytes = syntax.hasTrailBytes && vote.syntax.delimiter >= 0x40
  }
}
