/// What a cell says, as somebody would have typed it (`CT_Cell`, ECMA-376 part 1, 18.3.1.4).
struct SheetCell {
  /// UTF-8; empty where the cell says nothing.
  private(set) var bytes: [UInt8] = []
  private(set) var defect: Defect?

  enum Defect {
    /// The cell holds the error of a formula.
    case error
    /// It refers to a text that is not there.
    case noText
    /// A number with more digits than spreadsheets keep.
    case precision
  }

  init(_ cell: XMLElement, of book: WorkbookContents) {
    let type = cell.attribute("t")
    if type == "inlineStr" {
      if let text = cell.child("is") { RichText.append(text, to: &bytes) }
      return
    }
    guard let value = cell.child("v") else { return }
    switch type {
    case "s":
      if let index = Int(value.trimmedText), let text = book.sharedStrings[index] {
        bytes = Array(text)
      } else {
        defect = .noText
      }
    case "str": RichText.append(value.textBytes, to: &bytes)
    case "b": bytes = Array((value.trimmedText == "0" ? "FALSE" : "TRUE").utf8)
    case "e": defect = .error
    case "d": bytes = SpreadsheetValue.date(Array(value.textBytes.trimmedOfXMLBlanks))
    default:
      let style = cell.attribute("s").flatMap { Int($0) } ?? 0
      take(number: Array(value.textBytes.trimmedOfXMLBlanks), book, book.formats[style])
    }
  }

  private mutating func take(
    number written: [UInt8],
    _ book: WorkbookContents,
    _ format: NumberFormat
  ) {
    switch format {
    case .date, .duration:
      if let serial = Double(String(decoding: written, as: UTF8.self)),
        let text = format == .date
          ? SerialDate.text(serial, from1904: book.countsFrom1904) : SerialDate.duration(serial)
      {
        bytes = Array(text.utf8)
        return
      }
    case .plain, .digits: break
    }
    let number = SheetNumber(written)
    bytes = number.bytes(format)
    if number.lacksPrecision { defect = .precision }
  }
}
