import ContactModel

/// One record in memory: its bytes, its lines, and where it stands in the source.
struct RecordView {
  var base: UnsafePointer<UInt8>
  var count: Int
  var lines: UnsafeBufferPointer<PhysicalLine>
  /// The lines between BEGIN and END.
  var body: Range<Int>
  var hasNested: Bool
  /// The number of line 0 in the source.
  var firstLine: Int
  /// 0 where the record is the value of a property, all of which counts as one line.
  var lineStep = 1

  func lineNumber(_ index: Int) -> Int { firstLine + index * lineStep }

  /// How many blanks every line of a nested card is indented by.
  var indent = 0

  func contentLines(_ scratch: Scratch) -> ContentLines {
    ContentLines(
      base: base,
      lines: lines,
      range: body,
      hasNested: hasNested,
      indent: indent,
      scratch: scratch
    )
  }

  /// The same record, reduced to a nested card.
  func nested(_ body: Range<Int>) -> RecordView {
    var copy = self
    copy.body = body
    if let first = body.first(where: { !bytes($0).trimmed.isEmpty }) {
      copy.indent = bytes(first).count - bytes(first).unindented.count
    }
    return copy
  }

  func bytes(_ index: Int) -> Bytes {
    Bytes(start: base + lines[index].start, count: lines[index].end - lines[index].start)
  }

  var all: Bytes { Bytes(start: base, count: count) }

  /// What VERSION says, blanks taken off; nil where there is none. Mostly it is the first line.
  func declaredVersion() -> String? {
    var depth = 0
    for index in body {
      let line = bytes(index)
      guard line.count >= 3 else { continue }
      if hasNested {
        let bare = line.unindented
        if Envelope.isBegin(bare) || Envelope.isAgentWithBegin(bare) { depth += 1 }
        if depth > 0 {
          if Envelope.end(in: bare) != nil { depth -= 1 }
          continue
        }
      }
      guard line[0] | 0x20 == 0x76 || line[0].isBlank, let colon = line.position(of: ASCII.colon)
      else { continue }
      let name = line.slice(0, line.slice(0, colon).position(of: ASCII.semicolon) ?? colon)
      guard name.trimmed.equalsIgnoringCase("VERSION") else { continue }
      return String(decoding: line.slice(colon + 1, line.count).trimmed, as: UTF8.self)
    }
    return nil
  }
}

/// The three vCard versions, as far as they are read differently.
enum Flavor {
  case v21, v30, v40

  /// The version itself, or the nearest one to what was written.
  init(_ version: String?) {
    guard let version else {
      self = .v30
      return
    }
    self = version.hasPrefix("2") ? .v21 : version.hasPrefix("4") ? .v40 : .v30
  }

  static func isKnown(_ version: String) -> Bool {
    version == "2.1" || version == "3.0" || version == "4.0"
  }
}
