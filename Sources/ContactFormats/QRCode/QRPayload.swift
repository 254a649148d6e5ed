import ContactModel

/// One payload, taken apart into a contact.
struct QRPayload {
  enum Kind {
    case meCard, bizCard

    /// The kind of payload that begins here; nil where none does.
    init?(beginningOf bytes: Bytes) {
      if bytes.hasPrefixIgnoringCase("MECARD:") {
        self = .meCard
      } else if bytes.hasPrefixIgnoringCase("BIZCARD:") {
        self = .bizCard
      } else {
        return nil
      }
    }
  }

  private(set) var contact = Contact()
  private var name: [[String]] = Array(repeating: [], count: 5)
  private let line: Int

  /// How many bytes of the line belong to a payload that ends in it: up to two semicolons that nothing
  /// follows but blanks or another payload. Two in the middle are an empty field.
  static func end(in line: Bytes) -> Int? {
    var index = 0
    while index + 1 < line.count {
      if line[index] == ASCII.backslash {
        index += 2
        continue
      }
      if line[index] == ASCII.semicolon, line[index + 1] == ASCII.semicolon {
        let rest = line.slice(index + 2, line.count)
        if rest.trimmed.isEmpty || Kind(beginningOf: rest) != nil { return index + 2 }
      }
      index += 1
    }
    return nil
  }

  init(_ text: String, line: Int) {
    self.line = line
    let isBusiness = text.lowercased().hasPrefix("bizcard:")
    for field in Self.fields(text.drop { $0 != ":" }.dropFirst()) {
      guard !field.value.isEmpty else { continue }
      if isBusiness { addBusiness(field) } else { addMeCard(field) }
    }
    guard name.contains(where: { !$0.isEmpty }) else { return }
    let index = contact.properties.first?.name == .fn ? 1 : 0
    contact.properties.insert(Property(.n, .structured(name), line: line), at: index)
  }

  /// A field and its value; the parts between commas that are not escaped stand beside the whole.
  private struct Field {
    var name: String
    var value: String
    var parts: [String]
  }

  /// Fields stand between semicolons; a backslash takes the meaning from what follows it.
  private static func fields(_ text: Substring) -> [Field] {
    var fields: [Field] = []
    var name: String?
    var parts: [String] = [""]
    var isEscaped = false
    func end() {
      let trimmed = parts.map(Self.trimmed)
      let value = trimmed.joined(separator: ",")
      if name != nil || !value.isEmpty {
        fields.append(
          Field(
            name: name ?? "",
            value: name == nil ? value : Self.trimmed(parts.joined(separator: ",")),
            parts: trimmed
          )
        )
      }
      name = nil
      parts = [""]
    }
    for character in text {
      if isEscaped {
        isEscaped = false
        parts[parts.count - 1].append(character)
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case ";": end()
      case ":" where name == nil:
        name = Self.trimmed(parts.joined(separator: ",")).uppercased()
        parts = [""]
      case ",": parts.append("")
      default: parts[parts.count - 1].append(character)
      }
    }
    if isEscaped { parts[parts.count - 1].append("\\") }
    end()
    return fields
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  private mutating func append(
    _ name: PropertyName,
    _ value: PropertyValue,
    types: [String] = [],
    parameters: [Parameter] = []
  ) {
    let type = types.isEmpty ? [] : [Parameter("TYPE", types)]
    contact.properties.append(
      Property(name, value, parameters: type + parameters, line: line)
    )
  }

  private mutating func addMeCard(_ field: Field) {
    switch field.name {
    case "N":
      // Family and given name stand apart where there is a comma; else it is the name as a whole.
      if field.parts.count >= 2, name[0].isEmpty, name[1].isEmpty {
        for (index, part) in field.parts.prefix(5).enumerated() where !part.isEmpty {
          name[index].append(part)
        }
      } else {
        append(.fn, .text(field.value))
      }
    case "SOUND":
      append(.phoneticFamily, .text(field.parts[0]))
      if field.parts.count > 1 {
        append(.phoneticGiven, .text(field.parts.dropFirst().joined(separator: " ")))
      }
    case "TEL": append(.tel, .text(field.value))
    case "TEL-AV": append(.tel, .text(field.value), types: ["video"])
    case "EMAIL": append(.email, .text(field.value))
    case "URL": append(.url, .text(field.value))
    case "NOTE", "MEMO": append(.note, .text(field.value))
    case "NICKNAME": append(.nickname, .list(field.parts))
    case "ORG": append(.org, .structured([[field.value]]))
    case "TITLE": append(.title, .text(field.value))
    case "ROLE": append(.role, .text(field.value))
    case "BDAY": addBirthday(field.value)
    case "ADR": addAddress(field)
    default: keep(field)
    }
  }

  private mutating func addBusiness(_ field: Field) {
    switch field.name {
    case "N": name[1].append(field.value)
    case "X": name[0].append(field.value)
    case "T": append(.title, .text(field.value))
    case "C": append(.org, .structured([[field.value]]))
    case "A": addAddress(field)
    case "B": append(.tel, .text(field.value), types: ["work"])
    case "M": append(.tel, .text(field.value), types: ["cell"])
    case "F": append(.tel, .text(field.value), types: ["fax"])
    case "E": append(.email, .text(field.value))
    default: keep(field)
    }
  }

  private mutating func keep(_ field: Field) {
    let label = field.name.isEmpty ? [] : [Parameter("X-LABEL", field.name)]
    append(.field, .text(field.value), parameters: label)
  }

  /// Eight digits are a date already (RFC 6350, 4.3.1).
  private mutating func addBirthday(_ text: String) {
    if text.utf8.count == 8, text.utf8.allSatisfy({ $0.isASCIIDigit }) {
      append(.bday, .text(text))
    } else {
      append(.bday, .text(text), parameters: [Parameter("VALUE", "text")])
    }
  }

  /// DoCoMo's address has seven parts: post office box, room, house, city, prefecture, code, country.
  /// Most programs write one line instead.
  private mutating func addAddress(_ field: Field) {
    var components: [[String]] = Array(repeating: [], count: 7)
    if field.parts.count == 7 {
      for (index, part) in field.parts.enumerated() where !part.isEmpty {
        components[index].append(part)
      }
    } else {
      components[2] = [field.value]
    }
    append(.adr, .structured(components))
  }
}
