import ArgumentParser
import Cardstock
import Glibc
import Storage

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what was done, newest first."
  )

  @Option(help: "How many operations to list at most.")
  var limit = 50

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let operations = try options.openWorkspace().history(limit: max(0, limit))
    if options.output.json {
      try Output.json(operations.map(OperationJSON.init))
      return
    }
    var columns = Columns()
    for operation in operations {
      let undone = operation.undoneBy.map { " (undone by \($0.rawValue))" } ?? ""
      columns.add(
        Terminal.styled("\(operation.id.rawValue)", .cyan),
        localTime(operation.at),
        operation.kind.rawValue,
        Terminal.clean(operation.summary) + Terminal.styled(undone, .dim)
      )
    }
    for line in columns.lines() { try Output.print(line) }
  }

  private func localTime(_ seconds: Int64) -> String {
    var time = time_t(seconds)
    var local = tm()
    localtime_r(&time, &local)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%d %H:%M", &local)
    return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

private struct OperationJSON: Encodable {
  var id: Int64
  var kind, summary, by: String
  /// Seconds since 1970-01-01T00:00:00Z.
  var at: Int64
  @Nullable var undoneBy: Int64?
  @Nullable var undoes: Int64?

  init(_ operation: Operation) {
    id = operation.id.rawValue
    kind = operation.kind.rawValue
    summary = operation.summary
    by = operation.by
    at = operation.at
    undoneBy = operation.undoneBy?.rawValue
    undoes = operation.undoes?.rawValue
  }
}

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take an operation back.",
    discussion: """
      Without a number, the newest operation that is in force. Nothing is erased: undoing the undo \
      puts it in force again.
      """
  )

  @Argument(help: "The number that history shows.")
  var operation: Int64?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = try options.openWorkspace().undo(operation)
    if options.output.json {
      struct JSON: Encodable { var undone, operation: Int64; var people: Int }
      try Output.json(
        JSON(
          undone: report.undone.id.rawValue,
          operation: report.operation.rawValue,
          people: report.people
        )
      )
      return
    }
    let what = "\(report.undone.kind.rawValue) \(Terminal.clean(report.undone.summary))"
    let title = Terminal.styled("Undone: \(report.undone.id.rawValue)", .bold)
    try Output.print("\(title) \(what)")
    try Output.print(
      "\(Terminal.count(report.people, "person", "people")) concerned; "
        + "cardstock undo \(report.operation.rawValue) puts it in force again"
    )
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify the database and the promises.",
    discussion: "Exit 0 if all is sound, else 65 and a list of what is not."
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let defects = try options.openWorkspace().check()
    if options.output.json {
      struct JSON: Encodable { var sound: Bool; var defects: [String] }
      try Output.json(JSON(sound: defects.isEmpty, defects: defects))
    } else if defects.isEmpty {
      try Output.print("The database is sound, and every promise holds.")
    } else {
      for defect in defects { try Output.print(Terminal.clean(defect)) }
    }
    if !defects.isEmpty { throw ExitCode(ExitStatus.dataError.rawValue) }
  }
}
