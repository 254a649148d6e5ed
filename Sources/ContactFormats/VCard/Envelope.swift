/// The lines that begin and end a card.
enum Envelope {
  /// A line is no BEGIN and no END if it is longer than this, so that a line of any length is decided on
  /// its first bytes.
  static let longestLine = 1024

  /// Where a card begins in a line that stands outside all cards: behind a byte order mark and blanks
  /// (files are often glued together), nil where it does not.
  static func begin(in line: Bytes) -> Int? {
    guard line.count <= longestLine else { return nil }
    var from = 0
    while from < line.count {
      if line[from] <= ASCII.space {
        from += 1
      } else if line[from] == 0xEF, from + 2 < line.count, line[from + 1] == 0xBB,
        line[from + 2] == 0xBF
      {
        from += 3
      } else {
        break
      }
    }
    guard let end = match(line.slice(from, line.count), "BEGIN"), from + end == line.count else {
      return nil
    }
    return from
  }

  /// Whether a line within a card is BEGIN:VCARD.
  @inline(__always)
  static func isBegin(_ line: Bytes) -> Bool {
    guard line.count >= 11, line[0] | 0x20 == 0x62, line[1] | 0x20 == 0x65,
      line.count <= longestLine
    else { return false }
    return match(line, "BEGIN") == line.count
  }

  /// Where END:VCARD ends in a line that begins with it, blanks behind it included if nothing else
  /// follows them; nil where the line is another one.
  @inline(__always)
  static func end(in line: Bytes) -> Int? {
    guard line.count >= 9, line[0] | 0x20 == 0x65, line[1] | 0x20 == 0x6E, line.count <= longestLine
    else { return nil }
    return endSlowly(line)
  }

  private static func endSlowly(_ line: Bytes) -> Int? {
    guard let end = match(line, "END") else { return nil }
    if end == line.count { return end }
    // Something follows: another card, or dirt. ENDing some other component is not our business.
    var word = end
    while word > 0, line[word - 1] <= ASCII.space { word -= 1 }
    let rest = line.slice(word, line.count)
    if let next = rest.first, next.isASCIILetter || next.isASCIIDigit || next == 0x2D,
      word == end, !rest.hasPrefixIgnoringCase("BEGIN")
    {
      return nil
    }
    return word
  }

  /// Matches `word`, colon and VCARD, with blanks between them; the position behind the match and
  /// the blanks that follow.
  private static func match(_ line: Bytes, _ word: StaticString) -> Int? {
    guard line.hasPrefixIgnoringCase(word) else { return nil }
    var index = word.utf8CodeUnitCount
    func skipBlanks() {
      while index < line.count, line[index] <= ASCII.space { index += 1 }
    }
    skipBlanks()
    guard index < line.count, line[index] == ASCII.colon else { return nil }
    index += 1
    skipBlanks()
    guard line.slice(index, line.count).hasPrefixIgnoringCase("VCARD") else { return nil }
    index += 5
    skipBlanks()
    return index
  }

  /// Whether a line is an AGENT property without a value of its own: the card that follows it is
  /// nested (vCard 2.1, AGENT).
  static func isEmptyAgent(_ line: Bytes) -> Bool {
    let line = line.trimmed
    guard line.last == ASCII.colon, let head = agentHead(line) else { return false }
    return head == line.count
  }

  /// Whether a line is an AGENT property whose value is just BEGIN:VCARD.
  @inline(__always)
  static func isAgentWithBegin(_ line: Bytes) -> Bool {
    guard line.count >= 17, line[line.count - 1] | 0x20 == 0x64,
      line[line.count - 5] | 0x20 == 0x76, line.count <= longestLine
    else {
      return false
    }
    guard let head = agentHead(line) else { return false }
    return isBegin(line.slice(head, line.count))
  }

  /// The position behind the colon of a line whose name is AGENT.
  private static func agentHead(_ line: Bytes) -> Int? {
    guard let colon = line.position(of: ASCII.colon) else { return nil }
    let head = line.slice(0, colon)
    let name = head.slice(0, head.position(of: ASCII.semicolon) ?? colon)
    let from = name.lastIndex(of: ASCII.dot).map { $0 + 1 } ?? 0
    guard name.slice(from, name.count).trimmed.equalsIgnoringCase("AGENT") else { return nil }
    return colon + 1
  }
}
