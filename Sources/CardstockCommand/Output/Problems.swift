import Cardstock
import ContactModel

/// How defects of an input are told at the terminal: file, line, what, and what it cost.
enum ProblemOutput {
  /// How many problems of a command are shown before the rest is counted only.
  static let limit = 20

  static func complain(_ problem: Problem, in path: String) {
    var place = Terminal.path(path)
    if let line = problem.line { place += ":\(line)" }
    if let column = problem.column { place += ":\(column)" }
    if let element = problem.element { place += " \(Terminal.clean(element))" }
    let word = problem.severity == .error ? "error" : "warning"
    Output.complain(
      "\(place): \(word): \(Terminal.clean(problem.message)) [\(problem.code.rawValue)]"
    )
  }

  static func complain(_ failure: SourceFailure) {
    Output.complain(
      "\(Terminal.path(failure.path)): can't be read: \(Terminal.clean(failure.reason))"
    )
  }
}

/// The JSON form of a problem in the lists of `read`.
struct ProblemJSON: Encodable {
  @Nullable var line: Int?
  @Nullable var column: Int?
  @Nullable var element: String?
  var severity: String
  var code: String
  var message: String

  init(_ problem: Problem) {
    line = problem.line
    column = problem.column
    element = problem.element
    severity = problem.severity.rawValue
    code = problem.code.rawValue
    message = problem.message
  }
}

extension [SourceFailure] {
  /// The exit code for a command that read `readable` things beside these failures and passed over
  /// `damaged` records: 0 where all could be read, 1 where something could, else the code of what failed.
  func exitStatus(readable: Int, damaged: Int) -> ExitStatus {
    guard readable == 0 else { return isEmpty && damaged == 0 ? .done : .inPart }
    switch first?.kind {
    case .input: return .noInput
    case .unrecognized: return .dataError
    case .interrupted: return .ioError
    case nil: return damaged == 0 ? .done : .dataError
    }
  }
}
