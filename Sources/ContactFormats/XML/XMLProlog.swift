/// What stands before the root element: declaration, comments, instructions, a document type
/// declaration, blanks. libxml2 is never shown it, so there is nothing to obey.
///
/// Works on pieces cut anywhere.
struct XMLProlog {
  private enum State {
    /// Between constructs.
    case outside
    /// Behind `<`, behind `<!`.
    case opened, declaration
    case instruction, comment
    /// Within `<!DOCTYPE`; brackets and quotes are those of the internal subset.
    case doctype
  }

  private var state = State.outside
  /// The bytes of the construct so far that decide what it is or where it ends.
  private var recent: [UInt8] = []
  private var quote: UInt8 = 0
  private var isInSubset = false
  private var nested: UInt8 = 0
  /// The XML declaration, `<?` and `?>` left out.
  private(set) var declaration: [UInt8] = []
  private var isFirst = true
  private(set) var hasDoctype = false
  /// Whether other text than blanks stood between constructs.
  private(set) var hasText = false

  private static let longestDeclaration = 1024

  /// Takes bytes up to the `<` of the root's start tag. Gives how many it took, and whether the root
  /// comes next.
  mutating func take(_ bytes: Bytes) -> (count: Int, isDone: Bool) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch state {
      case .outside:
        if byte == 0x3C {
          // The byte behind `<` decides; it must be there before the `<` is taken.
          guard index + 1 < bytes.count else { return (index, false) }
          if Self.beginsName(bytes[index + 1]) { return (index, true) }
          state = .opened
        } else if !byte.isXMLBlank, byte != 0xEF, byte != 0xBB, byte != 0xBF {
          hasText = true
          isFirst = false
        }
      case .opened:
        recent = []
        switch byte {
        case 0x3F: state = .instruction
        case 0x21: state = .declaration
        default:
          state = .outside
          hasText = true
        }
      case .declaration:
        recent.append(byte)
        if recent == [0x2D, 0x2D] {
          state = .comment
          recent = []
          isFirst = false
        } else if recent.count == 7 || byte == 0x3E {
          isFirst = false
          let isDoctype = recent.withUnsafeBufferPointer { $0.equalsIgnoringCase("DOCTYPE") }
          state = isDoctype ? .doctype : .outside
          hasDoctype = hasDoctype || isDoctype
          quote = 0
          isInSubset = false
          recent = []
        }
      case .instruction:
        if byte == 0x3E, recent.last == 0x3F {
          if isFirst, recent.starts(with: "xml".utf8) { declaration = Array(recent.dropLast()) }
          isFirst = false
          state = .outside
        } else if recent.count < Self.longestDeclaration {
          recent.append(byte)
        } else {
          recent = [byte]
          isFirst = false
        }
      case .comment:
        if byte == 0x3E, recent == [0x2D, 0x2D] {
          state = .outside
        } else {
          recent.append(byte)
          if recent.count > 2 { recent.removeFirst() }
        }
      case .doctype:
        takeDoctype(byte)
      }
      index += 1
    }
    return (index, false)
  }

  /// Quotes, comments and instructions of the internal subset may hold `]` and `>`.
  private mutating func takeDoctype(_ byte: UInt8) {
    if quote != 0 {
      if byte == quote { quote = 0 }
      return
    }
    if nested == 0x2D {
      if byte == 0x3E, recent.suffix(2) == [0x2D, 0x2D] { nested = 0 }
    } else if nested == 0x3F {
      if byte == 0x3E, recent.last == 0x3F { nested = 0 }
    } else {
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5B: isInSubset = true
      case 0x5D: isInSubset = false
      case 0x3E where !isInSubset: state = .outside
      case 0x3F where recent.last == 0x3C: nested = 0x3F
      case 0x2D where recent.suffix(3) == [0x3C, 0x21, 0x2D]: nested = 0x2D
      default: break
      }
      if nested != 0 {
        recent = []
        return
      }
    }
    recent.append(byte)
    if recent.count > 3 { recent.removeFirst() }
  }

  /// Whether a `<` before the byte begins a start tag: a letter, `_`, `:`, or beyond ASCII.
  static func beginsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0x5F || byte == ASCII.colon || byte >= 0x80
  }

  /// What the declaration says the encoding is.
  var encoding: String? {
    var text = String(decoding: declaration, as: UTF8.self)[...]
    guard let found = text.firstRange(of: "encoding") else { return nil }
    text = text[found.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0.isNewline }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    let value = text.dropFirst().prefix { $0 != quote }
    return value.isEmpty ? nil : String(value)
  }
}
