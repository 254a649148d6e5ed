import ArgumentParser
import Cardstock
import ContactFormats
import ContactModel
import Foundation

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is in contact files; nothing is stored.",
    discussion: """
      Every record of every file becomes a line, and every defect a problem on standard error, \
      with its line and what was done about it. --json gives all fields.
      """
  )

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var output: OutputOptions

  func run() throws {
    output.apply()
    let format = try reading.contactFormat(in: .standard)
    let inspector = SourceInspector(as: format, options: reading.options)
    var printer: any ReadPrinter = output.json ? ReadJSONPrinter() : ReadTextPrinter()
    var failures: [SourceFailure] = []
    var sources = 0
    var cards = 0
    var damaged = 0
    try inspector.read(reading.paths) { piece in
      if case .began = piece { sources += 1 }
      if case .card = piece { cards += 1 }
      if case .skipped(let problem) = piece, problem.severity == .error { damaged += 1 }
      if case .failed(let failure) = piece { failures.append(failure) }
      try printer.show(piece)
    }
    for failure in failures { ProblemOutput.complain(failure) }
    if sources == 0, failures.isEmpty {
      throw CardstockError.nothingReadable(paths: reading.paths)
    }
    if sources > 0 { try printer.finish() }
    let status = failures.exitStatus(readable: cards, damaged: damaged)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

extension CardSummary {
  /// The formatted name, else the parts of the name in the order they are spoken.
  fileprivate var displayName: String? {
    let parts = [prefix, given, additional, family, suffix].compactMap(\.self)
    return fn ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
  }
}

/// Shows the pieces of what is read, one at a time, so that no file has to fit into memory.
private protocol ReadPrinter {
  mutating func show(_ piece: SourceInspector.Piece) throws
  mutating func finish() throws
}

private struct ReadTextPrinter: ReadPrinter {
  private var path = ""
  private var sources = 0
  private var cards = 0
  private var problems = 0

  mutating func show(_ piece: SourceInspector.Piece) throws {
    switch piece {
    case .began(let path, let format):
      self.path = path
      sources += 1
      try Output.print(Terminal.styled("\(Terminal.path(path)) (\(format))", .bold))
    case .card(let card):
      cards += 1
      let summary = CardSummary(card)
      let parts = [summary.displayName, summary.org?.first, summary.title]
      let values = parts.compactMap(\.self) + summary.emails + summary.phones
      let number = Terminal.styled("\(card.record)", .dim)
      let text = values.isEmpty ? "(no name)" : values.map(Terminal.clean).joined(separator: " · ")
      try Output.print("  \(number)  \(text)")
      for problem in card.problems + [card.absence].compactMap(\.self) { complain(problem) }
    case .problem(let problem), .skipped(let problem):
      complain(problem)
    case .ended(_, let mapping):
      for line in MappingOutput.lines(mapping) { try Output.print("  \(line)") }
    case .failed:
      break
    }
  }

  private mutating func complain(_ problem: Problem) {
    problems += 1
    ProblemOutput.complain(problem, in: path)
  }

  func finish() throws {
    guard sources > 0 else { return }
    let cards = Terminal.count(cards, "card")
    try Output.print("\(cards), \(Terminal.count(problems, "problem"))")
  }
}

private struct ReadJSONPrinter: ReadPrinter {
  private struct Tail: Encodable {
    var encoding: String
    var problems: [ProblemJSON]
    var mapping: [MappedColumnJSON]
  }

  private struct Head: Encodable {
    var path: String
    var format: String
  }

  private let encoder = {
    let encoder = Output.encoder
    encoder.outputFormatting.remove(.prettyPrinted)
    return encoder
  }()
  private var problems: [ProblemJSON] = []
  private var sources = 0
  private var cards = 0

  mutating func show(_ piece: SourceInspector.Piece) throws {
    switch piece {
    case .began(let path, let format):
      try Output.write(sources == 0 ? "[\n" : ",\n")
      try Output.write(members(of: Head(path: path, format: format), closed: false))
      try Output.write(",\"cards\":[")
      sources += 1
      cards = 0
      problems = []
    case .card(let card):
      try Output.write(cards == 0 ? "\n" : ",\n")
      try Output.write(Array(encoder.encode(CardSummary(card))))
      cards += 1
      problems += (card.problems + [card.absence].compactMap(\.self)).map(ProblemJSON.init)
    case .problem(let problem), .skipped(let problem):
      problems.append(ProblemJSON(problem))
    case .ended(let encoding, let mapping):
      try Output.write(cards == 0 ? "]," : "\n],")
      let tail = Tail(
        encoding: encoding,
        problems: problems,
        mapping: mapping.map(MappedColumnJSON.init)
      )
      try Output.write(Array(members(of: tail, closed: true).dropFirst()))
    case .failed:
      break
    }
  }

  /// The text of an object, with its closing brace or open for more members.
  private func members(of value: some Encodable, closed: Bool) throws -> [UInt8] {
    let text = try encoder.encode(value)
    return Array(closed ? text : text.dropLast())
  }

  func finish() throws {
    try Output.write("\n]\n")
  }
}
