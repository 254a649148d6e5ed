import ContactFormats
import ContactModel
import Testing

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

/// Everything a reader gave, in order.
struct ReadResult: Equatable {
  var cards: [Card] = []
  var skipped: [SkippedRecord] = []
  var problems: [Problem] = []
  var encoding = ""

  /// The codes of all problems, those of cards first, each as `code@line`.
  var codes: [String] {
    (cards.flatMap(\.problems) + skipped.map(\.problem) + problems).map { problem in
      "\(problem.code.rawValue)@\(problem.line ?? 0)"
    }
  }
}

/// Reads `bytes` and checks both balances that every reader promises.
func read(
  _ bytes: [UInt8],
  chunk: Int = 256 << 10,
  limits: ReadingLimits = ReadingLimits(),
  format: ContactFormat = .vCard,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  var limits = limits
  limits.chunkBytes = chunk
  var reader = format.makeReader(
    DripStream(bytes, most: chunk),
    ReadingOptions(limits: limits)
  )
  var result = ReadResult()
  var offset = 0
  var isBalanced = true
  func take(_ raw: [UInt8], _ at: Int) {
    if at != offset || offset + raw.count > bytes.count
      || !raw.elementsEqual(bytes[offset..<offset + raw.count])
    {
      isBalanced = false
    }
    offset += raw.count
  }
  while isBalanced, let element = try reader.next() {
    switch element {
    case .card(let card):
      take(card.raw, card.offset)
      result.cards.append(card)
    case .skipped(let record):
      if let raw = record.raw {
        take(raw, record.offset)
      } else {
        if record.offset != offset { isBalanced = false }
        offset += record.byteCount
      }
      result.skipped.append(record)
    case .frame(let frame):
      take(frame.bytes, frame.offset)
    case .problem(let problem):
      result.problems.append(problem)
    }
  }
  result.encoding = reader.encoding
  #expect(
    isBalanced && offset == bytes.count,
    "raw and frame bytes must be the source (broken at \(offset) of \(bytes.count))",
    sourceLocation: sourceLocation
  )
  let numbers = (result.cards.map(\.record) + result.skipped.map(\.record)).sorted()
  #expect(
    numbers == Array(1..<1 + numbers.count),
    "every record has a number of its own",
    sourceLocation: sourceLocation
  )
  return result
}

/// Reads in one go and in tiny pieces; the result must be the same.
func readInPieces(
  _ bytes: [UInt8],
  limits: ReadingLimits = ReadingLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  let whole = try read(bytes, limits: limits, sourceLocation: sourceLocation)
  for chunk in [1, 2, 7] {
    let pieces = try read(bytes, chunk: chunk, limits: limits, sourceLocation: sourceLocation)
    #expect(
      pieces == whole,
      "reading in pieces of \(chunk) must give the same",
      sourceLocation: sourceLocation
    )
  }
  return whole
}

func readInPieces(
  _ text: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  try readInPieces(Array(text.utf8), sourceLocation: sourceLocation)
}

/// The only card of a vCard with these lines between BEGIN and END, CR LF behind each.
func card(
  _ version: String = "3.0",
  _ lines: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Card {
  let text = (["BEGIN:VCARD", "VERSION:\(version)"] + lines + ["END:VCARD", ""])
    .joined(separator: "\r\n")
  let result = try readInPieces(text, sourceLocation: sourceLocation)
  try #require(result.cards.count == 1, sourceLocation: sourceLocation)
  #expect(result.problems.isEmpty, sourceLocation: sourceLocation)
  return result.cards[0]
}

extension Card {
  var codes: [String] { problems.map(\.code.rawValue) }
}
