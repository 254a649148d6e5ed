/// Takes the cells out of a Row of SpreadsheetML 2003 ("XML Spreadsheet Reference", Microsoft,
/// 2001).
struct SpreadsheetRow {
  /// The largest number of cells of a row that are looked at.
  let columnLimit: Int

  /// - Returns: How many cells say nothing but that their formula failed.
  func read(_ element: XMLElement, into row: inout XMLRow) -> Int {
    var column = 0
    var failures = 0
    for cell in element.children where cell.localName == "Cell" {
      // ss:Index is the column, counted from 1; cells before it are empty. It never goes back.
      if let index = cell.attribute("Index").flatMap({ Int($0) }), index > column {
        column = index - 1
      }
      var bytes: [UInt8] = []
      if let data = cell.child("Data") {
        if let value = SpreadsheetValue(data).bytes { bytes = value } else { failures += 1 }
      }
      row.add(
        bytes,
        linkedTo: cell.attribute("HRef").flatMap(XMLRow.Link.mailAddress),
        at: column,
        columnLimit: columnLimit
      )
      let merged = cell.attribute("MergeAcross").flatMap { Int($0) } ?? 0
      column = min(column, columnLimit) + 1 + min(max(0, merged), columnLimit)
    }
    return failures
  }
}
