import ContactModel

/// Turns a person of the People API into a contact.
struct GooglePeopleDecoder {
  let line: Int
  var list = PropertyList()
  /// The name as Google shows it: what other members repeat.
  var displayName = ""

  init(line: Int) {
    self.line = line
  }

  func decode(_ person: JSONValue) -> DecodedJSON {
    var copy = self
    return copy.read(person)
  }

  private mutating func read(_ person: JSONValue) -> DecodedJSON {
    if person["metadata"]?["deleted"]?.isTrue ?? false {
      return DecodedJSON(refusal: .deletedContact(line: line))
    }
    displayName = Self.displayName(person)
    addIdentity(person)
    for member in person.members where !GooglePeopleVocabulary.technical.contains(member.name) {
      guard case .array(let values) = member.value else {
        addFields(member.name, member.value)
        continue
      }
      var seen: Set<JSONValue> = []
      for value in values {
        // The same value of several sources of one person.
        guard seen.insert(Self.content(value)).inserted else { continue }
        var item = JSONObjectReader(value, at: member.name)
        let isPrimary = item.take("metadata")?["primary"]?.isTrue ?? false
        if case .object = value {
          add(
            member.name,
            &item,
            isPreferred: isPrimary && values.count > 1,
            isAlone: values.count == 1
          )
          for left in item.members { addFields(item.path(left.name), left.value) }
        } else {
          addFields(member.name, value)
        }
      }
    }
    return DecodedJSON(contact: list.contact)
  }

  /// A value without what is said of its source.
  private static func content(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members.filter { $0.name != "metadata" })
  }

  private static func displayName(_ person: JSONValue) -> String {
    let names = person["names"]?.elements ?? []
    let first = names.first { $0["metadata"]?["primary"]?.isTrue ?? false } ?? names.first
    return first?["displayName"]?.string ?? ""
  }

  /// The name Google gives the person, and what it says of its own copy.
  private mutating func addIdentity(_ person: JSONValue) {
    if let name = person["resourceName"]?.string?.withoutBlanks { list.addUID(name, line: line) }
    guard let metadata = person["metadata"] else { return }
    let source = metadata["sources"]?.elements.first { $0["type"]?.string == "CONTACT" }
    if let time = source?["updateTime"]?.string, let date = VCardDate(time) {
      list.add(.rev, date.basic, line: line)
    }
  }

  /// Keeps what no property is for: every text, number and truth value, under its path.
  mutating func addFields(_ path: String, _ value: JSONValue) {
    switch value {
    case .null: return
    case .object(let members):
      for member in members where member.name != "metadata" {
        addFields(JSONPointer.adding(member.name, to: path), member.value)
      }
    case .array(let elements):
      for element in elements { addFields(path, element) }
    case .bool, .number, .string:
      list.addField(path, (value.scalarText ?? "").withoutBlanks, line: line)
    }
  }
}
