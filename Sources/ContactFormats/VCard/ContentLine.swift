/// One property as it stands in its record: cut into group, name, parameters and value, nothing
/// decoded yet.
struct ContentLine {
  /// The first physical line; the whole unfolded one where the fold lies before the colon.
  var text: Bytes
  var group: Range<Int>
  var name: Range<Int>
  /// From behind the name to the colon.
  var parameters: Range<Int>
  /// Where the value begins in `text`; the end of `text` where there is no colon.
  var valueStart: Int
  /// The physical lines, as indices into the record, that continue the value.
  var rest: Range<Int>
  /// The index of the first physical line.
  var index: Int
  /// The first line of `rest` that continues the value without being indented.
  var unindented: Int?
  /// The lines of a nested card, BEGIN and END left out.
  var nested: Range<Int>?
  /// Whether a parameter may be ENCODING or CHARSET or one of their bare values.
  var mayBeEncoded = false
  var hasColon = true
  var hasUnbalancedQuote = false

  var groupBytes: Bytes { text.slice(group.lowerBound, group.upperBound) }
  var nameBytes: Bytes { text.slice(name.lowerBound, name.upperBound) }
  /// Name and parameters: what decides how the value is read.
  var headBytes: Bytes { text.slice(name.lowerBound, parameters.upperBound) }
  var parameterBytes: Bytes { text.slice(parameters.lowerBound, parameters.upperBound) }
  /// The part of the value on the first line.
  var firstValue: Bytes { text.slice(valueStart, text.count) }

  /// Cuts a line at its dot, semicolons and colon. A colon within a quoted parameter value is not the
  /// one (RFC 6350, 3.3); where a quote never ends it is an ordinary character.
  @inline(__always)
  init(_ text: Bytes, index: Int, rest: Range<Int>) {
    self.text = text
    self.index = index
    self.rest = rest
    let count = text.count
    var position = 0
    var nameStart = 0
    while position < count {
      let byte = text[position]
      if byte == ASCII.colon || byte == ASCII.semicolon { break }
      position += 1
      if byte == ASCII.dot { nameStart = position }
    }
    group = 0..<max(0, nameStart - 1)
    name = nameStart..<position
    let nameEnd = position
    parameters = nameEnd..<nameEnd
    valueStart = count
    if position < count, text[position] == ASCII.semicolon {
      position = cutParameters(from: position)
    }
    guard position < count else {
      hasColon = false
      parameters = nameEnd..<count
      return
    }
    parameters = nameEnd..<position
    valueStart = position + 1
  }

  /// The position of the colon that ends the parameters, or the end.
  private mutating func cutParameters(from start: Int) -> Int {
    var position = start
    let count = text.count
    while position < count {
      let byte = text[position]
      if byte == ASCII.colon { return position }
      if byte == ASCII.quote {
        if let closing = text.slice(position + 1, count).position(of: ASCII.quote) {
          position += closing + 1
        } else {
          hasUnbalancedQuote = true
        }
      } else if byte == ASCII.semicolon, position + 1 < count {
        switch text[position + 1] {
        case 0x42, 0x62, 0x43, 0x63, 0x45, 0x65, 0x51, 0x71, 0x37, 0x38, ASCII.space, ASCII.tab:
          mayBeEncoded = true
        default: break
        }
      }
      position += 1
    }
    return count
  }

  var isQuotedPrintable: Bool {
    mayBeEncoded && parameterBytes.containsIgnoringCase("QUOTED-PRINTABLE")
  }

  var isBase64: Bool {
    guard mayBeEncoded else { return false }
    let parameters = parameterBytes
    return parameters.containsIgnoringCase("BASE64")
      || parameters.containsIgnoringCase("ENCODING=B")
      || parameters.slice(max(0, parameters.count - 2), parameters.count).equalsIgnoringCase(";B")
  }

  /// Whether an unindented line without a colon is read as more of this value.
  @inline(__always)
  var isFreeText: Bool {
    let name = nameBytes
    switch name.count {
    case 3: return name.equalsIgnoringCase("ADR")
    case 4: return name[0] | 0x20 == 0x6E && name.equalsIgnoringCase("NOTE")
    case 5: return name[0] | 0x20 == 0x6C && name.equalsIgnoringCase("LABEL")
    default: return false
    }
  }
}
