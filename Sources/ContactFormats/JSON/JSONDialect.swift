import ContactModel

/// One vocabulary of contact JSON: which values are records, and what a record says.
struct JSONDialect: Sendable {
  /// `jcard`; the name of its format too.
  var name: String
  var title: String
  var usualEncounter: EncounterKind
  /// Whether a value, of which only the beginning may be there, is a record. Asked of every object and
  /// array that is not within a record.
  var isRecord: @Sendable (JSONOpening) -> Bool
  var decode: @Sendable (JSONValue, _ line: Int) -> DecodedJSON
}

struct DecodedJSON {
  /// The version the record declares, for `Card.version`.
  var version: String?
  var contact = Contact()
  var problems: [Problem] = []
  /// Why the record is nobody's card, where it is none: it is skipped.
  var refusal: Problem?
}

/// The beginning of an object or an array, and where it stands.
struct JSONOpening {
  /// The names of the members around it, from the outside in; an array adds nothing.
  var path: [String]
  /// The value's bytes as far as they are at hand: at least 64 KiB, or to the end of the source.
  var bytes: Bytes

  var isArray: Bool { bytes.first == UInt8(ascii: "[") }

  /// The text of the first element, where this is an array that begins with a string.
  var firstString: String? {
    guard isArray else { return nil }
    var scanner = JSONScanner(bytes.slice(1, bytes.count))
    guard case .string(let text)? = scanner.next() else { return nil }
    return text
  }

  /// A member that stands directly in the object.
  struct Member {
    var name: String
    /// The value where it is a string.
    var text: String?
    var isObject = false
    var isArray = false
  }

  /// The members that stand directly in the object, as far as they are at hand.
  var members: [Member] {
    guard !isArray else { return [] }
    var scanner = JSONScanner(bytes.slice(1, bytes.count))
    var members: [Member] = []
    var depth = 0
    var name: String?
    while let token = scanner.next() {
      switch token {
      case .open(let isArray):
        if depth == 0, name != nil {
          members[members.count - 1].isArray = isArray
          members[members.count - 1].isObject = !isArray
        }
        depth += 1
      case .close:
        depth -= 1
        if depth < 0 { return members }
        if depth == 0 { name = nil }
      case .string(let text) where depth == 0:
        if name == nil {
          name = text
          members.append(Member(name: text))
        } else {
          members[members.count - 1].text = text
        }
      case .comma where depth == 0: name = nil
      default: break
      }
    }
    return members
  }
}

/// The tokens of JSON, as far as the bytes go; it judges nothing.
struct JSONScanner {
  enum Token {
    case open(isArray: Bool)
    case close, comma
    case string(String)
    case other
  }

  private let bytes: Bytes
  private(set) var position = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// Nil at the end, also in the middle of a string.
  mutating func next() -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"): return .open(isArray: false)
      case UInt8(ascii: "["): return .open(isArray: true)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): return .close
      case ASCII.comma: return .comma
      case ASCII.quote: return string()
      case ASCII.colon, 0...ASCII.space: continue
      default: return .other
      }
    }
    return nil
  }

  private mutating func string() -> Token? {
    let start = position - 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == ASCII.backslash {
        position += 1
      } else if byte == ASCII.quote {
        guard position <= bytes.count else { return nil }
        let value = try? JSONParser.parse(bytes.slice(start, position))
        return .string(value?.string ?? "")
      }
    }
    return nil
  }
}
