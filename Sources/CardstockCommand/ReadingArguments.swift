import ArgumentParser
import ContactFormats

/// How input is read; the same for every command that reads files.
struct ReadingArguments: ParsableArguments {
  @Argument(
    help: "Files, archives, folders (with all below them), or - for standard input.",
    completion: .file()
  )
  var paths: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Read everything as this format instead of looking at the content.",
      valueName: "format"
    ),
    completion: .list(FormatRegistry.standard.formats.map(\.name))
  )
  var format: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "What a column is, where Cardstock does not see it by itself; repeatable.",
      discussion: """
        The column is named by its header or its number, in XML by its path. The fields are: \
        \(ContactField.allCases.map(\.rawValue).joined(separator: ", ")).
        """,
      valueName: "column=field"
    )
  )
  var fields: [FieldMapping] = []

  @Option(
    name: .customLong("record"),
    help: ArgumentHelp(
      "The element of unknown XML that is one record, by name or path.",
      valueName: "element"
    )
  )
  var recordElement: String?

  var options: ReadingOptions {
    ReadingOptions(fields: fields, recordElement: recordElement)
  }

  func contactFormat(in registry: FormatRegistry) throws -> ContactFormat? {
    guard let format else { return nil }
    if let known = registry.format(named: format) { return known }
    let names = registry.formats.map(\.name).joined(separator: ", ")
    throw ValidationError("There is no format \"\(format)\". The formats are: \(names).")
  }
}

extension FieldMapping: ExpressibleByArgument {
  /// `COLUMN=FIELD`; a header may have an equals sign itself.
  public init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
      let field = ContactField(
        rawValue: argument[argument.index(after: equals)...].lowercased()
      )
    else { return nil }
    self.init(String(argument[..<equals]), field)
  }
}
