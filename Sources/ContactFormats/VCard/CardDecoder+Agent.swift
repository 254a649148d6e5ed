import ContactModel

extension CardDecoder {
  /// The card that stands between the lines of another (vCard 2.1, AGENT).
  func nested(
    _ lines: Range<Int>,
    _ record: RecordView,
    _ context: Context,
    _ number: Int
  ) -> PropertyValue {
    guard context.depth < Self.deepestNesting else {
      problems.append(.nestedTooDeep(line: number))
      joinedValue.clear()
      for index in lines {
        joinedValue.append(record.bytes(index))
        joinedValue.append(ASCII.lineFeed)
      }
      let text = utf8(joinedValue.bytes, charset: nil, isRaw: true, line: number)
      return .text(String(decoding: text, as: UTF8.self))
    }
    let nested = contact(record.nested(lines), depth: context.depth + 1)
    return .contact(nested.contact)
  }

  /// The card that is the escaped text of a value (RFC 2426, 3.5.4); other text stays text.
  func agentValue(_ bytes: Bytes, _ context: Context, _ number: Int) -> PropertyValue {
    let text = Array(Escaping.text.unescaped(bytes, scratch: unescaped))
    return text.withUnsafeBufferPointer { text in
      guard text.trimmed.hasPrefixIgnoringCase("BEGIN"), let base = text.baseAddress else {
        return .text(String(decoding: text, as: UTF8.self))
      }
      var lines: [PhysicalLine] = []
      var finder = LineFinder()
      var position = 0
      while let found = finder.line(from: position, in: base, end: text.count, atEnd: true) {
        lines.append(PhysicalLine(start: position, end: found.contentEnd))
        position = found.next
      }
      func line(_ index: Int) -> Bytes {
        text.slice(lines[index].start, lines[index].end)
      }
      guard let begin = lines.indices.first(where: { !line($0).trimmed.isEmpty }),
        Envelope.begin(in: line(begin)) != nil
      else { return .text(String(decoding: text, as: UTF8.self)) }
      guard context.depth < Self.deepestNesting else {
        problems.append(.nestedTooDeep(line: number))
        return .text(String(decoding: text, as: UTF8.self))
      }
      let end = lines.indices.last { Envelope.end(in: line($0)) != nil } ?? lines.count
      let nested = lines.withUnsafeBufferPointer { lines in
        contact(
          RecordView(
            base: base,
            count: text.count,
            lines: lines,
            body: begin + 1..<max(begin + 1, end),
            hasNested: true,
            firstLine: number,
            lineStep: 0
          ),
          depth: context.depth + 1
        )
      }
      return .contact(nested.contact)
    }
  }
}
