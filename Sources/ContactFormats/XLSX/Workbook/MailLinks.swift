/// The mail addresses that cells of a sheet link to (ECMA-376 part 1, 18.3.1.47). They stand behind
/// the rows, so a sheet that has some is looked through for them first.
struct MailLinks {
  private var addresses: [CellReference: String] = [:]

  init(of sheet: String, in package: ZipPackage, limits: ReadingLimits) {
    let targets = Relationships(of: sheet, in: package, limits: limits).byID.compactMapValues {
      $0.kind == "hyperlink" ? $0.target.flatMap(XMLRow.Link.mailAddress) : nil
    }
    guard !targets.isEmpty else { return }
    var found: [CellReference: String] = [:]
    PartElements(
      sheet,
      of: package,
      limits: limits,
      where: { element, ancestors in
        element.local == "hyperlink" && ancestors.last?.local == "hyperlinks"
      }
    )?.forEach { element in
      guard let element, let cell = Self.cell(element.attribute("ref") ?? ""),
        let address = element.attribute("id").flatMap({ targets[$0] })
      else { return true }
      found[cell] = address
      return found.count < package.limits.members
    }
    addresses = found
  }

  /// The first cell of a range: an address belongs to one person.
  private static func cell(_ reference: String) -> CellReference? {
    CellReference(reference.prefix { $0 != ":" })
  }

  subscript(cell: CellReference) -> String? {
    addresses.isEmpty ? nil : addresses[cell]
  }
}
