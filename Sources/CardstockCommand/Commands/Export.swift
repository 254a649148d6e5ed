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

      The tables hold what Google Contacts and Outlook (English headers) import: what has no column \
      becomes a custom field or a line in the notes, and cells that a spreadsheet would run begin \
      with an apostrophe. An embedded photo is only mentioned there.

      --vdir writes one file a person into the folder --to, for khard, vdirsyncer and their like, \
      as vCard 3.0, because khard and Radicale lose the pictures of 4.0 (--format vcard). \
      Doing it again writes only what changed, and removes the files of people who are gone; files \
      that somebody else made or changed are left alone. A hidden file .cardstock-… in the folder \
      keeps which ones are whose.
      """
  )

  @Option(
    help: """
      What to write: vcard (4.0), vcard3 (3.0), jcard, jscontact, xcard, google-csv or outlook-csv. \
      Default: vcard, with --vdir vcard3.
      """
  )
  var format: ExportFormat?

  @Option(
    help: ArgumentHelp(
      "The file to write, or the folder with --vdir and --originals. Default: standard output.",
      valueName: "path"
    ),
    completion: .file()
  )
  var to: String?

  @Flag(help: "Write one vCard a person into the folder --to (a vdir).")
  var vdir = false

  @Flag(help: "Write the imported sources, byte for byte, into the folder --to.")
  var originals = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if originals, to == nil { throw ValidationError("--originals needs a folder: --to DIR") }
    if vdir {
      if to == nil { throw ValidationError("--vdir needs a folder: --to DIR") }
      if originals { throw ValidationError("--vdir and --originals exclude each other.") }
      if let format, format.vCardVersion == nil {
        throw ValidationError("A vdir holds vCards: --format vcard or vcard3.")
      }
    }
    if to == nil, options.output.json {
      throw ValidationError("--json reports on what was written; say where with --to.")
    }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    if originals, let to {
      try exportOriginals(workspace, to: to)
    } else if vdir, let to {
      try exportVdir(workspace, to: to)
    } else if let to {
      let file = try NewFile(path: to)
      let people = try workspace.exportPeople(as: format ?? .vcard, file.write)
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
      _ = try workspace.exportPeople(as: format ?? .vcard, Output.write)
    }
  }

  private func exportVdir(_ workspace: Workspace, to folder: String) throws {
    let report = try workspace.exportVdir(to: folder, as: format ?? .vcard3)
    for name in report.kept {
      Output.complain(
        "\(Terminal.clean("\(folder)/\(name)")): somebody else changed it; it was left as it is"
      )
    }
    if options.output.json {
      struct JSON: Encodable {
        var path: String
        var people, written, unchanged, removed: Int
        var kept: [String]
      }
      try Output.json(
        JSON(
          path: folder,
          people: report.people,
          written: report.written,
          unchanged: report.unchanged,
          removed: report.removed,
          kept: report.kept
        )
      )
    } else {
      let people = Terminal.count(report.people, "person", "people")
      try Output.print(
        """
        \(people) in \(Terminal.clean(folder)): \(report.written) written, \
        \(report.unchanged) unchanged, \(report.removed) removed
        """
      )
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

extension ExportFormat: ExpressibleByArgument {}
