import TextEncoding

/// Makes of a piece of the source what libxml2 can be fed: UTF-8 without characters that XML forbids,
/// and without references to entities that nobody has declared.
///
/// Most pieces are that already, and are fed as they are.
struct XMLCleaner {
  enum Finding {
    case entity, ampersand, forbidden
  }

  /// A defect and where it stands, counted from the beginning of the piece.
  var findings: [(position: Int, kind: Finding)] = []
  /// Places where markup begins or ends, in the piece and in what became of it.
  var notes: [(from: Int, to: Int)] = []
  private(set) var output: [UInt8] = []
  /// What the bytes are if they are not UTF-8; nil while none such have come.
  var fallback: CharsetDecoder?
  /// Whether bytes came that are no UTF-8, after it had been decided that all are.
  private(set) var isSurprised = false
  /// Whether the fallback has begun a stretch of text that goes on in the next piece.
  private(set) var isCutRun = false
  /// Whether the fallback is for all bytes beyond ASCII, not only for those that are no UTF-8.
  var prefersFallback = false

  /// Whether the piece must be rewritten.
  func isClean(_ piece: Bytes, in construct: XMLConstruct) -> Bool {
    if isCutRun { return false }
    let marks = ByteMarks(piece)
    if marks.hasControl { return false }
    if marks.hasNonASCII {
      if prefersFallback || !piece.isUTF8Characters { return false }
    }
    if marks.hasAmpersand, construct == .content, !Self.hasGoodReferences(piece) { return false }
    if marks.hasBracket, !Self.hasGoodSections(piece, construct) { return false }
    return true
  }

  private static func isNoncharacter(_ piece: Bytes, _ index: Int) -> Bool {
    index + 2 < piece.count && piece[index] == 0xEF && piece[index + 1] == 0xBF
      && piece[index + 2] >= 0xBE
  }

  private static func hasGoodReferences(_ piece: Bytes) -> Bool {
    var from = 0
    while let hit = piece.slice(from, piece.count).position(of: 0x26) {
      guard case .good = XMLReference(in: piece, from + hit) else { return false }
      from += hit + 1
    }
    return true
  }

  /// libxml2 loses text before a `]]>` that ends no CDATA section.
  private static func hasGoodSections(_ piece: Bytes, _ construct: XMLConstruct) -> Bool {
    var open = construct == .cdata ? 1 : 0
    var from = 0
    while let hit = piece.slice(from, piece.count).position(of: 0x5D) {
      let index = from + hit
      if piece.slice(index, piece.count).starts(with: "]]>".utf8) { open -= 1 }
      from = index + 1
    }
    from = 0
    while open < 0, let hit = piece.slice(from, piece.count).position(of: 0x5B) {
      let index = from + hit
      if index >= 8, piece.slice(index - 8, index + 1).elementsEqual("<![CDATA[".utf8) { open += 1 }
      from = index + 1
    }
    return open >= 0
  }

  // MARK: Rewriting

  /// One of a kind for a run is enough.
  private mutating func find(_ kind: Finding, at position: Int) {
    for finding in findings.suffix(3) where finding.position == position && finding.kind == kind {
      return
    }
    findings.append((position, kind))
  }

  mutating func clean(_ piece: Bytes, in construct: XMLConstruct) {
    output.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    output.reserveCapacity(piece.count + piece.count / 4)
    var construct = construct
    var index = 0
    var hasShifted = false
    while index < piece.count {
      // A run ends where markup begins or ends: `<` and `>` are themselves in every charset.
      var end = index
      while end < piece.count, piece[end] != 0x3C, piece[end] != 0x3E { end += 1 }
      let before = output.count
      let run = piece.slice(index, end)
      append(run, at: index, in: construct, isWhole: end < piece.count)
      if output.count - before != run.count { hasShifted = true }
      guard end < piece.count else { break }
      let delimiter = piece[end]
      if delimiter == 0x3C {
        if hasShifted { notes.append((end, output.count)) }
        hasShifted = false
        output.append(delimiter)
        if construct == .content { construct = Self.construct(piece, end) }
      } else {
        let closes = Self.closes(piece, end, construct)
        if construct == .content, end >= 2, piece[end - 1] == 0x5D, piece[end - 2] == 0x5D {
          output.append(contentsOf: "&gt;".utf8)
          hasShifted = true
        } else {
          output.append(delimiter)
          if hasShifted { notes.append((end + 1, output.count)) }
          hasShifted = false
        }
        if closes { construct = .content }
      }
      index = end + 1
    }
    if hasShifted { notes.append((piece.count, output.count)) }
  }

