import ContactModel

/// Reads the records of one source, one after another, without holding more than the largest.
///
/// Every reader keeps two balances, and the tests of each hold it to them:
/// - the bytes of all `card`, `skipped` and `frame` elements, in order, are the source byte for byte;
/// - the records of the source are the cards plus the skipped ones, each with a number of its own.
public protocol ContactReader {
  /// The next piece of the source, or nil at its end. Damage of the input is never an error: it
  /// comes as a problem, and reading goes on. Only the stream below can fail.
  mutating func next() throws(ByteStreamError) -> SourceElement?

  /// What is known of the source's encoding so far (an IANA charset name in lower case, such as
  /// `utf-8` or `windows-1252`); final once `next` has returned nil.
  var encoding: String { get }

  /// How columns were taken, where the format leaves that open; final once `next` has returned nil.
  var mapping: [MappedColumn] { get }
}

extension ContactReader {
  public var mapping: [MappedColumn] { [] }
}

/// One piece of a source, in the order of its bytes.
public enum SourceElement: Sendable {
  case card(Card)
  /// A record that could not be made a card.
  case skipped(SkippedRecord)
  /// Bytes outside all records: a header row, an XML prolog, text and line breaks between cards.
  /// One stretch may come in several pieces.
  case frame(Frame)
  /// A defect that belongs to no record.
  case problem(Problem)
}

/// Bytes of a source that stand outside its records.
public struct Frame: Sendable, Hashable {
  /// Where they begin, in bytes from the start of the source.
  public var offset: Int
  public var bytes: [UInt8]

  public init(offset: Int, bytes: [UInt8]) {
    self.offset = offset
    self.bytes = bytes
  }
}

/// A record with a number but without a card, and why.
public struct SkippedRecord: Sendable, Hashable {
  public var record: Int
  public var offset: Int
  /// Its bytes; nil where the record is over the limit of `ReadingLimits` and stays in its file.
  public var raw: [UInt8]?
  /// How many bytes the record has, also where `raw` is nil.
  public var byteCount: Int
  public var problem: Problem

  public init(record: Int, offset: Int, raw: [UInt8]?, byteCount: Int, problem: Problem) {
    self.record = record
    self.offset = offset
    self.raw = raw
    self.byteCount = byteCount
    self.problem = problem
  }
}

/// Bounds that keep a hostile input from taking the machine with it.
public struct ReadingLimits: Sendable, Hashable {
  /// The largest record that is read, in bytes; a larger one is skipped as `record-too-large`.
  public var recordBytes: Int
  /// The largest number of lines of a record in a format of lines; one with more is skipped too. What
  /// is read of a line needs more memory than the line itself, so bytes alone bound nothing.
  public var recordLines: Int
  /// The largest number of cells of a row; what is beyond stays in the raw bytes of the card and is
  /// reported.
  public var columns: Int
  /// How many bytes a reader asks of its stream at a time.
  public var chunkBytes: Int

  public init(
    recordBytes: Int = 256 << 20,
    recordLines: Int = 4 << 20,
    columns: Int = 4096,
    chunkBytes: Int = 256 << 10
  ) {
    self.recordBytes = recordBytes
    self.recordLines = recordLines
    self.columns = columns
    self.chunkBytes = chunkBytes
  }
}

/// What the user said about how to read an input.
public struct ReadingOptions: Sendable, Hashable {
  public var limits: ReadingLimits
  /// What the user said about columns or paths; outranks everything else.
  public var fields: [FieldMapping]
  /// The element of an unknown XML vocabulary that is one record, by its local name or a path.
  public var recordElement: String?

  public init(
    limits: ReadingLimits = ReadingLimits(),
    fields: [FieldMapping] = [],
    recordElement: String? = nil
  ) {
    self.limits = limits
    self.fields = fields
    self.recordElement = recordElement
  }
}
