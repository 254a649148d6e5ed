/// The texts that cells refer to by number (ECMA-376 part 1, 18.4), UTF-8 in one stretch of memory.
struct SharedStrings {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []

  /// What one text takes beside its bytes.
  private static let entryBytes = 16

  /// - Parameter limits: All texts together take as much memory as a record may.
  init(_ path: String, of package: ZipPackage, limits: ReadingLimits) {
    let elements = PartElements(
      path,
      of: package,
      limits: limits,
      where: { element, _ in element.local == "si" }
    )
    guard let elements else { return }
    var texts: [UInt8] = []
    var ends: [Int] = []
    var isCut = false
    elements.forEach { element in
      if let element { RichText.append(element, to: &texts) }
      ends.append(texts.count)
      isCut = texts.count + ends.count * Self.entryBytes > limits.recordBytes
      return !isCut
    }
    if isCut { package.report(.tooManyTexts(limit: limits.recordBytes)) }
    bytes = texts
    self.ends = ends
  }

  var count: Int { ends.count }

  /// Nil where there is no text of that number, counted from 0.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }
}
