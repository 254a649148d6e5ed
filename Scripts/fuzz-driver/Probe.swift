import Archives
import ContactFormats
import ContactModel
import Glibc

/// Something a reader must not do, found with one input.
struct Finding: Hashable {
  /// `balance`, `numbers`, `pieces`, `slow`, `memory`, `error`, `escape`; for processes that ended `crash`.
  var kind: String
  var format: String
  var detail: String
}

/// A way to read an input.
struct Manner {
  var format: ContactFormat
  var options: ReadingOptions
  /// The size of pieces, for the reading that is not in one go.
  var chunk: Int
}

/// Reads one input in the ways it could be read, and looks at what readers promise.
struct Probe {
  let family: Family
  /// What a reading may take: this long for any input, and this long for every 100 kB of one.
  private static let budgetMilliseconds = 200.0
  /// What a reading may add to the peak of memory, in kB: this, and as much for every kB of input.
  private static let memoryKilobytes = 64 << 10
  private static let memoryFactor = 200

  func findings(_ bytes: [UInt8], _ generator: inout Generator) -> [Finding] {
    if family.isContainer { return containerFindings(bytes, &generator) }
    let (manners, found) = manners(bytes, &generator)
    return found + manners.flatMap { compare(bytes, $0) }
  }

  /// The ways to read the input, and what was found when its format was looked for.
  func manners(_ bytes: [UInt8], _ generator: inout Generator) -> ([Manner], [Finding]) {
    let sample = InputSample(
      bytes: Array(bytes.prefix(InputSample.byteCount)),
      fileName: generator.oneIn(2)
        ? "input.\(generator.pick(family.extensions.sorted()) ?? "")" : nil
    )
    let start = milliseconds()
    let recognized = FormatRegistry.standard.recognize(sample)
    var found: [Finding] = []
    if milliseconds() - start > Self.budgetMilliseconds {
      found.append(Finding(kind: "slow", format: "detection", detail: time(since: start)))
    }
    var formats = [recognized, generator.pick(family.formats)].compactMap { $0 }
    if formats.count == 2, formats[0].name == formats[1].name { formats.removeLast() }
    if generator.oneIn(20), let any = generator.pick(FormatRegistry.standard.formats) {
      formats.append(any)
    }
    let manners = formats.map { format in
      let options = options(&generator)
      let chunk = generator.oneIn(3) ? generator.int(1...9) : generator.int(1...5000)
      return Manner(format: format, options: options, chunk: chunk)
    }
    return (manners, found)
  }

  private func options(_ generator: inout Generator) -> ReadingOptions {
    var options = ReadingOptions()
    if generator.oneIn(4) { options.limits.recordBytes = generator.int(1...2000) }
    if generator.oneIn(8) { options.limits.recordLines = generator.int(1...20) }
    if generator.oneIn(8) { options.limits.columns = generator.int(1...12) }
    if generator.oneIn(8) {
      let columns = ["1", "3", "name", "person/mail", "First Name", "E-mail", "*", ""]
      for _ in 0..<generator.int(1...3) {
        guard let column = generator.pick(columns),
          let field = generator.pick(ContactField.allCases)
        else { continue }
        options.fields.append(FieldMapping(column, field))
      }
    }
    if generator.oneIn(8) {
      options.recordElement = generator.pick(["person", "a", "people/person", "Row", "", "/", "*"])
    }
    return options
  }

  func compare(_ bytes: [UInt8], _ manner: Manner) -> [Finding] {
    let (format, options, chunk) = (manner.format, manner.options, manner.chunk)
    var found: [Finding] = []
    func find(_ kind: String, _ detail: String) {
      found.append(Finding(kind: kind, format: format.name, detail: detail))
    }
    let peak = peakKilobytes()
    let start = milliseconds()
    let whole = Reading(of: bytes, format, options, chunk: 256 << 10)
    let budget = Self.budgetMilliseconds * max(1, Double(bytes.count) / 100_000)
    if milliseconds() - start > budget {
      find("slow", "\(time(since: start)) for \(bytes.count) bytes")
    }
    let grown = peakKilobytes() - peak
    if grown > Self.memoryKilobytes + bytes.count / 1024 * Self.memoryFactor {
      find("memory", "\(grown / 1024) MB for \(bytes.count) bytes")
    }
    let pieces = Reading(of: bytes, format, options, chunk: chunk)
    for (reading, manner) in [(whole, "in one go"), (pieces, "in pieces of \(chunk)")] {
      if let broken = reading.broken { find(broken.kind, "\(broken.detail), read \(manner)") }
    }
    if whole != pieces { find("pieces", whole.difference(from: pieces) + ", pieces of \(chunk)") }
    return found
  }

  private func containerFindings(_ bytes: [UInt8], _ generator: inout Generator) -> [Finding] {
    var found: [Finding] = []
    let kinds: [(ArchiveKind, String)] = [(.zip, "zip"), (.tar, "tar"), (.packed, "packed")]
    let own = ArchiveKind(beginningOf: bytes)
    let any = generator.int(0...kinds.count - 1)
    let piece = generator.oneIn(3) ? generator.int(1...9) : generator.int(1...5000)
    let chunk = generator.oneIn(3) ? generator.int(1...9) : generator.int(1...5000)
    for (index, (kind, name)) in kinds.enumerated() where kind == own || index == any {
      let peak = peakKilobytes()
      let start = milliseconds()
      let whole = ContainerReading(of: bytes, kind, piece: 256 << 10, chunk: 256 << 10)
      let size = bytes.count + whole.byteCount
      if milliseconds() - start > Self.budgetMilliseconds * max(1, Double(size) / 100_000) {
        let detail = "\(time(since: start)) for \(size) bytes"
        found.append(Finding(kind: "slow", format: name, detail: detail))
      }
      let grown = peakKilobytes() - peak
      if grown > Self.memoryKilobytes + bytes.count / 1024 * Self.memoryFactor {
        let detail = "\(grown / 1024) MB for \(bytes.count) bytes"
        found.append(Finding(kind: "memory", format: name, detail: detail))
      }
      if let path = whole.escaping {
        found.append(Finding(kind: "escape", format: name, detail: "a path leaves: \(path)"))
      }
      let pieces = ContainerReading(of: bytes, kind, piece: piece, chunk: chunk)
      if whole != pieces, !whole.isOverLimit || !pieces.isOverLimit {
        let detail = whole.difference(from: pieces) + ", pieces of \(piece), chunks of \(chunk)"
        found.append(Finding(kind: "pieces", format: name, detail: detail))
      }
    }
    return found
  }

  private func time(since start: Double) -> String { "\(Int(milliseconds() - start)) ms" }

  /// CPU time of this thread: what else the machine does is no matter.
  private func milliseconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }

  private func peakKilobytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
