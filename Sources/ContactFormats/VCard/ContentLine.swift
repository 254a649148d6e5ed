/// One property as it stands in its record: cut into group, name, parameters and value, nothing
/// decoded yet.
struct ContentLine {
  /// The first physical line; the whole unfolded one where the fold lies before the colon.
  var text: Bytes
  // Positions are kept in 32 bits: properties are handed around by the million.
  private var nameStart: Int32 = 0
  private var nameEnd: Int32
  private var colon: Int32
  private var firstLine: Int32
  private var restStart: Int32
  private var restEnd: Int32
  private var unindentedStart: Int32 = -1
  private var nestedStart: Int32 = -1
  private var nestedEnd: Int32 = -1
  /// Whether a parameter may be ENCODING or CHARSET or one of their bare values.
  private(set) var mayBeEncoded = false
  private(set) var hasUnbalancedQuote = false

  /// The index of the first physical line.
  var index: Int { Int(firstLine) }
  /// The physical lines, as indices into the record, that continue the value.
  var rest: Range<Int> {
    get { Int(restStart)..<Int(restEnd) }
    set {
      restStart = Int32(truncatingIfNeeded: newValue.lowerBound)
      restEnd = Int32(truncatingIfNeeded: newValue.upperBound)
    }
  }
  /// The first line of `rest` that continues the value without being indented.
  var unindented: Int? {
    get { unindentedStart < 0 ? nil : Int(unindentedStart) }
    set { unindentedStart = Int32(truncatingIfNeeded: newValue ?? -1) }
  }
  /// The lines of a nested card, BEGIN and END left out.
  var nested: Range<Int>? {
    get { nestedStart < 0 ? nil : Int(nestedStart)..<Int(nestedEnd) }
    set {
      nestedStart = Int32(truncatingIfNeeded: newValue?.lowerBound ?? -1)
      nestedEnd = Int32(truncatingIfNeeded: newValue?.upperBound ?? -1)
    }
  }

  var hasColon: Bool { Int(colon) < text.count }
  var hasName: Bool { nameEnd > nameStart }
  var groupBytes: Bytes { text.slice(0, max(0, Int(nameStart) - 1)) }
  var hasGroup: Bool { nameStart > 0 }
  var nameBytes: Bytes { text.slice(Int(nameStart), Int(nameEnd)) }
  /// Name and parameters: what decides how the value is read.
  var headBytes: Bytes { text.slice(Int(nameStart), Int(colon)) }
  /// From behind the name to the colon.
  var parameterBytes: Bytes { text.slice(Int(nameEnd), Int(colon)) }
  /// The part of the value on the first line.
  var firstValue: Bytes { text.slice(min(text.count, Int(colon) + 1), text.count) }

  /// Cuts a line at its dot, semicolons and colon. A colon within a quoted parameter value is not the
  /// one (RFC 6350, 3.3); where a quote never ends it is an ordinary character.
  @inline(__always)
  init(_ text: Bytes, index: Int, rest: Range<Int>) {
    self.text = text
    firstLine = Int32(truncatingIfNeeded: index)
    restStart = Int32(truncatingIfNeeded: rest.lowerBound)
    restEnd = Int32(truncatingIfNeeded: rest.upperBound)
    let count = text.count
    var position = 0
    var start = 0
    while position < count {
      let byte = text[position]
      if byte == ASCII.colon || byte == ASCII.semicolon { break }
      position &+= 1
      if byte == ASCII.dot { start = position }
    }
    nameStart = Int32(truncatingIfNeeded: start)
    nameEnd = Int32(truncatingIfNeeded: position)
    colon = nameEnd
    if position < count, text[position] == ASCII.semicolon {
      colon = Int32(truncatingIfNeeded: cutParameters(from: position))
    }
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
      position &+= 1
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
