import ContactFormats
import Foundation

/// One process that tries inputs, seen from outside.
struct Trial {
  struct Outcome {
    /// The last input it began.
    var last: Int
    var findings: [(number: Int, finding: Finding)] = []
    /// How it ended before its time; nil where it did not.
    var death: String?
    /// The first line of ours in the backtrace.
    var place = "no backtrace"
  }

  private let words: [String]
  private let from: Int
  private let isTraced: Bool

  init(
    _ family: Family,
    seed: UInt64,
    from: Int,
    count: Int = .max,
    seconds: Double = 600,
    traced: Bool = false
  ) {
    words = ["--try", family.name, "\(seed)", "\(from)", "\(count)", "\(max(0, seconds))"]
    self.from = from
    isTraced = traced
  }

  func run() -> Outcome {
    var outcome = Outcome(last: from)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = words
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] =
      isTraced ? "enable=yes,color=no,threads=crashed,images=none,registers=none" : "enable=no"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    let errors = FileManager.default.temporaryDirectory
      .appendingPathComponent("cardstock-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardError = FileHandle(forWritingAtPath: errors.path)
    do { try process.run() } catch {
      outcome.death = "could not be started: \(error)"
      return outcome
    }
    read(output.fileHandleForReading, into: &outcome)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      let signal = process.terminationStatus
      outcome.death = signal == SIGALRM ? "no end after \(Worker.patience) s" : "signal \(signal)"
    } else if process.terminationStatus != 0 {
      outcome.death = "exit \(process.terminationStatus)"
    }
    if outcome.death != nil, let data = try? Data(contentsOf: errors) {
      outcome.place = place(in: String(decoding: data, as: UTF8.self))
    }
    return outcome
  }

  /// Lines `I number` say which input begins, lines `F number kind format detail` what was found.
  private func read(_ handle: FileHandle, into outcome: inout Outcome) {
    var rest = Data()
    while true {
      let data = handle.availableData
      guard !data.isEmpty else { return }
      rest.append(data)
      while let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        rest.removeSubrange(rest.startIndex...end)
        let words = line.split(separator: " ", maxSplits: 4).map(String.init)
        guard words.count >= 2, let number = Int(words[1]) else { continue }
        outcome.last = number
        guard words[0] == "F", words.count == 5 else { continue }
        let finding = Finding(kind: words[2], format: words[3], detail: words[4])
        outcome.findings.append((number, finding))
      }
    }
  }

  private func place(in errors: String) -> String {
    let lines = errors.split(separator: "\n")
    let message = lines.first { $0.contains("Fatal error") || $0.contains("ERROR: Address") }
    // `3 [ra] 0x0000562a34edb040 function + 12 in program at /…/Sources/file.swift:65:66`: what comes
    // before the function differs from run to run.
    let frame = lines.first { $0.contains(" in ") && $0.contains("/Sources/") }?
      .split(separator: " ").drop { !$0.hasPrefix("0x") }.dropFirst().joined(separator: " ")
    return [message?.trimmingCharacters(in: .whitespaces), frame].compactMap { $0 }
      .joined(separator: "; ")
  }
}

/// The process that tries inputs, from inside.
struct Worker {
  /// How long one input may take on the wall, in seconds, before the process ends itself.
  static let patience: UInt32 = 60

  let family: Family
  let seed: UInt64

  func run(from: Int, count: Int, seconds: Double) {
    let mutator = Mutator(family)
    let probe = Probe(family: family)
    let end = Date(timeIntervalSinceNow: seconds)
    var number = from
    while number - from < count, end.timeIntervalSinceNow > 0 {
      say("I \(number)")
      alarm(Self.patience)
      var generator = Generator(seed: seed, family: family.name, number: number)
      let input = mutator.input(&generator)
      for finding in probe.findings(input, &generator) {
        say("F \(number) \(finding.kind) \(finding.format) \(finding.detail)")
      }
      number += 1
    }
  }

  /// Unbuffered: what is said stays said, whatever happens next.
  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
