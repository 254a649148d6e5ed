import Testing

@testable import ContactFormats

@Suite("The shape of delimited text")
struct ShapeTests {
  private func shape(_ text: String) -> CSVShape {
    CSVShape(SampleText(Array(text.utf8), isWhole: true))
  }

  @Test(
    "The delimiter is what cuts all rows into equally many cells",
    arguments: [
      ("Name,Email\nAda,ada@x.org\n", ",", 2),
      ("Name;Email\nAda;ada@x.org\n", ";", 2),
      ("Name\tEmail\nAda\tada@x.org\n", "\t", 2),
      ("Name|Email\nAda|ada@x.org\n", "|", 2),
      ("Name:Email\nAda:ada@x.org\nBob:bob@x.org\n", ":", 2),
      ("Name^Email\nAda^ada@x.org\n", "^", 2),
      ("Name~Email~Phone\nAda~ada@x.org~1\n", "~", 3),
      // Commas in all rows, and one in the header.
      ("Name, First;Email\nDoe, John;j@x.org\nRoe, Jane;r@x.org\n", ";", 2),
      ("Vorname;Nachname;Firma\nA;B;C, D & Co. KG\nE;F;G, H, I\n", ";", 3),
      // More commas than tabs.
      ("Name\tDate\nA\tOctober 1, 2, 3\nB\tMay 4, 5, 6\n", "\t", 2),
      // A colon in every row.
      ("Name,Site,At\nA,https://a.example,10:00\nB,https://b.example,11:30\n", ",", 3),
      ("Date,Note\n2026-11-12 18:31:00,x\n2026-11-12 18:32:00,y\n", ",", 2),
      // Notes before the header.
      ("Notes:\n\"a, b, c: d; e, f\"\n\nFirst,Last,Email\nA,B,a@x.org\n", ",", 3),
      // Rows that leave out empty cells at their ends.
      ("a,b,c,d\n1,2\n1,2,3,4\n1\n1,2,3\n1,2,3,4\n", ",", 4),
      // Delimiters in quotes.
      ("\"a;b;c\",\"d\"\n\"1;2\",\"3\"\n", ",", 2),
      // An address in each, with a list of others.
      ("a,b\nx@y.org,1;2;3\nz@y.org,4;5;6\n", ",", 2),
    ] as [(String, String, Int)]
  )
  func delimiter(_ text: String, _ delimiter: String, _ columns: Int) throws {
    let shape = shape(text)
    #expect(String(decoding: [shape.syntax.delimiter], as: UTF8.self) == delimiter)
    #expect(shape.syntax.columns == columns)
    #expect(shape.syntax.quote == ASCII.quote)
  }

  @Test(
    "A table may have one column",
    arguments: [
      "Email\nada@x.org\nbob@x.org\n", "ada@x.org", "Name\nAda\nBob, PhD\nCarl\nDora\n", "",
    ]
  )
  func oneColumn(_ text: String) {
    #expect(shape(text).syntax.columns == 1)
  }

  @Test(
    "Excel's first line names the delimiter, and is no row",
    arguments: ["sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\u{FEFF}sep=;\r\n"]
  )
  func separatorLine(_ line: String) throws {
    let table = try CutTable.inPieces(line + "a,1,2;b,1,2\nc,3,4;d,3,4\n")
    #expect(table.cells == [["a,1,2", "b,1,2"], ["c,3,4", "d,3,4"]])
    #expect(table.rows.map(\.index) == [0, 1])
    #expect(table.rows.map(\.line) == [2, 3])
  }

  @Test("A delimiter beyond those usual is read where the file names it")
  func oddSeparator() throws {
    let table = try CutTable.inPieces("sep=%\na%b\n1%2\n")
    #expect(table.cells == [["a", "b"], ["1", "2"]])
  }

  @Test("Every sample is cut by its product's delimiter", .enabled(if: Reference.isPresent))
  func samples() throws {
    let tabs = ["meetup_attendees.xls", "meetup_members.xls"]
    for name in try Reference.names where name.hasSuffix(".csv") || name.hasSuffix(".xls") {
      let table = try CutTable(try Reference.sample(name))
      let expected =
        tabs.contains(name)
        ? ASCII.tab : name == "generic_semicolon_de.csv" ? ASCII.semicolon : ASCII.comma
      #expect(table.syntax.delimiter == expected, "\(name)")
      #expect(table.syntax.columns > 3, "\(name)")
      #expect(table.codes.isEmpty, "\(name): \(table.codes)")
    }
  }
}
