import ContactModel

/// Going on behind damage.
extension XMLRecordFinder {
  /// Looks for the end of a broken record: behind its end tag, or before the next start tag of its
  /// name, or the end of the source. Nil where another look is needed.
  func passBroken(_ damage: XMLDamage, from position: Int) throws(ByteStreamError) -> XMLPiece? {
    let name = state.pointee.recordQualifiedName
    let start = max(text.start, state.pointee.recordStart)
    var position = position
    while let opening = text.firstOpening(position, text.end) {
      guard try text.has(opening + 2) else { break }
      let isEnd = text.bytes(opening + 1, opening + 2)[0] == 0x2F
      // `<` or `</`, the name, and what ends a name.
      guard try text.has(opening + (isEnd ? 3 : 2) + name.count) else { break }
      let nameStart = opening + (isEnd ? 2 : 1)
      let isNamed = text.bytes(nameStart, nameStart + name.count).elementsEqual(name)
      let behind = text.bytes(nameStart + name.count, nameStart + name.count + 1)[0]
      let ends = behind == 0x3E || behind.isXMLBlank || behind == 0x2F
      if isNamed, ends {
        if isEnd {
          if let end = try closing(from: nameStart + name.count) { return pass(damage, upTo: end) }
        } else if opening > state.pointee.recordStart {
          return pass(damage, upTo: beforeBlanks(opening, after: start))
        }
      }
      position = opening + 1
    }
    position = max(position, text.end)
    if beforeBlanks(position, after: start) - start > limits.recordBytes {
      // Whether blanks at the end belong to the record shows behind them.
      drop(upTo: max(start, position - Self.mostBlanks - 1))
    }
    if try text.fill() {
      phase = .broken(damage, from: position)
      return nil
    }
    return pass(damage, upTo: beforeBlanks(text.end, after: start))
  }

  /// Behind the `>` that follows blanks.
  private func closing(from position: Int) throws(ByteStreamError) -> Int? {
    var position = position
    while try text.has(position + 1) {
      let byte = text.bytes(position, position + 1)[0]
      position += 1
      if byte == 0x3E { return position }
      if !byte.isXMLBlank { return nil }
    }
    return nil
  }

  /// Blanks behind a broken record are not its own, unless there are more than stand between any two.
  private static let mostBlanks = 4096

  private func beforeBlanks(_ end: Int, after start: Int) -> Int {
    let bytes = text.bytes(max(text.start, start, end - Self.mostBlanks - 1), end)
    var count = bytes.count
    while count > 0, bytes[count - 1].isXMLBlank { count -= 1 }
    return count == 0 && bytes.count > Self.mostBlanks ? end : end - bytes.count + count
  }

  private func pass(_ damage: XMLDamage, upTo end: Int) -> XMLPiece {
    let piece = broken(damage, upTo: end)
    state.pointee.isInRecord = false
    refed += max(0, fedEnd - end)
    resumeContent(at: end)
    return piece
  }

  private func resumeContent(at position: Int) {
    if state.pointee.ancestors.isEmpty {
      prolog = XMLProlog()
      phase = .prolog(position)
    } else {
      start(at: position)
    }
  }

  func lose(from position: Int) {
    if state.pointee.ancestors.isEmpty {
      prolog = XMLProlog()
      phase = .prolog(position)
    } else {
      phase = .lost(from: position)
    }
  }

  /// Looks for the next start tag, and closes on the way the elements whose end tags come. False at
  /// the end of the source.
  func resume(from position: Int) throws(ByteStreamError) -> Bool {
    var position = position
    while let opening = text.firstOpening(position, text.end) {
      guard try text.has(opening + 2) else { return false }
      let next = text.bytes(opening + 1, opening + 2)[0]
      if XMLProlog.beginsName(next) {
        start(at: opening)
        return true
      }
      position = opening + 1
      if next == 0x2F {
        close(try nameOfEndTag(at: opening + 2))
        if state.pointee.ancestors.isEmpty {
          lose(from: opening + 2)
          return true
        }
      }
    }
    phase = .lost(from: max(position, text.end))
    return try text.fill()
  }

  private static let longestName = 1024

  private func nameOfEndTag(at position: Int) throws(ByteStreamError) -> [UInt8] {
    var name: [UInt8] = []
    while name.count < Self.longestName, try text.has(position + name.count + 1) {
      let byte = text.bytes(position + name.count, position + name.count + 1)[0]
      if byte == 0x3E || byte.isXMLBlank || byte == 0x3C { break }
      name.append(byte)
    }
    return name
  }

  private func close(_ name: [UInt8]) {
    if let index = state.pointee.ancestors.lastIndex(where: { $0.qualifiedName == name }) {
      state.pointee.keepAncestors(index)
    }
  }
}
