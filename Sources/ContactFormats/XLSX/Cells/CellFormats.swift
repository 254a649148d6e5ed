/// The number formats of a workbook's cells, by the number of their style (ECMA-376 part 1,
/// 18.8.10).
struct CellFormats {
  private var formats: [NumberFormat] = []

  init(_ path: String, of package: ZipPackage, limits: ReadingLimits) {
    let elements = PartElements(
      path,
      of: package,
      limits: limits,
      where: { element, ancestors in
        switch element.local {
        case "numFmt": ancestors.last?.local == "numFmts"
        case "xf": ancestors.last?.local == "cellXfs"
        default: false
        }
      }
    )
    var custom: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    elements?.forEach { element in
      guard let element else { return true }
      let id = element.attribute("numFmtId").flatMap { Int($0) }
      if element.localName == "numFmt" {
        if let id, let code = element.attribute("formatCode") {
          custom[id] = NumberFormat(code: code)
        }
      } else {
        formats.append(id.map { custom[$0] ?? NumberFormat(builtin: $0) } ?? .plain)
      }
      return formats.count + custom.count < package.limits.members
    }
    self.formats = formats
  }

  /// Plain where there is no such style.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }
}
