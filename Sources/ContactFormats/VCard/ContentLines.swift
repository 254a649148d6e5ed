/// Walks over the properties of a record: joins folded lines (RFC 6350, 3.2) and the lines that
/// belong together for other reasons.
struct ContentLines {
  let base: UnsafePointer<UInt8>
  let lines: UnsafeBufferPointer<PhysicalLine>
  private(set) var index: Int
  let end: Int
  private let hasNested: Bool
  /// This many blanks at the beginning of a line are not its own.
  private let indent: Int
  /// Owned by whoever walks.
  private unowned(unsafe) let scratch: Scratch

  /// - parameter range: the lines to walk over, BEGIN and END left out.
  init(
    base: UnsafePointer<UInt8>,
    lines: UnsafeBufferPointer<PhysicalLine>,
    range: Range<Int>,
    hasNested: Bool,
    indent: Int,
    scratch: Scratch
  ) {
    self.base = base
    self.lines = lines
    self.index = range.lowerBound
    self.end = range.upperBound
    self.hasNested = hasNested
    self.indent = indent
    self.scratch = scratch
  }

  @inline(__always)
  func bytes(_ index: Int) -> Bytes {
    let line = lines[index]
    let bytes = Bytes(start: base + line.start, count: line.end - line.start)
    return indent == 0 ? bytes : bytes.dropping(indent: indent)
  }

  @inline(__always)
  private func isIndented(_ index: Int) -> Bool {
    if indent > 0 { return bytes(index).first?.isBlank ?? false }
    let line = lines[index]
    return line.end > line.start && base[line.start].isBlank
  }

  /// The next property; its bytes stay valid until the next call.
  @inline(__always)
  mutating func next() -> ContentLine? {
    while index < end {
      let first = index
      let text = bytes(first)
      index &+= 1
      if text.isEmpty { continue }
      while index < end, isIndented(index) { index &+= 1 }
      var line = ContentLine(text, index: first, rest: first + 1..<index)
      if !line.hasColon || line.hasUnbalancedQuote, first + 1 < index {
        line = ContentLine(
          scratch.joined(self, first..<index),
          index: first,
          rest: index..<index
        )
      }
      if line.mayBeEncoded || line.isFreeText { extend(&line) }
      if hasNested { takeNested(&line) }
      if line.text[0] <= ASCII.space, line.text.trimmed.isEmpty, line.rest.isEmpty { continue }
      return line
    }
    return nil
  }

  private mutating func extend(_ line: inout ContentLine) {
    guard index < end else { return }
    if line.mayBeEncoded {
      let last = line.rest.isEmpty ? line.firstValue : bytes(index - 1)
      if last.endsInSoftBreak, line.isQuotedPrintable {
        extendQuotedPrintable(&line)
      } else if bytes(index).isEmpty || bytes(index).isBase64Line, line.isBase64 {
        extendBase64(&line)
      }
    }
    if line.isFreeText { extendFreeText(&line) }
  }

  /// Base64 without indentation, and with empty lines in it: up to the next line that has something
  /// else.
  private mutating func extendBase64(_ line: inout ContentLine) {
    var next = index
    while next < end {
      let candidate = bytes(next)
      if !candidate.isEmpty {
        guard candidate[0].isBlank || candidate.isBase64Line else { break }
        index = next + 1
      }
      next += 1
    }
    line.rest = line.rest.lowerBound..<index
  }

  /// A soft line break: `=` at the end of a line (RFC 2045, 6.7), whatever the next begins with. An
  /// END or BEGIN is never part of a value.
  private mutating func extendQuotedPrintable(_ line: inout ContentLine) {
    var last = line.rest.isEmpty ? line.firstValue : bytes(index - 1)
    while index < end, last.endsInSoftBreak {
      let next = bytes(index)
      if Envelope.isBegin(next) || Envelope.end(in: next) != nil { break }
      index += 1
      last = next
      while index < end, !last.endsInSoftBreak, isIndented(index) {
        last = bytes(index)
        index += 1
      }
    }
    line.rest = line.rest.lowerBound..<index
  }

  /// A note, label or address written with real line breaks: lines without a colon go on with it.
  private mutating func extendFreeText(_ line: inout ContentLine) {
    var next = index
    while next < end {
      let candidate = bytes(next)
      if !candidate.isEmpty {
        guard candidate.position(of: ASCII.colon) == nil else { break }
        // A property whose parameters are folded has its colon further down.
        var last = next
        while last + 1 < end, isIndented(last + 1) { last += 1 }
        let isProperty = (next..<last).contains { bytes($0 + 1).position(of: ASCII.colon) != nil }
        if isProperty, candidate.position(of: ASCII.semicolon) != nil { break }
        if line.unindented == nil { line.unindented = next }
        next = last
        index = last + 1
      }
      next += 1
    }
    line.rest = line.rest.lowerBound..<index
  }

  /// The nested card of an AGENT property, up to its END. It may be indented as a whole, and looks
  /// folded then.
  private mutating func takeNested(_ line: inout ContentLine) {
    guard line.nameBytes.trimmed.equalsIgnoringCase("AGENT") else { return }
    var begin = line.index + 1
    if line.firstValue.trimmed.isEmpty {
      while begin < end, bytes(begin).trimmed.isEmpty { begin += 1 }
      guard begin < end, Envelope.isBegin(bytes(begin).unindented) else { return }
      begin += 1
    } else {
      guard Envelope.isBegin(line.firstValue) else { return }
    }
    var depth = 0
    var next = begin
    while next < end {
      let candidate = bytes(next).unindented
      if Envelope.isBegin(candidate) || Envelope.isAgentWithBegin(candidate) {
        depth += 1
      } else if Envelope.end(in: candidate) != nil {
        if depth == 0 { break }
        depth -= 1
      }
      next += 1
    }
    line.rest = line.rest.lowerBound..<line.rest.lowerBound
    line.nested = begin..<next
    index = min(next + 1, end)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the line ends with `=`, blanks behind it not counted (RFC 2045, 6.7, rule 3).
  @inline(__always)
  var endsInSoftBreak: Bool {
    var to = count
    while to > 0, self[to - 1].isBlank { to -= 1 }
    return to > 0 && self[to - 1] == ASCII.equals
  }

  /// Whether the line has nothing but characters of base64.
  var isBase64Line: Bool {
    for byte in self {
      guard Base64.isAlphabet(byte) || byte == ASCII.equals || byte.isBlank else { return false }
    }
    return !isEmpty
  }
}
