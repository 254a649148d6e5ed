import Archives
import ContactFormats
import ContactModel
import Foundation
import Matching
import Normalization

/// Finds the people among the records of files. No store is involved.
public struct FileMatching: Sendable {
  /// What became of one record.
  public struct Line: Sendable, Hashable {
    /// Index of its source.
    public var source: Int
    /// The 1-based number of the record in its source.
    public var record: Int
    /// The person, numbered from 1 in the order of their first records.
    public var person: Int
  }

  public struct Report: Sendable {
    public struct Source: Sendable {
      public var path: String
      public var format: String
      public var records: Int
      public var mapping: [MappedColumn]
    }

    public var sources: [Source] = []
    /// Every record, in the order of the sources; one that was skipped has a person of its own.
    public var lines: [Line] = []
    public var people = 0
    /// How many pairs of people an import would ask about; nil where the best guess was wanted.
    public var reviews: Int?
    public var skipped = 0
    /// Those among the skipped that are damaged; the others are nobody's card by what the source says.
    public var damaged = 0
    public var problems: [(path: String, problem: Problem)] = []
    public var failures: [SourceFailure] = []
  }

  private let opener: SourceOpener
  private let normalizer: Normalizer

  /// - Parameters:
  ///   - format: The format to read everything as; nil to look at the content.
  ///   - options: What the user said about columns and records.
  ///   - homeRegion: The region of telephone numbers without a country code.
  public init(
    registry: FormatRegistry = .standard,
    as format: ContactFormat? = nil,
    options: ReadingOptions = ReadingOptions(),
    homeRegion: String
  ) {
    opener = SourceOpener(registry: registry, format: format, options: options, digests: false)
    normalizer = Normalizer(homeRegion: homeRegion)
  }

  /// Reads everything the paths stand for and finds the people in it.
  /// - Parameter progress: Gets how many records have been read.
  public func match(
    _ paths: [String],
    care: PeopleFinder.Care = .likely,
    progress: (Int) -> Void = { _ in }
  ) -> Report {
    var gathering = Gathering()
    let queue = BoundedQueue<[Piece]>(capacity: 8)
    let reading = Thread { [opener] in
      Self.read(paths, opener, queue)
      queue.close()
    }
    reading.start()
    while true {
      let batches = queue.popAll()
      guard !batches.isEmpty else { break }
      for batch in batches { gathering.add(batch, normalizer) }
      progress(gathering.report.lines.count)
    }
    return gathering.finish(care)
  }

  fileprivate enum Piece: Sendable {
    case began(path: String, format: String)
    case card(Contact, record: Int, problems: [Problem])
    case skipped(record: Int, Problem)
    case problem(Problem)
    case ended([MappedColumn])
    case failed(SourceFailure)
  }

  private static func read(
    _ paths: [String],
    _ opener: SourceOpener,
    _ queue: BoundedQueue<[Piece]>
  ) {
    var batch: [Piece] = []
    func give(_ piece: Piece) {
      batch.append(piece)
      guard batch.count >= batchSize else { return }
      _ = queue.push(batch)
      batch = []
    }
    let inputs = InputFiles(paths: paths)
    for failure in inputs.failures { give(.failed(SourceFailure(failure))) }
    for file in inputs.files {
      opener.forEachSource(in: file) { opened in
        switch opened {
        case .failure(let failure): give(.failed(failure))
        case .success(let source): read(source, give)
        }
        return true
      }
    }
    if !batch.isEmpty { _ = queue.push(batch) }
  }

  private static let batchSize = 4096

  private static func read(_ opened: OpenSource, _ give: (Piece) -> Void) {
    var reader = opened.reader
    give(.began(path: opened.path, format: opened.format.name))
    while true {
      let element: SourceElement?
      do { element = try reader.next() } catch {
        give(.failed(SourceFailure(error, path: opened.path)))
        break
      }
      guard let element else { break }
      switch element {
      case .card(let card):
        let problems = card.problems + [card.absence].compactMap(\.self)
        give(.card(card.contact, record: card.record, problems: problems))
      case .skipped(let skipped): give(.skipped(record: skipped.record, skipped.problem))
      case .problem(let problem): give(.problem(problem))
      case .frame: break
      }
    }
    give(.ended(reader.mapping))
  }
}

/// What has been read so far.
private struct Gathering {
  private(set) var report = FileMatching.Report()
  private var finder = PeopleFinder()
  /// For each line its number among the compared records; nil where the record was skipped.
  private var compared: [Int?] = []

  mutating func add(_ pieces: [FileMatching.Piece], _ normalizer: Normalizer) {
    let contacts = pieces.compactMap { piece -> Contact? in
      if case .card(let contact, _, _) = piece { contact } else { nil }
    }
    var normalized = concurrentMap(contacts) { normalizer.normalize($0, eventRegion: nil) }[...]
    for piece in pieces {
      switch piece {
      case .began(let path, let format):
        report.sources.append(
          FileMatching.Report.Source(path: path, format: format, records: 0, mapping: [])
        )
      case .card(_, let record, let problems):
        guard let contact = normalized.popFirst() else { continue }
        add(record, compared: finder.count)
        finder.add(contact)
        complain(problems)
      case .skipped(let record, let problem):
        add(record, compared: nil)
        report.skipped += 1
        if problem.severity == .error { report.damaged += 1 }
        complain([problem])
      case .problem(let problem): complain([problem])
      case .ended(let mapping): report.sources[report.sources.count - 1].mapping = mapping
      case .failed(let failure): report.failures.append(failure)
      }
    }
  }

  private mutating func add(_ record: Int, compared number: Int?) {
    let source = report.sources.count - 1
    report.sources[source].records += 1
    report.lines.append(FileMatching.Line(source: source, record: record, person: 0))
    compared.append(number)
  }

  private mutating func complain(_ problems: [Problem]) {
    guard let path = report.sources.last?.path else { return }
    report.problems += problems.map { (path, $0) }
  }

  func finish(_ care: PeopleFinder.Care) -> FileMatching.Report {
    var result = report
    let people = finder.people(care)
    result.reviews = people.questions
    var numbers = [Int](repeating: 0, count: people.firsts.count)
    for line in result.lines.indices {
      if let record = compared[line] {
        let first = people.firsts[record]
        if numbers[first] == 0 {
          result.people += 1
          numbers[first] = result.people
        }
        result.lines[line].person = numbers[first]
      } else {
        result.people += 1
        result.lines[line].person = result.people
      }
    }
    return result
  }
}
