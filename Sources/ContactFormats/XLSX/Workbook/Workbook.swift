/// What the workbook part says (ECMA-376 part 1, 18.2): its sheets, in order, and where the rest is.
struct Workbook {
  struct Sheet {
    /// As on its tab.
    var name: String
    var path: String
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904-01-01 (18.2.28).
  private(set) var countsFrom1904 = false
  let sharedStrings: String
  let styles: String

  init(_ package: ZipPackage, limits: ReadingLimits) {
    let root = Relationships(of: "", in: package, limits: limits).part("officeDocument")
    let path = root.flatMap { package.has($0) ? $0 : nil } ?? Self.usualPath
    let relationships = Relationships(of: path, in: package, limits: limits)
    sharedStrings = relationships.part("sharedStrings") ?? "xl/sharedstrings.xml"
    styles = relationships.part("styles") ?? "xl/styles.xml"
    guard
      let elements = PartElements(
        path,
        of: package,
        limits: limits,
        where: { element, ancestors in
          element.local == "workbookPr"
            || element.local == "sheet"
              && ancestors.last?.local == "sheets"
        }
      )
    else {
      package.report(.missingPart(path))
      return
    }
    var found: [Sheet] = []
    var from1904 = false
    var seen: Set<String> = []
    var number = 0
    elements.forEach { element in
      guard let element else { return true }
      if element.localName == "workbookPr" {
        from1904 = ["1", "true", "on"].contains(element.attribute("date1904") ?? "")
        return true
      }
      number += 1
      guard number <= package.limits.sheets else {
        package.report(.tooManySheets(limit: package.limits.sheets))
        return false
      }
      let name = element.attribute("name") ?? "Sheet\(number)"
      let relationship = element.attribute("id").flatMap { relationships.byID[$0] }
      // Sheets of charts and of dialogs hold no cells.
      if let relationship, relationship.kind != "worksheet" { return true }
      let usual = "xl/worksheets/sheet\(number).xml"
      let path = relationship?.isExternal == true ? nil : relationship?.target ?? usual
      if let path, package.has(path) {
        // The same part twice is one sheet, or an attack.
        if seen.insert(path).inserted { found.append(Sheet(name: name, path: path)) }
      } else {
        package.report(.missingSheet(name))
      }
      return true
    }
    sheets = found
    countsFrom1904 = from1904
  }

  static let usualPath = "xl/workbook.xml"
}
