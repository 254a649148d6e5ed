/// The bytes that a table of delimited text is cut by.
struct CSVSyntax: Sendable, Hashable {
  var delimiter: UInt8 = ASCII.comma
  var quote: UInt8 = ASCII.quote
  /// Whether `\"` stands for a quote within quotes, beside RFC 4180's `""`.
  var escapesByBackslash = false
  /// Whether the delimiter may be the second byte of a character: so in Shift_JIS, Big5 and GB 18030,
  /// whose second bytes begin at 0x30 (`|` is 0x7C).
  var hasTrailBytes = false
  /// Whether the bytes 0xA0 to 0xDF begin such characters too: not so in Shift_JIS, where they are
  /// half-width kana.
  var hasWideKana = true
  /// How many cells most rows have; 1 where the table has no delimiter. Of two readings of a
  /// damaged row, the one with as many is right.
  var columns = 1
}
