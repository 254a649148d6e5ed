import ContactFormats
import ContactModel
import Storage
import Testing

extension StoreConformance {
  static let sources: [StorePromise] = [
    StorePromise("a source is what it was written as, and sources come by id") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
        let friend = try writer.addPerson(named: "Friend", operation: operation)
        let sample = try writer.addSource(
          ["Ada", "Grace"],
          event: event,
          kind: .attended,
          introducer: friend.card,
          operation: operation
        )
        let source = Source(
          id: sample.id,
          details: NewSource(
            path: "/cards/Ada.vcf",
            format: "vcard",
            event: event,
            kind: .attended,
            introducer: friend.card
          ),
          records: 2,
          byteCount: sample.bytes.count,
          encoding: "utf-8",
          digest: Digest(of: sample.bytes)
        )
        #expect(try writer.source(sample.id) == source)
        let ids = try writer.sources().map(\.id)
        #expect(ids.count == 2 && ids == ids.sorted() && ids.last == sample.id)
        #expect(try writer.counts().sources == 2)
        #expect(try writer.source(SourceID(rawValue: 99)) == nil)
      }
    },
    StorePromise("a live source is found by its digest and its event, the newest first") { store in
      try store.write { writer in
        let importing = try writer.begin()
        let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: importing)
        let digest = Digest(of: try writer.addSource(["Ada"], operation: importing).bytes)
        #expect(try writer.sources(digest: digest, event: nil).count == 1)
        #expect(try writer.sources(digest: digest, event: event).isEmpty)
        let first = try writer.addSource(["Ada"], event: event, operation: importing)
        let again = try writer.begin()
        let second = try writer.addSource(
          ["Ada"],
          event: event,
          kind: .attended,
          operation: again
        )
        #expect(
          try writer.sources(digest: digest, event: event).map(\.id) == [first.id, second.id]
        )
        try writer.setUndone(again, by: try writer.begin(.undo))
        #expect(try writer.sources(digest: digest, event: event).map(\.id) == [first.id])
        #expect(try writer.sources(digest: Digest(of: [1]), event: event).isEmpty)
      }
    },
    StorePromise("a source that is taken back is not seen, until it is put in force again") {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let sample = try writer.addSource(["Ada"], operation: operation)
        let undo = try writer.begin(.undo)
        try writer.setUndone(operation, by: undo)
        #expect(try writer.sources().isEmpty)
        #expect(try writer.source(sample.id) == nil)
        #expect(try writer.sources(digest: Digest(of: sample.bytes), event: nil).isEmpty)
        #expect(try writer.counts().sources == 0)
        #expect(throws: StoreError.self) { try writer.originalBytes(of: sample.id) { _ in } }
        try writer.setUndone(operation, by: nil)
        #expect(try writer.source(sample.id)?.records == 1)
        #expect(try writer.bytes(of: sample.id) == sample.bytes)
      }
    },
    StorePromise("problems come by line, those without one last, then as they came") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let source = try writer.add(.sample, operation: operation)
        let general = Problem(.warning, "no-line", "about all of it")
        let late = Problem(.error, "missing-end", line: 9, column: 2, element: "/a/b", "Ünten")
        let early = Problem(.warning, "odd", line: 2, "first")
        let skipped = Problem(.error, "not-a-card", line: 2, "second")
        try writer.add(general, to: source)
        let record = NewRecord.sample("Ada", problems: [late, early])
        _ = try writer.add(record, to: source)
        let end = record.card.raw.count
        try writer.add(
          SkippedRecord(record: 2, offset: end, raw: [7], byteCount: 1, problem: skipped),
          to: source
        )
        try writer.finish(source, records: 2, byteCount: end + 1, encoding: "", digest: .sample)
        #expect(try writer.problems(of: source) == [early, skipped, late, general])
        #expect(try writer.problems(of: SourceID(rawValue: 99)).isEmpty)
        try writer.setUndone(operation, by: try writer.begin(.undo))
        #expect(try writer.problems(of: source).isEmpty)
      }
    },
  ]

  static let originals: [StorePromise] = [
    StorePromise("a source comes back byte for byte, whatever it is made of") { store in
      for (index, pieces) in pieceLists.enumerated() {
        let bytes = pieces.flatMap(\.bytes)
        let source = try store.write { try $0.addSource(of: pieces) }
        let returned = try store.read { try $0.bytes(of: source) }
        #expect(returned == bytes, "list \(index)")
      }
      #expect(try store.verify() == [])
    },
    StorePromise("ten thousand pieces of frame come back in their places") { store in
      var pieces: [Piece] = []
      for number in 0..<5000 {
        pieces.append(.card("Person \(number % 7)", lineBreak: number % 2 == 0 ? "\n" : "\r\n"))
        pieces.append(.frame([UInt8](repeating: UInt8(number % 251), count: number % 3 * 40)))
      }
      let source = try store.write { try $0.addSource(of: pieces) }
      #expect(try store.read { try $0.bytes(of: source) } == pieces.flatMap(\.bytes))
    },
    StorePromise("a large frame comes back whole") { store in
      let frame = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let pieces: [Piece] = [
        .frame(frame), .card("Ada", lineBreak: "\n"), .frame(frame), .frame(frame),
      ]
      let source = try store.write { try $0.addSource(of: pieces) }
      #expect(try store.read { try $0.bytes(of: source) } == pieces.flatMap(\.bytes))
    },
    StorePromise("a source with a record that was not kept says so instead of its bytes") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let source = try writer.add(.sample, operation: operation)
        let problem = Problem(.error, "record-too-large", line: 1, "over the limit")
        try writer.add(
          SkippedRecord(record: 1, offset: 0, raw: nil, byteCount: 1 << 40, problem: problem),
          to: source
        )
        try writer.finish(
          source,
          records: 1,
          byteCount: 1 << 40,
          encoding: "utf-8",
          digest: .sample
        )
        #expect(throws: StoreError.notKept(source: source, record: 1)) {
          try writer.originalBytes(of: source) { _ in }
        }
        #expect(try writer.problems(of: source) == [problem])
      }
    },
    StorePromise("an error of the receiver ends the giving, and is the receiver's own") { store in
      let source = try store.write { try $0.addSource(of: pieceLists[3]) }
      var received = 0
      #expect(throws: Abandoned()) {
        try store.read { reader in
          try reader.originalBytes(of: source) { _ in
            received += 1
            throw Abandoned()
          }
        }
      }
      #expect(received == 1)
      #expect(try store.read { try $0.sources().count } == 1)
    },
    StorePromise("pieces that leave a gap, overlap or miscount are refused") { store in
      let problem = Problem(.error, "odd", "odd")
      let wrong: [@Sendable (any StoreWriting, SourceID) throws -> Void] = [
        { try $0.add(Frame(offset: 1, bytes: [1]), to: $1) },
        {
          try $0.add(Frame(offset: 0, bytes: [1, 2]), to: $1)
          try $0.add(Frame(offset: 1, bytes: [3]), to: $1)
        },
        { _ = try $0.add(NewRecord.sample("Ada", number: 2), to: $1) },
        { _ = try $0.add(NewRecord.sample("Ada", number: 1, offset: 1), to: $1) },
        {
          try $0.add(
            SkippedRecord(record: 1, offset: 0, raw: [1], byteCount: 2, problem: problem),
            to: $1
          )
        },
        {
          try $0.add(
            SkippedRecord(record: 1, offset: 0, raw: nil, byteCount: -1, problem: problem),
            to: $1
          )
        },
        { try $0.finish($1, records: 1, byteCount: 0, encoding: "", digest: .sample) },
        { try $0.finish($1, records: 0, byteCount: 1, encoding: "", digest: .sample) },
        { writer, _ in try writer.add(problem, to: SourceID(rawValue: 99)) },
        { writer, source in
          try writer.finish(source, records: 0, byteCount: 0, encoding: "", digest: .sample)
          try writer.add(Frame(offset: 0, bytes: [1]), to: source)
        },
      ]
      for (index, change) in wrong.enumerated() {
        let error = #expect(throws: StoreError.self, "change \(index)") {
          try store.write { writer in
            try change(writer, try writer.add(.sample, operation: try writer.begin()))
          }
        }
        guard case .refused = error else {
          Issue.record("change \(index): \(String(describing: error))")
          continue
        }
      }
      let counts = try store.read { try $0.counts() }
      #expect(counts == StoreCounts(sources: 0, cards: 0, people: 0, events: 0))
    },
  ]

  private static let pieceLists: [[Piece]] = [
    [],
    [.frame(Array("no card at all\n".utf8))],
    [.card("Ada", lineBreak: "\n")],
    [
      .frame([0xEF, 0xBB, 0xBF]), .card("Ada", lineBreak: "\r\n"), .frame([13, 10]),
      .skipped([0, 255, 10]), .frame([]), .card("Grace", lineBreak: "\n"), .frame([10, 10, 10]),
    ],
    // The same card three times, with three kinds of line breaks.
    [
      .card("Ada", lineBreak: "\n"), .card("Ada", lineBreak: "\r\n"), .card("Ada", lineBreak: "\r"),
      .skipped([]), .frame([1]), .frame([2]), .skipped([]), .frame([3]),
    ],
  ]
}

