import Glibc

/// A bar on standard error for work that takes long; nothing where that is no terminal, and nothing
/// before half a second has passed.
struct ProgressBar {
  private let isShown: Bool
  private let start: timespec
  private var drawn = timespec()
  private var isDrawn = false

  init(isQuiet: Bool = false) {
    isShown = isatty(STDERR_FILENO) == 1 && !isQuiet
    start = Self.now
  }

  mutating func update(done: Int, total: Int, _ what: String) {
    guard isShown else { return }
    let now = Self.now
    guard Self.seconds(from: start, to: now) > 0.5, Self.seconds(from: drawn, to: now) > 0.1
    else { return }
    drawn = now
    isDrawn = true
    let room = 30
    let filled = total > 0 ? min(room, room * done / total) : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    Output.draw("\r\(bar) \(done)/\(total)  \(what)\u{1B}[K")
  }

  /// Takes the bar away, so that what follows stands on a clean line.
  func finish() {
    if isDrawn { Output.draw("\r\u{1B}[K") }
  }

  private static var now: timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }

  private static func seconds(from start: timespec, to end: timespec) -> Double {
    Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }
}
