/// Bounds that keep a hostile archive from filling memory, disk or time.
public struct ArchiveLimits: Sendable, Hashable {
  /// How many bytes all members of one archive may have, unpacked.
  public var totalBytes: Int
  /// How many times larger than the archive its members may be. Contacts shrink to a fifth or a
  /// twentieth; a bomb to a thousandth.
  public var ratio: Int
  /// The ratio counts only beyond so many bytes, so that small files of blanks are no bombs.
  public var ratioFreeBytes: Int
  /// How many members one archive may have.
  public var members: Int
  /// How deep archives may stand in archives.
  public var depth: Int

  public init(
    totalBytes: Int = 16 << 30,
    ratio: Int = 200,
    ratioFreeBytes: Int = 64 << 20,
    members: Int = 1_000_000,
    depth: Int = 4
  ) {
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFreeBytes = ratioFreeBytes
    self.members = members
    self.depth = depth
  }
}