/// One element of a source.
enum Piece {
  case card(String, lineBreak: String)
  case skipped([UInt8])
  case frame([UInt8])

  var bytes: [UInt8] {
    switch self {
    case .card(let name, let lineBreak): NewRecord.sample(name, lineBreak: lineBreak).card.raw
    case .skipped(let bytes), .frame(let bytes): bytes
    }
  }
}

extension StoreWriting {
  func addSource(of pieces: [Piece]) throws -> SourceID {
    let operation = try begin()
    let source = try add(.sample, operation: operation)
    var offset = 0
    var number = 0
    for piece in pieces {
      switch piece {
      case .card(let name, let lineBreak):
        number += 1
        let record = NewRecord.sample(name, number: number, offset: offset, lineBreak: lineBreak)
        _ = try add(record, to: source)
      case .skipped(let raw):
        number += 1
        let problem = Problem(.error, "not-a-card", "unreadable")
        try add(
          SkippedRecord(
            record: number,
            offset: offset,
            raw: raw,
            byteCount: raw.count,
            problem: problem
          ),
          to: source
        )
      case .frame(let bytes):
        try add(Frame(offset: offset, bytes: bytes), to: source)
      }
      offset += piece.bytes.count
    }
    try finish(
      source,
      records: number,
      byteCount: offset,
      encoding: "utf-8",
      digest: Digest(of: pieces.flatMap(\.bytes))
    )
    let cards = try cards(in: source)
    let owned = try people(of: cards)
    for card in cards where owned[card] == nil {
      let person = try addPerson(holding: [card], operation: operation)
      try set(PersonSummary(id: person, name: card.name, standing: .sample()))
    }
    return source
  }
}

extension StoreReading {
  func bytes(of source: SourceID) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try originalBytes(of: source) { bytes += $0 }
    return bytes
  }
}

extension NewSource {
  static let sample = NewSource(path: "/a/b.vcf", format: "vcard", event: nil, kind: .met)
}

extension Digest {
  static let sample = Digest(of: [1, 2, 3])
}
