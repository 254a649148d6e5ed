/// The least that is a workbook (ECMA-376): three columns, one row a person.
enum MixedWorkbook {
  static func bytes(_ people: [MixedPerson]) -> [UInt8] {
    let rows =
      [["First Name", "Last Name", "Email"]] + people.map { [$0.given, $0.family, $0.email] }
    let cells = rows.map { row in
      "<row>" + row.map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }.joined() + "</row>"
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationship(_ id: String, _ kind: String, _ target: String) -> String {
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="\(id)" Type="\(office)/\(kind)" Target="\(target)"/></Relationships>
      """
    }
    return ArchiveBuilder.bytes(
      .zip,
      [
        ArchiveBuilder.Entry("[Content_Types].xml", "<Types/>"),
        ArchiveBuilder.Entry(
          "_rels/.rels",
          relationship("r", "officeDocument", "xl/workbook.xml")
        ),
        ArchiveBuilder.Entry(
          "xl/workbook.xml",
          """
          <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="Guests" sheetId="1" \
          r:id="s"/></sheets></workbook>
          """
        ),
        ArchiveBuilder.Entry(
          "xl/_rels/workbook.xml.rels",
          relationship("s", "worksheet", "sheets/1.xml")
        ),
        ArchiveBuilder.Entry(
          "xl/sheets/1.xml",
          #"<worksheet xmlns="\#(main)"><sheetData>\#(cells.joined())</sheetData></worksheet>"#
        ),
      ]
    )
  }
}
