/// Finds the tags of a page and the text between them, as the HTML standard cuts them (13.2.5).
///
/// Comments, declarations and the content of scripts and styles are passed over. Each byte is looked
/// at once. In every charset that contains ASCII, the bytes that mean something here (all below 0x40)
/// are never a part of another character; the charsets that switch tables by an escape sequence say
/// so by `hasEscapes`.
struct HTMLScanner {
  enum Token {
    case text(Range<Int>)
    case tag(HTMLTag)
  }

  let text: Bytes
  var hasEscapes = false
  /// How far the page has been walked.
  private(set) var position = 0
  /// Whether the page ends within a tag, a comment or a script.
  private(set) var isCutOff = false
  private var waiting: HTMLTag?

  init(_ text: Bytes) {
    self.text = text
  }

  /// The next stretch of text or the next tag; nil at the end of the page.
  mutating func next() -> Token? {
    if let tag = waiting {
      waiting = nil
      return .tag(tag)
    }
    var start = position
    while position < text.count {
      guard let step = find(0x3C) else {
        position = text.count
        break
      }
      position = step
      let before = position
      switch markup() {
      case .none: position = before + 1
      case .skipped:
        if before > start { return .text(start..<before) }
        start = position
      case .tag(let tag):
        guard before > start else { return .tag(tag) }
        waiting = tag
        return .text(start..<before)
      }
    }
    return position > start ? .text(start..<position) : nil
  }

  /// Where `byte` next stands from `position` on.
  private func find(_ byte: UInt8) -> Int? {
    guard hasEscapes else {
      return text.slice(position, text.count).position(of: byte).map { $0 + position }
    }
    var index = position
    while index < text.count {
      if text[index] == byte { return index }
      // `ESC $` begins two-byte characters, which last to `ESC (` (RFC 1468).
      if text[index] == 0x1B, index + 1 < text.count, text[index + 1] == 0x24 {
        index += 2
        while index + 1 < text.count, text[index] != 0x1B || text[index + 1] != 0x28 { index += 1 }
      }
      index += 1
    }
    return nil
  }

  private enum Markup {
    /// A `<` that begins nothing.
    case none
    case skipped
    case tag(HTMLTag)
  }

  private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  private mutating func markup() -> Markup {
    let start = position
    switch byte(start + 1) {
    case UInt8(ascii: "!"):
      if byte(start + 2) == 0x2D, byte(start + 3) == 0x2D {
        position = start + 2
        skip(past: "-->")
        return .skipped
      }
      skip(past: ">")
      return .skipped
    case UInt8(ascii: "?"):
      skip(past: ">")
      return .skipped
    case UInt8(ascii: "/"):
      guard byte(start + 2).isASCIILetter else {
        guard start + 2 < text.count else { return .none }
        skip(past: ">")
        return .skipped
      }
      return tag(nameFrom: start + 2, isEnd: true)
    case let byte where byte.isASCIILetter: return tag(nameFrom: start + 1, isEnd: false)
    default: return .none
    }
  }

  private mutating func skip(past end: StaticString) {
    let length = end.utf8CodeUnitCount
    var index = position
    while let hit = text.slice(index, text.count).position(of: end.utf8Start[0]) {
      index += hit
      if text.count - index >= length, text.slice(index, index + length).equalsIgnoringCase(end) {
        position = index + length
        return
      }
      index += 1
    }
    position = text.count
    isCutOff = true
  }

  // MARK: Tags

  private mutating func tag(nameFrom nameStart: Int, isEnd: Bool) -> Markup {
    let start = position
    var index = nameStart
    while index < text.count, !endsName(text[index]) { index += 1 }
    var tag = HTMLTag(
      range: start..<start,
      name: nameStart..<index,
      isEnd: isEnd,
      closesItself: false
    )
    position = index
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: ">") {
        tag.closesItself = !isEnd && text[position - 1] == UInt8(ascii: "/")
        position += 1
        tag.range = start..<position
        return finish(tag)
      }
      if byte <= ASCII.space || byte == UInt8(ascii: "/") {
        position += 1
      } else {
        readAttribute(into: &tag)
      }
    }
    isCutOff = true
    return .skipped
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private mutating func readAttribute(into tag: inout HTMLTag) {
    let nameStart = position
    position += 1
    while position < text.count, !endsName(text[position]), text[position] != ASCII.equals {
      position += 1
    }
    let name = nameStart..<position
    while position < text.count, text[position] <= ASCII.space { position += 1 }
    guard position < text.count, text[position] == ASCII.equals else {
      return note(name, position..<position, in: &tag)
    }
    position += 1
    while position < text.count, text[position] <= ASCII.space { position += 1 }
    guard position < text.count else { return }
    let quote = text[position]
    if quote == ASCII.quote || quote == UInt8(ascii: "'") {
      position += 1
      let start = position
      guard let end = find(quote) else {
        position = text.count
        return
      }
      position = end + 1
      return note(name, start..<end, in: &tag)
    }
    let start = position
    while position < text.count, text[position] > ASCII.space, text[position] != 0x3E {
      position += 1
    }
    note(name, start..<position, in: &tag)
  }

  private func note(_ name: Range<Int>, _ value: Range<Int>, in tag: inout HTMLTag) {
    guard !tag.isEnd, name.count <= 8 else { return }
    let bytes = text.slice(name.lowerBound, name.upperBound)
    guard let known = Self.attributes.first(where: { bytes.equalsIgnoringCase($0.word) }) else {
      return
    }
    if tag.value(of: known.name) == nil { tag.attributes.append((known.name, value)) }
  }

  private static let attributes: [(word: StaticString, name: HTMLAttribute)] = [
    ("CLASS", .class), ("HREF", .href), ("SRC", .src), ("ID", .id), ("TITLE", .title),
    ("ALT", .alt), ("VALUE", .value), ("DATA", .data), ("DATETIME", .datetime), ("REL", .rel),
    ("LANG", .lang), ("TYPE", .type), ("POSTER", .poster), ("CHARSET", .charset),
    ("CONTENT", .content),
  ]

  /// Passes over elements whose content is no markup, tags and all.
  private mutating func finish(_ tag: HTMLTag) -> Markup {
    let name = text.slice(tag.name.lowerBound, tag.name.upperBound)
    guard name.count <= 8, let opaque = HTMLElementName.opaque.first(where: name.equalsIgnoringCase)
    else { return .tag(tag) }
    guard !tag.isEnd, !tag.closesItself else { return .skipped }
    let length = opaque.utf8CodeUnitCount
    while let hit = text.slice(position, text.count).position(of: 0x3C) {
      position += hit
      let end = position + 2 + length
      if byte(position + 1) == UInt8(ascii: "/"), end <= text.count,
        text.slice(position + 2, end).equalsIgnoringCase(opaque), endsName(byte(end))
      {
        skip(past: ">")
        return .skipped
      }
      position += 1
    }
    position = text.count
    isCutOff = true
    return .skipped
  }
}
