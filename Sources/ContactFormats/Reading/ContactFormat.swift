import ContactModel

/// One format Cardstock reads, as the registry knows it.
public struct ContactFormat: Sendable {
  /// The name used by `--as`, in reports and in JSON: `vcard`.
  public var name: String
  /// What a person calls it: `vCard`.
  public var title: String
  /// Endings of file names that usually hold it, in lower case, without the dot.
  public var fileExtensions: [String]
  /// Whether records of this format usually mean that a card changed hands (`met`), or merely that a
  /// name stood on a list (`attended`).
  public var usualEncounter: EncounterKind
  /// How sure the first bytes of an input make this format.
  public var recognize: @Sendable (InputSample) -> Confidence
  public var makeReader: @Sendable (any ByteStream, ReadingOptions) -> any ContactReader

  public init(
    name: String,
    title: String,
    fileExtensions: [String],
    usualEncounter: EncounterKind,
    recognize: @escaping @Sendable (InputSample) -> Confidence,
    makeReader: @escaping @Sendable (any ByteStream, ReadingOptions) -> any ContactReader
  ) {
    self.name = name
    self.title = title
    self.fileExtensions = fileExtensions
    self.usualEncounter = usualEncounter
    self.recognize = recognize
    self.makeReader = makeReader
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
}

/// How sure a format is that an input is its own.
public enum Confidence: Int, Sendable, Hashable, Comparable {
  case none
  /// Only the file name says so.
  case named
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
  public var formats: [ContactFormat]

  public init(_ formats: [ContactFormat]) {
    self.formats = formats
  }

  /// The format of that name, in any case.
  public func format(named name: String) -> ContactFormat? {
    formats.first { $0.name == name.lowercased() }
  }

  /// The format most sure of the input; content outranks the file name, and among equals the one
  /// registered first wins. Nil where no format knows it.
  public func recognize(_ sample: InputSample) -> ContactFormat? {
    var best: (format: ContactFormat, confidence: Confidence)?
    for format in formats {
      let confidence = format.recognize(sample)
      if confidence > (best?.confidence ?? .none) { best = (format, confidence) }
    }
    return best?.format
  }
}
