import Testing

@testable import ContactFormats

@Suite("Quotes in delimited text")
struct QuotingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var cells: [[String]]
    var codes: [String] = []

    init(_ promise: String, _ text: String, _ cells: [[String]], _ codes: [String] = []) {
      testDescription = promise
      self.text = text
      self.cells = cells
      self.codes = codes
    }
  }

  @Test(
    "Cells are cut as RFC 4180 says, and as real files are meant",
    arguments: [
      Case("a plain row", "a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
      Case("no line break at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
      Case("an empty last cell at the end", "a,b\n1,", [["a", "b"], ["1", ""]]),
      Case("CR LF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      Case("CR alone", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      Case("CR CR LF", "a,b\r\r\n1,2\r\r\n", [["a", "b"], ["1", "2"]]),
      Case("quoted cells", "\"a\",\"b\"\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
      Case("a quoted delimiter", "a,b\n\"1,1\",2\n", [["a", "b"], ["1,1", "2"]]),
      Case("a quoted line break", "a,b\n\"1\r\n1\",2\n", [["a", "b"], ["1\r\n1", "2"]]),
      Case("doubled quotes", "a,b\n\"1\"\"1\",\"\"\"\"\n", [["a", "b"], ["1\"1", "\""]]),
      Case("an empty quoted cell", "a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
      Case("blanks around quotes", "a,b\n \"1,1\" , \"2\"\n", [["a", "b"], ["1,1", "2"]]),
      Case("blanks are kept elsewhere", "a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
      Case(
        "a quote within an unquoted cell",
        "a,b\n5\" disk,2\n",
        [["a", "b"], ["5\" disk", "2"]]
      ),
      Case(
        "a quote within a quoted cell that should be doubled",
        "a,b\n\"the \"big\" one, here\",2\n3,4\n",
        [["a", "b"], ["the \"big\" one, here", "2"], ["3", "4"]]
      ),
      Case(
        "an apostrophe is text",
        "a,b\n'tis,O'Neil\n'x,y\n",
        [["a", "b"], ["'tis", "O'Neil"], ["'x", "y"]]
      ),
      Case(
        "apostrophes as quotes throughout",
        "'a','b'\n'1,1','O''Neil'\n'2','3'\n",
        [["a", "b"], ["1,1", "O'Neil"], ["2", "3"]]
      ),
      Case(
        "backslashes before quotes where the file has the habit",
        "a,b\n\"say \\\"hi\\\", Bob\",\"2\"\n\"\\\"x\\\"\",y\n",
        [["a", "b"], ["say \"hi\", Bob", "2"], ["\"x\"", "y"]]
      ),
      Case(
        "a backslash before a closing quote is text",
        "a,b\n\"C:\\dir\\\",2\n\"D:\\\",4\n",
        [["a", "b"], ["C:\\dir\\", "2"], ["D:\\", "4"]]
      ),
      Case("blank rows are none", "a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ]
  )
  func cells(_ example: Case) throws {
    let table = try CutTable.inPieces(example.text)
    #expect(table.cells == example.cells)
    #expect(table.codes == example.codes)
  }

  @Test(
    "A quote that nothing closes costs no more than its row",
    arguments: [
      Case(
        "up to the end",
        "a,b\n\"1,2\n3,4\n5,6\n",
        [["a", "b"], ["\"1", "2"], ["3", "4"], ["5", "6"]],
        ["unbalanced-quote@2:1"]
      ),
      Case(
        "in a later cell",
        "a,b\n1,\"2\n3,4\n",
        [["a", "b"], ["1", "\"2"], ["3", "4"]],
        ["unbalanced-quote@2:2"]
      ),
      Case(
        "where all other cells are quoted",
        "\"a\",\"b\"\n\"1,\"2\"\n\"3\",\"4\"\n",
        [["a", "b"], ["\"1", "2"], ["3", "4"]],
        ["unbalanced-quote@2:1"]
      ),
      Case(
        "before rows that are quoted",
        "a,b\n\"1,2\n\"3\",\"4\"\n\"5\",\"6\"\n",
        [["a", "b"], ["\"1", "2"], ["3", "4"], ["5", "6"]],
        ["unbalanced-quote@2:1"]
      ),
      Case(
        "a name in quotes at the beginning of a cell",
        "a,b\n\"Bob\" Smith,2\n\"Al\",4\n",
        [["a", "b"], ["\"Bob\" Smith", "2"], ["Al", "4"]],
        ["unbalanced-quote@2:1"]
      ),
      Case(
        "behind a cell with line breaks",
        "a,b,c\n\"1\n1\",\"2,3\n4,5,6\n",
        [["a", "b", "c"], ["1\n1", "\"2", "3"], ["4", "5", "6"]],
        ["unbalanced-quote@3:2"]
      ),
      Case(
        "in every row",
        "a,b\n\"1,2\n\"3,4\n\"5,6\n",
        [["a", "b"], ["\"1", "2"], ["\"3", "4"], ["\"5", "6"]],
        ["unbalanced-quote@2:1", "unbalanced-quote@3:1", "unbalanced-quote@4:1"]
      ),
    ]
  )
  func unbalanced(_ example: Case) throws {
    let table = try CutTable.inPieces(example.text)
    #expect(table.cells == example.cells)
    #expect(table.codes == example.codes)
  }

  @Test("A note as long as Excel allows may be all line breaks")
  func longNote() throws {
    let note = String(repeating: "\n", count: 32_767)
    let table = try CutTable(Array("a,b\n1,\"\(note)\"\n2,3\n".utf8))
    #expect(table.cells == [["a", "b"], ["1", note], ["2", "3"]])
    #expect(table.codes.isEmpty)
    #expect(table.rows[2].line == 2 + 32_768)
  }

  @Test("A cell of more lines than that is none, whatever closes it far below")
  func tooManyLines() throws {
    var text = "a,b\n1,\"2\n"
    for _ in 0..<40_000 { text += "x,y\n" }
    text += "3,z\"\n4,5\n"
    for chunk in [1000, 256 << 10] {
      let table = try CutTable(Array(text.utf8), chunk: chunk)
      #expect(table.rows.count == 40_004)
      #expect(table.codes == ["unbalanced-quote@2:2"])
      #expect(table.rows[1].cells == ["1", "\"2"])
      #expect(table.rows.last?.cells == ["4", "5"])
      #expect(table.rows.last?.line == 40_004)
    }
  }

  @Test("Unbalanced quotes in every row of a large table take linear time")
  func manyUnbalanced() throws {
    var text = "a,b\n"
    for index in 0..<100_000 { text += "\"\(index),b\n" }
    let clock = ContinuousClock()
    let time = try clock.measure {
      let table = try CutTable(Array(text.utf8))
      #expect(table.rows.count == 100_001)
      #expect(table.codes.count == 100_000)
    }
    #expect(time < .seconds(20))
  }

  @Test("Lines are counted through cells of several lines")
  func lines() throws {
    let table = try CutTable.inPieces(
      "a,b\r\n\"1\r\n\r\n1\",\"2\n2\"\r\n\r\n3,4\r5,\"6\r6\"\r7,8\n"
    )
    #expect(table.rows.map(\.line) == [1, 2, 7, 8, 10])
    #expect(table.rows.map(\.index) == [0, 1, 3, 4, 5])
  }
}
