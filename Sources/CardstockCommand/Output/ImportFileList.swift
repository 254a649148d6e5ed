import Cardstock

/// What an import made of each of its files, one line a file.
struct ImportFileList {
  private let report: ImportReport

  init(_ report: ImportReport) {
    self.report = report
  }

  /// Nothing where there is one file: then the summary says it all.
  func print() throws {
    guard report.sources.count > 1 else { return }
    let folder = commonFolder
    if !folder.isEmpty { try Output.print(Terminal.styled(Terminal.path(folder), .bold)) }
    let room = Terminal.room
    var columns = Columns()
    for source in report.sources {
      let path =
        folder.isEmpty
        ? Terminal.path(source.path)
        : Terminal.clean(
          String(decoding: source.path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
        )
      columns.add(
        room.map { Terminal.ending(of: path, within: $0 / 2) } ?? path,
        Terminal.styled(source.format, .dim),
        Terminal.count(source.cards, "card"),
        remarks(on: source)
      )
    }
    for line in columns.lines(indent: "  ", room: room) { try Output.print(line) }
  }

  /// What is not as everybody would expect.
  private func remarks(on source: ImportReport.SourceLine) -> String {
    var remarks: [String] = []
    if source.new < source.cards {
      remarks.append(source.new == 0 ? "known already" : "\(source.new) new")
    }
    if source.absent > 0 { remarks.append("\(source.absent) not there") }
    if source.skipped > 0 { remarks.append("\(source.skipped) skipped") }
    if source.problems > 0 { remarks.append(Terminal.count(source.problems, "problem")) }
    return remarks.joined(separator: ", ")
  }

  /// The folder or archive that all files are in, with `/` at its end; empty where there is none.
  private var commonFolder: String {
    guard let first = report.sources.first?.path else { return "" }
    var common = first.utf8[...]
    for source in report.sources {
      let count = zip(common, source.path.utf8).prefix { $0 == $1 }.count
      common = common.prefix(count)
    }
    guard let slash = common.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(first[...slash])
  }
}
