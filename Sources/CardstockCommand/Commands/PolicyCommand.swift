import ArgumentParser
import Cardstock
import FollowUp
import Foundation
import Glibc

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Look into the follow-up policy.",
    subcommands: [Trace.self]
  )
}

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Evaluate histories without a database.",
    discussion: """
      FILE is a JSON document with "today", "people" (each with "id", "facts" and perhaps \
      "channels"), and perhaps "policy" and "calendar". The answer is an array with one object a \
      person, as why gives it.
      """
  )

  @Argument(help: "The histories; - for standard input.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    output.apply()
    let data = try content()
    let document: TraceDocument
    do {
      document = try JSONDecoder().decode(TraceDocument.self, from: data)
    } catch let error as DecodingError {
      throw TraceFailure(code: .dataError, message: "\(file): \(Self.words(for: error))")
    }
    let answers: [TraceAnswer]
    do { answers = try document.answers() } catch {
      throw TraceFailure(code: .dataError, message: "\(file): \(error.description)")
    }
    if output.json {
      try Output.json(answers)
      return
    }
    var columns = Columns()
    for answer in answers {
      columns.add(
        Terminal.clean(answer.person),
        answer.state.rawValue,
        answer.step.map { "\($0.kind.rawValue) \($0.due)" } ?? "",
        answer.rule
      )
    }
    for line in columns.lines() { try Output.print(line) }
  }

  /// The bytes of a file or a pipe; a device may never end.
  private func content() throws -> Data {
    if file == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    func failure(_ reason: String) -> TraceFailure {
      TraceFailure(code: .noInput, message: "\(file) can't be read: \(reason)")
    }
    var status = stat()
    guard stat(file, &status) == 0 else { throw failure(String(cString: strerror(errno))) }
    guard [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT) else {
      throw failure("it is not a file")
    }
    guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.readToEnd() else {
      throw failure("it can't be opened, or is empty")
    }
    return data
  }

  private static func words(for error: DecodingError) -> String {
    let context: DecodingError.Context =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: .init(codingPath: [], debugDescription: "it can't be understood")
      }
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }.joined()
    return path.isEmpty
      ? context.debugDescription : "\(path.dropFirst()): \(context.debugDescription)"
  }
}

private struct TraceFailure: Explainable {
  var code: ExitStatus
  var message: String

  var explanation: Explanation {
    Explanation(code: code, message: Terminal.clean(message))
  }
}
