import Foundation
import Testing

/// The built program, run as a user would: a database of its own, a fixed date, no terminal.
struct Program {
  struct Outcome {
    var status: Int32
    var output: String
    var complaints: String

    /// Standard output as the one JSON document it has to be.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cardstock-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  var database: String { folder.appendingPathComponent("data/cardstock.sqlite").path }

  /// The program that was built beside the tests.
  private static var executable: URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("cardstock")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        !candidate.hasDirectoryPath
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "cardstock")
  }

  func file(_ name: String, _ content: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: url)
    return url.path
  }

  func run(_ words: String..., input: String = "", today: String = "2026-11-22") throws -> Outcome {
    try run(words, input: input, today: today)
  }

  /// - Parameter sink: Where standard output goes instead of `Outcome.output`.
  func run(
    _ words: [String],
    input: String = "",
    today: String = "2026-11-22",
    sink: String? = nil
  ) throws -> Outcome {
    try run(Self.executable, words, input: input, today: today, sink: sink)
  }

  /// Runs a shell script that has the program as `$0` and the words as `$1`, `$2`, …
  func shell(_ script: String, _ words: String...) throws -> Outcome {
    let shell = URL(fileURLWithPath: "/bin/sh")
    let program = Self.executable.path
    return try run(
      shell,
      ["-c", script, program] + words,
      input: "",
      today: "2026-11-22",
      sink: nil
    )
  }

  private func run(
    _ executable: URL,
    _ words: [String],
    input: String,
    today: String,
    sink: String?
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = words
    process.environment = [
      "HOME": folder.path, "CARDSTOCK_DATABASE": database, "CARDSTOCK_TODAY": today,
      "USER": "tester", "PATH": "/usr/bin:/bin", "TZ": "America/New_York",
    ]
    // Files and not pipes: a full pipe would wait for a reader.
    let output = folder.appendingPathComponent("stdout-\(UUID().uuidString)")
    let complaints = folder.appendingPathComponent("stderr-\(UUID().uuidString)")
    let stdin = folder.appendingPathComponent("stdin-\(UUID().uuidString)")
    for url in [output, complaints] { try Data().write(to: url) }
    try Data(input.utf8).write(to: stdin)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(
      forWritingTo: sink.map { URL(fileURLWithPath: $0) } ?? output
    )
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
    )
  }
}

let mixer = [
  "BEGIN:VCARD", "VERSION:3.0", "N:Herrera;Miguel;;;", "FN:Miguel Herrera",
  "EMAIL:miguel@herrera.example", "TEL;TYPE=CELL:(210) 555-0134", "ORG:Alamo Foods", "END:VCARD",
  "BEGIN:VCARD", "VERSION:3.0", "N:Cho;Helen;;;", "FN:Helen Cho", "END:VCARD", "",
].joined(separator: "\r\n")
