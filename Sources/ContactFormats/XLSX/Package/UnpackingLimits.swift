/// Bounds that keep a hostile package from filling memory and time. The figures are those of
/// archives.
struct UnpackingLimits: Sendable, Hashable {
  /// How many bytes all parts together may have, unpacked.
  var totalBytes = 16 << 30
  /// How many times larger than their compressed bytes the parts may be.
  var ratio = 200
  /// The ratio counts only beyond so many bytes, so that small sheets of blanks are no bombs.
  var ratioFreeBytes = 64 << 20
  /// How many members a package may have, and how many entries any list in it.
  var members = 1_000_000
  /// How many sheets a workbook may have.
  var sheets = 4096
}
