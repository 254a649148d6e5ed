import ArgumentParser
import Cardstock
import ContactModel
import FollowUp
import Glibc
import Storage

/// The edges of the program: what it does before a command runs and after one has failed.
enum Launch {
  /// A reader that goes away (`cardstock people | head`) ends the program quietly, as it should.
  static func prepare() {
    signal(SIGPIPE, SIG_DFL)
  }

  /// Says what went wrong and leaves with the exit code for it.
  static func end(after error: any Error) -> Never {
    var error = error
    do { try Output.flush() } catch let unwritten {
      // A result in part that was not even written is worse than in part.
      if error is ExitCode { error = unwritten }
    }
    if error is CleanExit || error is ExitCode || !(error is any Explainable) {
      Root.exit(withError: error)
    }
    if let explained = error as? any Explainable {
      let failure = explained.explanation
      Output.complain("error: \(failure.message)")
      for line in failure.details { Output.complain("  \(line)") }
      if let hint = failure.hint { Output.complain(hint) }
      exit(failure.code.rawValue)
    }
    Root.exit(withError: error)
  }
}

/// What the program's exit says to scripts. The numbers are those of sysexits.h where it has one.
enum ExitStatus: Int32 {
  case done = 0
  case inPart = 1
  case usage = 64
  case dataError = 65
  case noInput = 66
  case ioError = 74
  case tryAgain = 75
}

/// How an error is told to a person: what happened, where, and what to do.
struct Explanation {
  var code: ExitStatus
  var message: String
  var details: [String] = []
  var hint: String?
}

protocol Explainable: Error {
  var explanation: Explanation { get }
}

extension CardstockError: Explainable {
  var explanation: Explanation {
    switch self {
    case .unknownPerson(let who) where who.allSatisfy(\.isWhitespace):
      return Explanation(
        code: .dataError,
        message: "no person was named",
        hint: "Name somebody by id (p12), email, phone or name; cardstock people lists everybody."
      )
    case .unknownPerson(let who):
      return Explanation(
        code: .dataError,
        message: "nobody here is called \"\(Terminal.clean(who))\"",
        hint: "cardstock find \"\(Terminal.clean(who))\" looks in all values of all cards."
      )
    case .ambiguousPerson(let who, let candidates):
      return Explanation(
        code: .dataError,
        message: "\"\(Terminal.clean(who))\" may be any of these people; use an id",
        details: candidates.map(Terminal.line)
      )
    case .unknown(let what, let name, let hint):
      return Explanation(
        code: .dataError,
        message: "there is no \(what) \"\(Terminal.clean(name))\"",
        hint: hint
      )
    case .refused(let reason, let hint):
      return Explanation(code: .dataError, message: Terminal.clean(reason), hint: hint)
    case .nothingReadable(let paths):
      return Explanation(
        code: .dataError,
        message: "there is nothing to read in \(paths.map(Terminal.clean).joined(separator: ", "))"
      )
    case .notWritable(let path, let reason):
      return Explanation(
        code: .ioError,
        message: "\(Terminal.clean(path)) can't be written: \(reason)"
      )
    }
  }
}

extension FollowUpError: Explainable {
  var explanation: Explanation {
    switch self {
    case .factAfterToday(let fact, let today):
      return Explanation(
        code: .dataError,
        message:
          "\(fact.name.rawValue) is dated \(fact.date), after the day asked about (\(today))",
        hint: "Ask about a later --today, or undo what was logged with a wrong date."
      )
    case .noWorkingDay(let date):
      return Explanation(
        code: .dataError,
        message: "the working calendar has no working day for long after \(date)"
      )
    }
  }
}

extension StoreError: Explainable {
  var explanation: Explanation {
    switch self {
    case .busy:
      return Explanation(
        code: .tryAgain,
        message: "another cardstock is writing to the database",
        hint: "Try again when it is done."
      )
    case .unavailable(let path, let reason):
      return Explanation(
        code: .ioError,
        message: "the database \(Terminal.clean(path)) can't be used: \(reason)"
      )
    case .damaged(let path, let reason):
      return Explanation(
        code: .dataError,
        message: "the database \(Terminal.clean(path)) can't be used: \(reason)",
        hint: "--database PATH names another one."
      )
    case .refused(let reason):
      return Explanation(code: .dataError, message: Terminal.clean(reason))
    case .notKept(_, let record):
      return Explanation(
        code: .dataError,
        message: "record \(record) was too large to be kept, so its source can't be given back",
        hint: "The file it came from still has it."
      )
    case .tooNew(let path):
      return Explanation(
        code: .dataError,
        message: "the database \(Terminal.clean(path)) was made by a newer cardstock",
        hint: "Use that version, or another --database."
      )
    }
  }
}
