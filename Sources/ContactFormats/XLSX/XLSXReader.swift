import ContactModel

/// Reads workbooks of Office Open XML (ECMA-376): a zip of XML.
///
/// The records of a workbook have no bytes of their own in the file, so all of the file is frame,
/// and its cards stand at its end without bytes. The file is held in memory while its sheets, which
/// are read one row after another, refer to its other parts.
struct XLSXReader: ContactReader {
  private let options: ReadingOptions
  private var source: HeldSource
  private var package: ZipPackage?
  private var contents: WorkbookContents?
  private var sheets: [Workbook.Sheet] = []
  private var nextSheet = 0
  private var sheet: XMLTableReader<SheetTable>?
  /// What is to be told before the next element of a sheet, and how much of it has been.
  private var problems: [Problem] = []
  private var toldProblems = 0
  private var records = 0
  private var isOpened = false
  private(set) var mapping: [MappedColumn] = []

  init(_ stream: any ByteStream, options: ReadingOptions) {
    self.options = options
    source = HeldSource(stream, limits: options.limits)
  }

  /// That of its parts, whatever the one of a part may be.
  var encoding: String { "utf-8" }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    if let frame = try source.next() { return .frame(frame) }
    if !isOpened { open() }
    while true {
      if toldProblems < problems.count {
        defer { toldProblems += 1 }
        return .problem(problems[toldProblems])
      }
      problems = []
      toldProblems = 0
      if sheet == nil, !beginSheet() { return nil }
      if let element = try sheet?.next() {
        if let element = taken(element) { return element }
      } else {
        endSheet()
      }
    }
  }

  /// Finds out what the file is, and reads all of it but the sheets.
  private mutating func open() {
    isOpened = true
    guard let bytes = source.takeBytes() else {
      problems = [.workbookTooLarge(byteCount: source.byteCount, limits: options.limits)]
      return
    }
    if CompoundFile.begins(bytes) {
      problems = [CompoundFile.problem(bytes)]
      return
    }
    let package = ZipPackage(bytes)
    let workbook = Workbook(package, limits: options.limits)
    if package.isEncrypted {
      problems = [.encryptedWorkbook]
      return
    }
    guard package.has(Workbook.usualPath) || !workbook.sheets.isEmpty else {
      problems = [package.has("xl/workbook.bin") ? .binaryWorkbook : .noWorkbook]
      return
    }
    contents = WorkbookContents(workbook, in: package, limits: options.limits)
    sheets = workbook.sheets
    self.package = package
    problems = package.takeProblems()
    if sheets.isEmpty, problems.isEmpty { problems = [.noWorkbook] }
  }

  /// False where there is no further sheet.
  private mutating func beginSheet() -> Bool {
    guard let package, let contents, nextSheet < sheets.count else { return false }
    let next = sheets[nextSheet]
    nextSheet += 1
    let links = MailLinks(of: next.path, in: package, limits: options.limits)
    if let stream = package.open(next.path) {
      let table = SheetTable(next, of: contents, links: links, options: options)
      sheet = XMLTableReader(stream, table, limits: options.limits)
    }
    problems += package.takeProblems()
    return package.refusal == nil || !problems.isEmpty
  }

  private mutating func endSheet() {
    mapping += sheet?.mapping ?? []
    sheet = nil
    problems += package?.takeProblems() ?? []
  }

  /// An element of a sheet as one of the file; nil for the frame of a part.
  private mutating func taken(_ element: SourceElement) -> SourceElement? {
    switch element {
    case .frame: return nil
    case .problem(let problem): return .problem(named(problem))
    case .card(var card):
      records += 1
      card.record = records
      card.offset = source.byteCount
      card.raw = []
      for index in card.problems.indices { card.problems[index] = named(card.problems[index]) }
      if let absence = card.absence { card.absence = named(absence) }
      return .card(card)
    case .skipped(let skipped):
      records += 1
      return .skipped(
        SkippedRecord(
          record: records,
          offset: source.byteCount,
          raw: [],
          byteCount: 0,
          problem: named(skipped.problem)
        )
      )
    }
  }

  /// Where there are several sheets, a problem says in which one it is.
  private func named(_ problem: Problem) -> Problem {
    guard sheets.count > 1, problem.element == nil else { return problem }
    var problem = problem
    problem.element = sheets[nextSheet - 1].name
    return problem
  }
}

/// A source on its way into memory, piece by piece.
private struct HeldSource {
  private var stream: any ByteStream
  private let limits: ReadingLimits
  private var bytes: [UInt8] = []
  private var isAtEnd = false
  private(set) var byteCount = 0

  init(_ stream: any ByteStream, limits: ReadingLimits) {
    self.stream = stream
    self.limits = limits
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(ByteStreamError) -> Frame? {
    guard !isAtEnd else { return nil }
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, limits.chunkBytes),
      alignment: 16
    )
    defer { room.deallocate() }
    let count = try stream.read(into: room)
    guard count > 0 else {
      isAtEnd = true
      return nil
    }
    let piece = [UInt8](room[..<count])
    let frame = Frame(offset: byteCount, bytes: piece)
    byteCount += count
    if byteCount <= limits.recordBytes { bytes += piece } else { bytes = [] }
    return frame
  }

  /// All bytes, which are let go; nil where there are too many.
  mutating func takeBytes() -> [UInt8]? {
    defer { bytes = [] }
    return byteCount <= limits.recordBytes ? bytes : nil
  }
}
