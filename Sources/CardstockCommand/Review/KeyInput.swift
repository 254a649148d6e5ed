import Glibc

/// What the user answers to a question: one key at a terminal, a line anywhere else.
enum ReviewAnswer: Equatable {
  case same, different, skip, undo, explain, help, quit
  /// Nothing more comes.
  case end
  /// The terminal was somebody else's for a while: ask again.
  case again
  case unknown

  /// - Parameter line: A key's letter, or its word.
  init(_ line: String) {
    switch line.lowercased() {
    case "s", "y", "same", "yes": self = .same
    case "d", "n", "different", "no": self = .different
    case " ", "k", "skip": self = .skip
    case "u", "undo": self = .undo
    case "e", "explain": self = .explain
    case "?", "h", "help": self = .help
    case "q", "quit": self = .quit
    default: self = .unknown
    }
  }
}

/// Reads answers.
struct KeyInput {
  /// Whether a single key is enough.
  let takesKeys = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  func next() -> ReviewAnswer {
    if takesKeys, let key = RawTerminal().key() { return key }
    guard let line = readLine() else { return .end }
    return ReviewAnswer(line)
  }
}

/// The terminal while it gives single keys without showing them.
///
/// It is so only while a key is waited for, and signals wait for as long: whatever ends or stops the
/// program finds the terminal as it was.
private struct RawTerminal {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT]
  /// Milliseconds until a signal is noticed.
  private static let patience: Int32 = 50

  /// nil where this is no terminal after all.
  func key() -> ReviewAnswer? {
    var usual = termios()
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in Self.signals { sigaddset(&held, signal) }
    guard pthread_sigmask(SIG_BLOCK, &held, &before) == 0 else { return nil }
    var raw = usual
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &raw.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    let answer = wait()
    tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
    if answer == .again {
      // What was held ends the program here, or stops it until it is wanted again.
      Output.draw("\n")
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return answer
  }

  private func wait() -> ReviewAnswer {
    while true {
      if isSignalled { return .again }
      guard hasInput(within: Self.patience) else { continue }
      guard let byte = readByte() else { return .end }
      switch byte {
      case 0x04: return .end
      case 0x1B:
        // An arrow or another key that sends several bytes.
        while hasInput(within: 0), readByte() != nil {}
        return .unknown
      case 0x20...0x7E: return ReviewAnswer(String(UnicodeScalar(byte)))
      default: return .unknown
      }
    }
  }

  private var isSignalled: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return Self.signals.contains { sigismember(&pending, $0) == 1 }
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, milliseconds) > 0
  }

  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }
}
