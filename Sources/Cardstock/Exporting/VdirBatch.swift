/// Items of a vdir that appear together: the disk is waited for once a batch, and not once an item.
///
/// Every item still appears whole or not at all, even if the power fails: all of a batch are safe on
/// the disk under hidden names before the first gets its own.
struct VdirBatch {
  /// So many hidden files may be left behind by an export that is killed. Each batch costs about as
  /// much as a single item would.
  private static let mostItems = 1024

  private let folder: VdirFolder
  private var items: [NewFile] = []

  init(_ folder: VdirFolder) {
    self.folder = folder
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) throws {
    let item = try folder.newFile(name)
    try item.write(bytes)
    try item.close()
    items.append(item)
    if items.count == Self.mostItems { try finish() }
  }

  /// Makes everything appear that was added.
  mutating func finish() throws {
    guard !items.isEmpty else { return }
    try folder.sync()
    for item in items { try item.appear() }
    items.removeAll(keepingCapacity: true)
  }
}
