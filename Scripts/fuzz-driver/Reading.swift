import ContactFormats
import ContactModel

/// A stream that hands out at most so many bytes at a time.
struct DripStream: ByteStream {
  private var memory: MemoryStream
  private let most: Int

  init(_ bytes: [UInt8], most: Int) {
    memory = MemoryStream(bytes)
    self.most = most
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    memory.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(most)))
  }
}

/// Everything that came of reading an input once, and whether the two balances of `ContactReader`
/// hold.
struct Reading: Equatable {
  private var cards: [Card] = []
  private var skipped: [SkippedRecord] = []
  private var problems: [Problem] = []
  private var mapping: [MappedColumn] = []
  private var encoding = ""
  /// The promise that was not kept.
  private(set) var broken: Broken?

  struct Broken: Equatable {
    var kind: String
    var detail: String
  }

  /// - Parameter chunk: How many bytes the reader asks for at a time. Inputs are smaller than a chunk
  ///   of the default size, so that without it no record would ever lie across two. The stream gives
  ///   them in two goes.
  init(of bytes: [UInt8], _ format: ContactFormat, _ options: ReadingOptions, chunk: Int) {
    var options = options
    options.limits.chunkBytes = chunk
    let most = max(1, chunk * 2 / 3)
    var reader = format.makeReader(DripStream(bytes, most: most), options)
    var offset = 0
    do {
      while broken == nil, let element = try reader.next() {
        switch element {
        case .card(let card):
          take(card.raw, at: card.offset, of: bytes, &offset, "card \(card.record)")
          _ = CardSummary(card)
          cards.append(card)
        case .skipped(let record):
          if let raw = record.raw {
            take(raw, at: record.offset, of: bytes, &offset, "skipped record \(record.record)")
          } else {
            if record.offset != offset { broken(at: offset, "skipped record \(record.record)") }
            offset += record.byteCount
          }
          skipped.append(record)
        case .frame(let frame): take(frame.bytes, at: frame.offset, of: bytes, &offset, "frame")
        case .problem(let problem): problems.append(problem)
        }
      }
    } catch {
      broken = Broken(kind: "error", detail: error.message)
    }
    encoding = reader.encoding
    mapping = reader.mapping
    guard broken == nil else { return }
    if offset != bytes.count { broken(at: offset, "the end of \(bytes.count)") }
    let numbers = (cards.map(\.record) + skipped.map(\.record)).sorted()
    if numbers != Array(1..<1 + numbers.count) {
      broken = Broken(kind: "numbers", detail: "records are numbered \(numbers.prefix(20))")
    }
  }

  private mutating func take(
    _ raw: [UInt8],
    at start: Int,
    of bytes: [UInt8],
    _ offset: inout Int,
    _ name: String
  ) {
    if start != offset || offset + raw.count > bytes.count
      || !raw.elementsEqual(bytes[offset..<offset + raw.count])
    {
      broken(at: offset, "\(name) at \(start)")
    }
    offset += raw.count
  }

  private mutating func broken(at offset: Int, _ name: String) {
    broken = Broken(kind: "balance", detail: "bytes differ from the source at \(offset), \(name)")
  }

  /// In a few words, what is not the same.
  func difference(from other: Reading) -> String {
    if broken != other.broken { return "only one reading is balanced" }
    if cards.count != other.cards.count {
      return "\(cards.count) or \(other.cards.count) cards"
    }
    for (mine, theirs) in zip(cards, other.cards) where mine != theirs {
      if mine.raw != theirs.raw { return "raw bytes of card \(mine.record)" }
      if mine.line != theirs.line { return "line of card \(mine.record)" }
      if mine.problems != theirs.problems { return "problems of card \(mine.record)" }
      if mine.contact != theirs.contact { return "contact of card \(mine.record)" }
      return "card \(mine.record)"
    }
    if skipped != other.skipped { return "skipped records" }
    if problems != other.problems {
      let mine = problems.map(\.code.rawValue)
      let theirs = other.problems.map(\.code.rawValue)
      return "problems of the source: \(mine.suffix(4)) or \(theirs.suffix(4))"
    }
    if mapping != other.mapping { return "mapping" }
    return "encoding \(encoding) or \(other.encoding)"
  }
}
