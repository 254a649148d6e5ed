import ArgumentParser
import Cardstock
import ContactFormats
import Matching

struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find out who is who in files; nothing is stored.",
    discussion: """
      Every record of the files gets the number of a person, in a CSV with the columns source, \
      record and person. Without --certain, records are joined where they are more likely one \
      person's than not; with it, only where an import would merge them without asking.

        cardstock match attendees.csv --clusters people.csv
        cardstock match 2025.vcf crm.xlsx --clusters - --certain
      """
  )

  @OptionGroup var reading: ReadingArguments

  @Option(
    help: ArgumentHelp(
      "Where to write the people: a file, or - for standard output.",
      valueName: "file.csv"
    ),
    completion: .file(extensions: ["csv"])
  )
  var clusters: String?

  @Flag(help: "Join only what an import would merge without asking.")
  var certain = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if clusters == "-", output.json {
      throw ValidationError("--clusters - and --json both want standard output.")
    }
  }

  func run() throws {
    output.apply()
    let matching = FileMatching(
      as: try reading.contactFormat(in: .standard),
      options: reading.options,
      homeRegion: try ProcessEnvironment().configuration.homeRegion
    )
    var bar = ProgressBar(isQuiet: output.json)
    let report = matching.match(reading.paths, care: certain ? .certain : .likely) { count in
      bar.update(done: count, total: 0, "records read")
    }
    bar.finish()
    for (path, problem) in report.problems { ProblemOutput.complain(problem, in: path) }
    for failure in report.failures { ProblemOutput.complain(failure) }
    if report.sources.isEmpty, report.failures.isEmpty {
      throw CardstockError.nothingReadable(paths: reading.paths)
    }
    try writeClusters(report)
    try show(report)
    let status = report.failures.exitStatus(
      readable: report.lines.count - report.skipped,
      damaged: report.damaged
    )
    if status != .done { throw ExitCode(status.rawValue) }
  }

  private func writeClusters(_ report: FileMatching.Report) throws {
    guard let clusters else { return }
    var table: [UInt8] = []
    CSVTable.appendRow(["source", "record", "person"], to: &table)
    for line in report.lines {
      let source = report.sources[line.source].path
      CSVTable.appendRow([source, String(line.record), String(line.person)], to: &table)
    }
    if clusters == "-" {
      try Output.write(table)
    } else {
      let file = try NewFile(path: clusters)
      try file.write(table)
      try file.finish()
    }
  }

  private func show(_ report: FileMatching.Report) throws {
    if output.json { return try Output.json(MatchJSON(report)) }
    guard clusters != "-" else { return }
    let sources = report.sources.count == 1 ? "" : " in \(report.sources.count) sources"
    try Output.print(
      "\(Terminal.count(report.lines.count, "record"))\(sources), "
        + "\(Terminal.count(report.people, "person", "people"))"
    )
    var sizes: [Int: Int] = [:]
    for line in report.lines { sizes[line.person, default: 0] += 1 }
    let several = sizes.values.filter { $0 > 1 }.count
    if several > 0 {
      try Output.print("\(Terminal.count(several, "person", "people")) with more than one record")
    }
    if let reviews = report.reviews, reviews > 0 {
      try Output.print("\(Terminal.count(reviews, "pair")) an import would ask about")
    }
    if clusters == nil {
      try Output.print("--clusters FILE.csv says which records are whose.")
    }
  }
}

private struct MatchJSON: Encodable {
  struct Source: Encodable {
    var path, format: String
    var records: Int
    var mapping: [MappedColumnJSON]
  }

  struct Record: Encodable {
    var source: String
    var record, person: Int
  }

  var records, people, skipped: Int
  /// Only with --certain.
  var reviews: Int?
  var sources: [Source]
  var clusters: [Record]

  init(_ report: FileMatching.Report) {
    records = report.lines.count
    people = report.people
    skipped = report.skipped
    reviews = report.reviews
    sources = report.sources.map {
      Source(
        path: $0.path,
        format: $0.format,
        records: $0.records,
        mapping: $0.mapping.map(MappedColumnJSON.init)
      )
    }
    clusters = report.lines.map {
      Record(source: report.sources[$0.source].path, record: $0.record, person: $0.person)
    }
  }
}
