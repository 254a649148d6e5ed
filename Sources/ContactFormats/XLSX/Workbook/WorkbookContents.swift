/// What the cells of all sheets of a workbook need to be understood.
struct WorkbookContents {
  let sharedStrings: SharedStrings
  let formats: CellFormats
  let countsFrom1904: Bool

  init(_ workbook: Workbook, in package: ZipPackage, limits: ReadingLimits) {
    sharedStrings = SharedStrings(workbook.sharedStrings, of: package, limits: limits)
    formats = CellFormats(workbook.styles, of: package, limits: limits)
    countsFrom1904 = workbook.countsFrom1904
  }
}
