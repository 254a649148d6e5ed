import ContactModel

/// One format Cardstock reads, or one product's dialect of it, as the registry knows it.
public struct ContactFormat: Sendable {
  /// The name used by `--as`, in reports and in JSON: `vcard`, `linkedin-csv`.
  public var name: String
  /// What a person calls it: `vCard`, `LinkedIn Connections`.
  public var title: String
  /// Whether records of this format usually mean that a card changed hands (`met`), or merely that a
  /// name stood on a list (`attended`).
  public var usualEncounter: EncounterKind
  /// Whether the bytes of a record say what it means. They do not in a table, whose header says it
  /// for all rows.
  public var recordsAreSelfContained: Bool
  public var makeReader: @Sendable (any ByteStream, ReadingOptions) -> any ContactReader

  public init(
    name: String,
    title: String,
    usualEncounter: EncounterKind,
    recordsAreSelfContained: Bool = true,
    makeReader: @escaping @Sendable (any ByteStream, ReadingOptions) -> any ContactReader
  ) {
    self.name = name
    self.title = title
    self.usualEncounter = usualEncounter
    self.recordsAreSelfContained = recordsAreSelfContained
    self.makeReader = makeReader
  }
}

/// Formats that share a syntax and are told apart by one look at an input: the tables of many
/// products, the many vocabularies of XML.
public struct FormatFamily: Sendable {
  /// The dialects, for lists and for `--as`.
  public var formats: [ContactFormat]
  /// What the first bytes of an input could be, of this family; empty where they are nothing of it.
  public var claims: @Sendable (InputSample) -> [FormatClaim]

  public init(
    _ formats: [ContactFormat],
    claims: @escaping @Sendable (InputSample) -> [FormatClaim]
  ) {
    self.formats = formats
    self.claims = claims
  }
}

/// A format that takes an input for its own, and how surely.
public struct FormatClaim: Sendable {
  public var format: ContactFormat
  public var confidence: Confidence

  public init(_ format: ContactFormat, _ confidence: Confidence) {
    self.format = format
    self.confidence = confidence
  }
}

/// What detection looks at: the beginning of an input and the name it came under.
public struct InputSample: Sendable, Hashable {
  /// The largest number of bytes detection asks for.
  public static let byteCount = 64 << 10

  public var bytes: [UInt8]
  /// The last component of the path, if there is one.
  public var fileName: String?

  public init(bytes: [UInt8], fileName: String? = nil) {
    self.bytes = bytes
    self.fileName = fileName
  }

  /// Whether the bytes are all of the input.
  public var isWhole: Bool { bytes.count < Self.byteCount }

  /// What follows the last dot of the name, in lower case.
  public var fileExtension: String? {
    guard let fileName, let dot = fileName.lastIndex(of: ".") else { return nil }
    return fileName[fileName.index(after: dot)...].lowercased()
  }
}

/// How sure a format is that an input is its own.
public enum Confidence: Int, Sendable, Hashable, Comparable {
  /// Only the file name says so.
  case named
  /// The content could be it, as it could be of the whole family.
  case possible
  /// The content looks like it.
  case likely
  /// The content says so: a signature of the format.
  case certain

  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The formats known to the program, and the choice among them.
public struct FormatRegistry: Sendable {
  public var families: [FormatFamily]

  public init(_ families: [FormatFamily]) {
    self.families = families
  }

  public var formats: [ContactFormat] { families.flatMap(\.formats) }

  /// The format of that name, in any case.
  public func format(named name: String) -> ContactFormat? {
    formats.first { $0.name == name.lowercased() }
  }

  /// Every format that takes the input for its own, the surest first; among equals in the order of
  /// the registry.
  public func claims(_ sample: InputSample) -> [FormatClaim] {
    let claims = families.flatMap { $0.claims(sample) }
    return claims.enumerated().sorted { left, right in
      left.element.confidence == right.element.confidence
        ? left.offset < right.offset : left.element.confidence > right.element.confidence
    }.map(\.element)
  }

  /// The format most sure of the input; content outranks the file name. Nil where no format knows
  /// it.
  public func recognize(_ sample: InputSample) -> ContactFormat? {
    claims(sample).first?.format
  }
}
