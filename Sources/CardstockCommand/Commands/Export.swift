import ArgumentParser
import Cardstock
import ContactFormats
import Glibc

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hand on what Cardstock has.",
    discussion: """
      One card a person, with everything that any of their cards says; or, with --originals, the \
      imported files as they were, byte for byte.
      """
  )

  @Option(help: "What to write: vcard (4.0) or vcard3 (3.0).")
  var format: ExportFormat = .vcard

  @Option(
    help: ArgumentHelp(
      "The file to write, or with --originals the folder. Default: standard output.",
      valueName: "path"
    ),
    completion: .file()
  )
  var to: String?

  @Flag(help: "Write the imported sources, byte for byte, into the folder --to.")
  var originals = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if originals, to == nil { throw ValidationError("--originals needs a folder: --to DIR") }
    if to == nil, options.output.json {
      throw ValidationError("--json reports on what was written; say where with --to.")
    }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    if originals, let to {
      try exportOriginals(workspace, to: to)
    } else if let to {
      let file = try NewFile(path: to)
      let people = try workspace.exportCards(version: format.version, file.write)
      try file.finish()
      if options.output.json {
        struct JSON: Encodable { var path: String; var people: Int }
        try Output.json(JSON(path: to, people: people))
      } else {
        try Output.print(
          "\(Terminal.count(people, "person", "people")) written to \(Terminal.clean(to))"
        )
      }
    } else {
      _ = try workspace.exportCards(version: format.version, Output.write)
    }
  }

  private func exportOriginals(_ workspace: Workspace, to folder: String) throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw CardstockError.notWritable(path: folder, reason: String(cString: strerror(errno)))
    }
    struct JSON: Encodable { var path, original: String; var bytes: Int }
    var written: [JSON] = []
    for original in try workspace.originals() {
      let path = "\(folder)/\(original.name)"
      let file = try NewFile(path: path)
      try workspace.bytes(of: original, file.write)
      try file.finish()
      written.append(JSON(path: path, original: original.path, bytes: original.byteCount))
    }
    if options.output.json {
      try Output.json(written)
    } else {
      let files = Terminal.count(written.count, "file")
      try Output.print("\(files) written to \(Terminal.clean(folder)), byte for byte as imported")
    }
  }
}

enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case vcard, vcard3

  var version: VCardWriter.Version { self == .vcard ? .v4 : .v3 }
}

/// A file that appears under its name when it is complete, and not before; readable by its owner
/// alone, because it holds other people's data.
private final class NewFile {
  private let path: String
  private let temporaryPath: String
  private var file: UnsafeMutablePointer<FILE>?

  init(path: String) throws {
    self.path = path
    temporaryPath = "\(path).\(getpid()).part"
    let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else {
      throw CardstockError.notWritable(path: path, reason: String(cString: strerror(errno)))
    }
    self.file = file
  }

  func write(_ bytes: [UInt8]) throws {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw failure }
  }

  func finish() throws {
    guard fflush(file) == 0, fsync(fileno(file)) == 0 else { throw failure }
    fclose(file)
    file = nil
    guard rename(temporaryPath, path) == 0 else { throw failure }
  }

  private var failure: CardstockError {
    CardstockError.notWritable(path: path, reason: String(cString: strerror(errno)))
  }

  deinit {
    if let file {
      fclose(file)
      unlink(temporaryPath)
    }
  }
}
