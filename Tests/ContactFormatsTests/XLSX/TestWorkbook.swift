import TestSupport

@testable import ContactFormats

/// A workbook for tests, made in memory.
struct TestWorkbook {
  struct Sheet {
    var name = "Guests"
    /// The rows, and what follows them.
    var rows = ""
    var tail = ""
    var relationships = ""
    var state = ""
  }

  var sheets: [Sheet] = []
  /// The elements `si`; nil for a workbook without the part.
  var texts: [String]?
  /// Codes of number formats, of the styles from 1 on.
  var formats: [String]?
  /// Numbers of number formats, of the styles behind those.
  var builtinFormats: [Int] = []
  var countsFrom1904 = false
  var isStrict = false
  /// Parts that replace those made here, or are new.
  var parts: [String: String] = [:]
  var missing: Set<String> = []
  /// Members in front of all others.
  var extra: [ArchiveBuilder.Entry] = []
  var usesAbsoluteTargets = false

  init(_ rows: String..., texts: [String]? = nil) {
    sheets = rows.enumerated().map { Sheet(name: "Sheet\($0 + 1)", rows: $1) }
    self.texts = texts
  }

  var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  var office: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  private func relationships(_ list: String) -> String {
    Self.declaration
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + list + "</Relationships>"
  }

  private func relationship(_ id: String, _ kind: String, _ target: String) -> String {
    let target = usesAbsoluteTargets ? "/xl/\(target)" : target
    return #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(target)"/>"#
  }

  var entries: [ArchiveBuilder.Entry] {
    extra + members.map { ArchiveBuilder.Entry($0.name, $0.text) }
  }

  var members: [(name: String, text: String)] {
    var all: [(name: String, text: String)] = [
      ("[Content_Types].xml", Self.declaration + "<Types/>"),
      (
        "_rels/.rels",
        relationships(
          #"<Relationship Id="r" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/>"#
        )
      ),
    ]
    let names = sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(sheet.name)" sheetId="\#(index + 9)" r:id="s\#(index)"\#(sheet.state)/>"#
    }
    let properties = countsFrom1904 ? #"<workbookPr date1904="1"/>"# : "<workbookPr/>"
    all.append(
      (
        "xl/workbook.xml",
        Self.declaration + #"<workbook xmlns="\#(main)" xmlns:r="\#(office)">"# + properties
          + "<sheets>" + names.joined() + "</sheets></workbook>"
      )
    )
    var targets = sheets.indices.map { relationship("s\($0)", "worksheet", "sheets/\($0).xml") }
    if texts != nil { targets.append(relationship("t", "sharedStrings", "texts.xml")) }
    if formats != nil { targets.append(relationship("f", "styles", "styles.xml")) }
    all.append(("xl/_rels/workbook.xml.rels", relationships(targets.joined())))
    for (index, sheet) in sheets.enumerated() {
      all.append(
        (
          "xl/sheets/\(index).xml",
          Self.declaration + #"<worksheet xmlns="\#(main)" xmlns:r="\#(office)"><sheetData>"#
            + sheet.rows + "</sheetData>" + sheet.tail + "</worksheet>"
        )
      )
      if !sheet.relationships.isEmpty {
        all.append(("xl/sheets/_rels/\(index).xml.rels", relationships(sheet.relationships)))
      }
    }
    if let texts {
      let items = texts.map { "<si>\($0)</si>" }.joined()
      all.append(
        ("xl/texts.xml", Self.declaration + #"<sst xmlns="\#(main)">\#(items)</sst>"#)
      )
    }
    if let formats { all.append(("xl/styles.xml", styles(formats))) }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      if let index = all.firstIndex(where: { $0.name == name }) {
        all[index].text = text
      } else {
        all.append((name, text))
      }
    }
    all.removeAll { missing.contains($0.name) }
    return all
  }

  private func styles(_ codes: [String]) -> String {
    let custom = codes.enumerated().map { index, code in
      #"<numFmt numFmtId="\#(index + 164)" formatCode="\#(Self.escaped(code))"/>"#
    }
    let ids = [0] + codes.indices.map { $0 + 164 } + builtinFormats
    return Self.declaration
      + #"<styleSheet xmlns="\#(main)"><numFmts>\#(custom.joined())</numFmts>"#
      + #"<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>"#
      + ids.map { #"<xf numFmtId="\#($0)"/>"# }.joined() + "</cellXfs></styleSheet>"
  }

  var bytes: [UInt8] { ArchiveBuilder.bytes(.zip, entries) }

  // MARK: Cells

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
  }

  /// A cell of text, `attributes` with a blank in front.
  static func text(_ text: String, _ attributes: String = "") -> String {
    #"<c t="inlineStr"\#(attributes)><is><t xml:space="preserve">\#(escaped(text))</t></is></c>"#
  }

  static func value(_ value: String, _ attributes: String = "") -> String {
    "<c\(attributes)><v>\(value)</v></c>"
  }

  static func row(_ cells: String..., number: Int? = nil) -> String {
    "<row\(number.map { " r=\"\($0)\"" } ?? "")>" + cells.joined() + "</row>"
  }

  static func row(_ texts: [String], number: Int? = nil) -> String {
    row(texts.map { text($0) }.joined(), number: number)
  }

  static let header = row(["First Name", "Last Name", "Email", "Phone"])
  static let ada = row(["Ada", "Byron", "ada@example.com", "+12025550101"])
}
