import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

/// A table made while it is read: a header, then one cell that never seems to end, then a row.
private struct HugeCellStream: ByteStream {
  private var head: [UInt8]
  private let tail: [UInt8]
  private var left: Int
  private var isAtTail = false

  init(head: String, count: Int, tail: String) {
    self.head = Array(head.utf8)
    self.tail = Array(tail.utf8)
    left = count
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if head.isEmpty, left == 0, !isAtTail {
      isAtTail = true
      head = tail
    }
    if !head.isEmpty {
      let count = min(buffer.count, head.count)
      buffer.copyBytes(from: head[..<count])
      head.removeFirst(count)
      return count
    }
    let count = min(buffer.count, left)
    left -= count
    UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]).initializeMemory(
      as: UInt8.self,
      repeating: 0x78
    )
    return count
  }
}

@Suite("Limits of delimited text")
struct TableLimitTests {
  @Test(
    "A cell of half a gigabyte takes no memory to pass over",
    arguments: [
      ("a,b\n1,\"", "\"\n3,4\n", 600_000_000),
      // Where more than quotes is looked for, it takes long without optimisation.
      ("a,b\n1,", "\n3,4\n", 20_000_000),
      ("a,b\n1,\"\n\n", "\",5\n3,4\n", 20_000_000),
    ]
  )
  func hugeCell(_ head: String, _ tail: String, _ count: Int) throws {
    let limits = ReadingLimits(recordBytes: 1 << 20)
    let stream = HugeCellStream(head: head, count: count, tail: tail)
    var finder = RowFinder(stream, syntax: CSVSyntax(columns: 2), limits: limits)
    var lines: [Int] = []
    var oversize = 0
    var total = 0
    while let piece = try finder.next() {
      total += piece.byteCount
      if piece.kind == .row { lines.append(piece.line) }
      if piece.kind == .oversize {
        oversize += 1
        #expect(piece.byteCount > count)
        #expect(piece.line == 2)
      }
      #expect(finder.buffer.text.count < 4 << 20)
    }
    #expect(oversize == 1)
    #expect(total == head.utf8.count + count + tail.utf8.count)
    #expect(lines == [1, head.hasSuffix("\n\n") ? 5 : 3])
  }

  @Test("A row over the limit is skipped, whatever the chunks; the limit itself is not over it")
  func recordBytes() throws {
    let long = String(repeating: "x", count: 98)
    let text = "a,b\n\(long),y\n\(long),yz\n\"\(long)\n\n\",1\n1,2\n"
    for chunk in [1, 2, 7, 50, 100, 101, 4096] {
      let table = try CutTable(
        Array(text.utf8),
        chunk: chunk,
        limits: ReadingLimits(recordBytes: 100)
      )
      #expect(table.cells == [["a", "b"], [long, "y"], ["1", "2"]])
      #expect(table.oversize == [[101, 3], [104, 4]])
      #expect(table.rows.last?.line == 7)
    }
  }

  @Test(
    "Lines are counted on behind a row over the limit, whatever the chunks",
    arguments: [
      ("1,\"", 700), ("1,\"", 36_000), ("\"\n\n\",\"", 700), ("\"\n\n\",\"", 36_000),
      ("\"a\"b\",\"", 36_000),
    ]
  )
  func linesBehindOversize(_ head: String, _ count: Int) throws {
    let filling = (0..<count / 10).map { $0 % 5 == 0 ? "12345678\r\n" : "123456789\n" }.joined()
    let text = "a,b\n\(head)\(filling)\",\"x\"\n3,4\n5,6\n"
    let bytes = Array(text.utf8)
    let lines = text.unicodeScalars.count { $0 == "\n" }
    for chunk in [1, 2, 7, 100, 3066, 20_000, 256 << 10] {
      let table = try CutTable(bytes, chunk: chunk, limits: ReadingLimits(recordBytes: 500))
      #expect(table.oversize.count == 1, "chunks of \(chunk)")
      #expect(table.rows.suffix(2).map(\.line) == [lines - 1, lines], "chunks of \(chunk)")
    }
  }

  @Test("Of a row with a million cells those within the limit are read")
  func columns() throws {
    let row = String(repeating: "x,", count: 999_999) + "x"
    let table = try CutTable(Array("a,b\n\(row)\n1,2\n".utf8))
    #expect(table.rows[1].cells.count == 4096)
    #expect(table.codes == ["too-many-columns@2"])
    #expect(table.rows[2].cells == ["1", "2"])
  }

  @Test("A million rows are read")
  func millionRows() throws {
    struct Rows: ByteStream {
      let row: [UInt8] = Array("ab,\"c\",d\r\n".utf8)
      var next = 0
      mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(1_000_000 * row.count - next, buffer.count)
        for index in 0..<count { buffer[index] = row[(next + index) % row.count] }
        next += count
        return count
      }
    }
    var finder = RowFinder(Rows(), syntax: CSVSyntax(columns: 3), limits: ReadingLimits())
    var rows = 0
    var last = 0
    while let piece = try finder.next() {
      guard piece.kind == .row else { continue }
      rows += 1
      last = piece.line
      if finder.table.count != 3 { Issue.record("row \(rows) has \(finder.table.count) cells") }
    }
    #expect(rows == 1_000_000)
    #expect(last == 1_000_000)
  }

  @Test("Whatever the bytes are, the pieces are the source, in pieces of any size")
  func randomBytes() throws {
    var generator = SeededGenerator()
    let pieces = [
      "\"", "\"", "\"\"", ",", ",", ";", "\n", "\r\n", "\r", "a", "b c", " ", "\\\"", "'", "\t",
      "é",
      "\0", "x@y.org", "\u{FEFF}", "sep=;\n",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<generator.int(0...60) { bytes += (generator.pick(pieces) ?? "").utf8 }
      if generator.oneIn(4) { bytes += generator.bytes(upTo: 8) }
      let limits = ReadingLimits(
        recordBytes: generator.oneIn(3) ? generator.int(1...40) : 1 << 20,
        columns: generator.oneIn(3) ? 3 : 100
      )
      let whole = try CutTable(bytes, limits: limits)
      for chunk in [1, 3] {
        let parts = try CutTable(bytes, chunk: chunk, limits: limits)
        #expect(parts == whole, "\(generator): \(bytes), limits \(limits)")
      }
    }
  }
}