  private static func construct(_ piece: Bytes, _ index: Int) -> XMLConstruct {
    let rest = piece.slice(index, piece.count)
    if rest.starts(with: "<!--".utf8) { return .comment }
    if rest.starts(with: "<?".utf8) { return .instruction }
    if rest.starts(with: "<![CDATA[".utf8) { return .cdata }
    return .content
  }

  private static func closes(_ piece: Bytes, _ end: Int, _ construct: XMLConstruct) -> Bool {
    func before(_ byte: UInt8, _ distance: Int) -> Bool {
      end >= distance && piece[end - distance] == byte
    }
    switch construct {
    case .content: return false
    case .cdata: return before(0x5D, 1) && before(0x5D, 2)
    case .comment: return before(0x2D, 1) && before(0x2D, 2)
    case .instruction: return before(0x3F, 1)
    }
  }

  private mutating func append(
    _ run: Bytes,
    at position: Int,
    in construct: XMLConstruct,
    isWhole: Bool
  ) {
    guard run.count > 0 || isCutRun else { return }
    guard isCutRun || !run.isASCII, prefersFallback || !EncodingDetector.isUTF8(run.raw) else {
      appendText(run, at: position, in: construct)
      return
    }
    if !prefersFallback, Self.isDamagedUTF8(run) {
      find(.forbidden, at: position)
      let text = Array(String(decoding: run, as: UTF8.self).utf8)
      text.withUnsafeBufferPointer { appendText($0, at: position, in: construct) }
      return
    }
    if fallback == nil {
      fallback = CharsetDecoder(EncodingDetector.detect(run.raw))
      isSurprised = true
    }
    if let fallback {
      // The next piece has the rest of a character that the end of this one cuts.
      isCutRun = prefersFallback && !isWhole
      let text = fallback.decode(piece: run.raw, isLast: !isCutRun).text
      text.withUnsafeBufferPointer { appendText($0, at: position, in: construct) }
    } else {
      let text = Array(String(decoding: run, as: UTF8.self).utf8)
      find(.forbidden, at: position)
      text.withUnsafeBufferPointer { appendText($0, at: position, in: construct) }
    }
  }

  /// Whether the bytes are UTF-8 but for a few: what is left of a character that was cut, say.
  static func isDamagedUTF8(_ bytes: Bytes) -> Bool {
    var good = 0
    var bad = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
    }
    return good > bad * 2
  }

  private mutating func appendText(_ text: Bytes, at position: Int, in construct: XMLConstruct) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x20, !byte.isXMLBlank {
        find(.forbidden, at: position)
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
      } else if byte == 0xEF, Self.isNoncharacter(text, index) {
        find(.forbidden, at: position)
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 3
      } else if byte == 0x26, construct == .content {
        index += appendAmpersand(text, index, at: position)
      } else {
        output.append(byte)
        index += 1
      }
    }
  }

  /// Returns how many bytes it took.
  private mutating func appendAmpersand(_ text: Bytes, _ index: Int, at position: Int) -> Int {
    switch XMLReference(in: text, index) {
    case .good:
      output.append(0x26)
      return 1
    case .forbidden(let count):
      find(.forbidden, at: position)
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return count
    case .entity: find(.entity, at: position)
    case .none: find(.ampersand, at: position)
    }
    output.append(contentsOf: "&amp;".utf8)
    return 1
  }
}
