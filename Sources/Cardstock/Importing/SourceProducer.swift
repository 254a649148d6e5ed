import Archives
import ContactFormats
import ContactModel
import Dispatch
import Matching
import Normalization
import Storage

/// A card on its way into the store: what is stored, and what matching looks at.
struct PreparedCard: Sendable {
  var record: NewRecord
  var contact: NormalizedContact
}

/// What the reading side of an import hands to the storing side.
enum ImportPiece: Sendable {
  case began(path: String, format: ContactFormat)
  case card(PreparedCard)
  case skipped(SkippedRecord)
  case frame(Frame)
  case problem(Problem)
  case ended(byteCount: Int, encoding: String, digest: Digest, mapping: [MappedColumn])
  case failed(SourceFailure)
}

/// Reads, normalises and encodes cards on a thread of its own, a bounded number ahead of the store.
struct SourceProducer: Sendable {
  var opener: SourceOpener
  var normalizer: Normalizer
  var matcher: Matcher
  /// The region of the event's place, for phones without a country code.
  var eventRegion: String?

  /// How many pieces travel together; a larger number costs memory, a smaller one costs time.
  private static let batchSize = 256
  /// A batch is sent early once its cards hold so many bytes.
  private static let batchBytes = 4 << 20

  /// Starts reading the files in order.
  func start(_ files: [InputFile]) -> BoundedQueue<[ImportPiece]> {
    let queue = BoundedQueue<[ImportPiece]>(capacity: 8)
    DispatchQueue(label: "cardstock.reading").async {
      var batch = Batch(queue: queue)
      for file in files where !batch.isUnwanted {
        read(file, into: &batch)
      }
      batch.flush()
      queue.close()
    }
    return queue
  }

  private func read(_ file: InputFile, into batch: inout Batch) {
    opener.forEachSource(in: file) { opened in
      switch opened {
      case .failure(let failure): batch.append(.failed(failure))
      case .success(let source): read(source, into: &batch)
      }
      return !batch.isUnwanted
    }
  }

  private func read(_ opened: OpenSource, into batch: inout Batch) {
    var source = opened
    batch.append(.began(path: source.path, format: source.format))
    while !batch.isUnwanted {
      let element: SourceElement?
      do { element = try source.reader.next() } catch {
        batch.append(.failed(SourceFailure(error, path: source.path)))
        return
      }
      switch element {
      case .card(let card):
        batch.append(.card(prepare(card, of: source.format)), bytes: card.raw.count)
      case .skipped(let skipped): batch.append(.skipped(skipped), bytes: skipped.raw?.count ?? 0)
      case .frame(let frame): batch.append(.frame(frame), bytes: frame.bytes.count)
      case .problem(let problem): batch.append(.problem(problem))
      case nil:
        guard let digest = source.tally.digest() else { return }
        batch.append(
          .ended(
            byteCount: source.tally.byteCount,
            encoding: source.reader.encoding,
            digest: digest,
            mapping: source.reader.mapping
          )
        )
        return
      }
    }
  }

  func prepare(_ card: Card, of format: ContactFormat) -> PreparedCard {
    let contact = normalizer.normalize(card.contact, eventRegion: eventRegion)
    let encoded = ContactCoding.encode(card.contact)
    return PreparedCard(
      record: NewRecord(
        card: card,
        // The same row under another header says something else.
        digest: format.recordsAreSelfContained
          ? Digest(ofCard: card.raw) : Digest(ofCard: card.raw, meaning: encoded),
        encodedContact: encoded,
        keys: matcher.keys(of: contact)
      ),
      contact: contact
    )
  }

  private struct Batch {
    let queue: BoundedQueue<[ImportPiece]>
    private var pieces: [ImportPiece] = []
    private var bytes = 0
    private(set) var isUnwanted = false

    init(queue: BoundedQueue<[ImportPiece]>) {
      self.queue = queue
    }

    mutating func append(_ piece: ImportPiece, bytes: Int = 0) {
      pieces.append(piece)
      self.bytes += bytes
      if pieces.count >= SourceProducer.batchSize || self.bytes >= SourceProducer.batchBytes {
        flush()
      }
    }

    mutating func flush() {
      guard !pieces.isEmpty else { return }
      if !queue.push(pieces) { isUnwanted = true }
      pieces = []
      bytes = 0
    }
  }
}
