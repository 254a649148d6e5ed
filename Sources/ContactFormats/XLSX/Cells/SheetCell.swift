/// What a cell says, as somebody would have typed it (`CT_Cell`, ECMA-376 part 1, 18.3.1.4).
struct SheetCell {
  /// UTF-8; empty where the cell says nothing.
  private(set) var bytes: [UInt8] = []
  private(set) var defect: Defect?
  /// The mail address that its formula links to.
  private(set) var link: String?

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
    for child in cell.children {
      switch child.localName {
      case "v" where type != "inlineStr": take(child, type, cell, book)
      case "is": RichText.append(child, to: &bytes)
      case "f": link = Self.link(of: child.textBytes.trimmedOfXMLBlanks)
      default: continue
      }
    }
  }

  private mutating func take(
    _ value: XMLElement,
    _ type: String?,
    _ cell: XMLElement,
    _ book: WorkbookContents
  ) {
    let text = value.textBytes.trimmedOfXMLBlanks
    switch type {
    case nil, "n":
      guard !text.isEmpty else { return }
      let style = cell.attribute("s").flatMap { Int($0) } ?? 0
      take(number: Array(text), book, book.formats[style])
    case "s":
      if let index = Int(String(decoding: text, as: UTF8.self)),
        let text = book.sharedStrings[index]
      {
        bytes = Array(text)
      } else {
        defect = .noText
      }
    case "b": bytes = Array((text.elementsEqual([0x30]) ? "FALSE" : "TRUE").utf8)
    case "e": defect = .error
    case "d": bytes = SpreadsheetValue.date(Array(text))
    default: RichText.append(value.textBytes, to: &bytes)
    }
  }

  /// The address in `HYPERLINK("mailto:ada@example.com","Ada")`.
  private static func link(of formula: UnsafeBufferPointer<UInt8>) -> String? {
    guard formula.hasPrefixIgnoringCase("HYPERLINK(\"MAILTO:") else { return nil }
    let target = formula.slice(11, formula.count).prefix { $0 != ASCII.quote }
    return XMLRow.Link.mailAddress(of: String(decoding: target, as: UTF8.self))
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
