import Archives
import ContactFormats
import ContactModel

/// Reads files and shows what is in them. No store is involved.
public struct SourceInspector: Sendable {
  /// What reading hands out, in the order of the input.
  public enum Piece: Sendable {
    case began(path: String, format: String)
    case card(Card)
    case problem(Problem)
    /// A record that could not be made a card, and why.
    case skipped(Problem)
    case ended(encoding: String, mapping: [MappedColumn])
    /// The file gave nothing, or nothing more.
    case failed(SourceFailure)
  }

  private let opener: SourceOpener

  /// - Parameters:
  ///   - format: The format to read everything as; nil to look at the content.
  ///   - options: What the user said about columns and records.
  public init(
    registry: FormatRegistry = .standard,
    as format: ContactFormat? = nil,
    options: ReadingOptions = ReadingOptions()
  ) {
    opener = SourceOpener(registry: registry, format: format, options: options, digests: false)
  }

  /// Reads everything the paths stand for, one record in memory at a time.
  public func read(_ paths: [String], _ receive: (Piece) throws -> Void) rethrows {
    let inputs = InputFiles(paths: paths)
    for failure in inputs.failures { try receive(.failed(SourceFailure(failure))) }
    for file in inputs.files {
      try opener.forEachSource(in: file) { opened in
        switch opened {
        case .failure(let failure): try receive(.failed(failure))
        case .success(let source): try read(source, receive)
        }
        return true
      }
    }
  }

  private func read(_ opened: OpenSource, _ receive: (Piece) throws -> Void) rethrows {
    var source = opened
    try receive(.began(path: source.path, format: source.format.name))
    var failure: SourceFailure?
    var records = 0
    reading: while true {
      let element: SourceElement?
      do { element = try source.reader.next() } catch {
        failure = SourceFailure(error, path: source.path)
        break
      }
      switch element {
      case .card(let card):
        records += 1
        try receive(.card(card))
      case .skipped(let skipped):
        records += 1
        try receive(.skipped(skipped.problem))
      case .problem(let problem): try receive(.problem(problem))
      case .frame: break
      case nil: break reading
      }
    }
    let reader = source.reader
    try receive(.ended(encoding: reader.encoding, mapping: reader.mapping))
    if records == 0, failure == nil { failure = .withoutRecords(source.path) }
    if let failure { try receive(.failed(failure)) }
  }
}
