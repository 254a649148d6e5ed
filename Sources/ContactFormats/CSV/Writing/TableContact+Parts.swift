import ContactModel

/// Properties that need more than their text to find their columns.
extension TableContact {
  mutating func takeName(_ property: Property) {
    guard name.allSatisfy(\.isEmpty), case .structured(let components) = property.value else {
      return keep(property, label: nil)
    }
    for (index, values) in components.enumerated() {
      let text = values.filter { !$0.isEmpty }.joined(separator: " ")
      if index < name.count {
        name[index] = text
      } else if !text.isEmpty {
        // RFC 9554: a second surname, a generation.
        others.append(Other(title: index == 5 ? "Second surname" : "Generation", text: text))
      }
    }
  }

  /// A whole name is the given name where nothing else is known of the name, unless it is the
  /// organisation's; one that only joins the parts says nothing new.
  mutating func takeWholeNames(_ names: [String]) {
    guard let first = names.first else { return }
    for further in names.dropFirst() where further != first {
      others.append(Other(title: FieldTitle.wholeName, text: further))
    }
    if name.allSatisfy(\.isEmpty) {
      if first != works.first?.name { name[1] = first }
      return
    }
    let joined = [name[3], name[1], name[2], name[0], name[4]].filter { !$0.isEmpty }
    if first != joined.joined(separator: " ") { wholeName = first }
  }

  static func organization(_ property: Property) -> (name: String, unit: String) {
    guard case .structured(let components) = property.value else {
      return (property.value.plainText, "")
    }
    let parts = components.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }
    let units = parts.dropFirst().filter { !$0.isEmpty }
    return (parts.first ?? "", units.joined(separator: ", "))
  }

  /// The number of a `tel:` URI (RFC 3966), with its extension as people write it.
  static func number(of property: Property) -> String {
    let text = property.value.plainText
    guard text.prefix(4).lowercased() == "tel:" else { return text }
    let parts = text.dropFirst(4).split(separator: ";", omittingEmptySubsequences: false)
    guard let number = parts.first, !number.isEmpty else { return text }
    let parameters = parts.dropFirst()
    if parameters.isEmpty { return String(number) }
    guard parameters.count == 1, let only = parameters.first,
      only.lowercased().hasPrefix("ext=")
    else { return text }
    return "\(number) ext. \(only.dropFirst(4))"
  }

  mutating func takePlace(_ property: Property, _ label: String?) {
    let formatted = property.parameters.value(of: "LABEL")
    var components: [[String]] = Array(repeating: [], count: 7)
    if case .structured(let parts) = property.value {
      for (index, values) in parts.enumerated() {
        let full = values.filter { !$0.isEmpty }
        // RFC 9554 takes apart in further components what the first seven say as well.
        if index < 7 { components[index] = full }
      }
    } else {
      components[2] = [property.value.plainText]
    }
    places.append(
      Place(
        components: components,
        formatted: formatted,
        types: property.tableTypes,
        label: label,
        isPreferred: property.preference == 1
      )
    )
  }

  mutating func takeRelation(_ property: Property, _ label: String?) {
    var entry = [property]
    if let label, let group = property.group {
      entry.append(Property(.abLabel, .text(label), group: group))
    }
    if let introducer = Contact(entry).introducerHints.first {
      // Only the words before the name come off.
      let text = property.value.plainText
      let isWhole = text.drop { $0.isWhitespace }.hasPrefix(introducer)
      introducers.append(isWhole ? text : introducer)
    } else {
      relations.append(Value(property, label: label))
    }
  }

  /// BDAY and other days; what is no whole date, or has a time, is kept as it is.
  mutating func takeDay(_ property: Property, _ label: String?) {
    guard property.valueType != "text", let text = property.value.text,
      let date = Self.plainDate(
        text,
        placeholder: property.parameters.value(of: "X-APPLE-OMIT-YEAR")
      )
    else { return keep(property, label: label) }
    switch property.name {
    case .bday where birthday == nil && label == nil: birthday = date
    case .bday: days.append(Value(text: date, label: label ?? "Birthday"))
    case .anniversary: days.append(Value(text: date, label: label ?? "Anniversary"))
    default: days.append(Value(text: date, types: [], label: label))
    }
  }

  /// `YYYY-MM-DD`, or what is known of it: `--MM-DD`, `YYYY-MM`, `YYYY`.
  /// - Parameter placeholder: The year that stands for "no year" on Apple's cards.
  private static func plainDate(_ text: String, placeholder: String?) -> String? {
    guard case .date(let basic) = text.withBytes({ DateReader(order: nil).read($0) }) else {
      return nil
    }
    let digits = Array(basic)
    switch digits.count {
    case 8 where !basic.contains("-"):
      let year = String(digits[0..<4])
      let day = "\(String(digits[4..<6]))-\(String(digits[6..<8]))"
      return year == placeholder ? "--" + day : "\(year)-\(day)"
    case 6 where basic.hasPrefix("--"):
      return "--\(String(digits[2..<4]))-\(String(digits[4..<6]))"
    case 4, 5, 7: return basic
    default: return nil
    }
  }
}

extension PropertyValue {
  /// The value as one text for people: empty components left out, nothing escaped.
  var plainText: String {
    switch self {
    case .text(let text): return text
    case .list(let values): return values.filter { !$0.isEmpty }.joined(separator: ", ")
    case .structured(let parts):
      return parts.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }
        .filter { !$0.isEmpty }.joined(separator: "; ")
    case .binary(let bytes): return "\(bytes.count) bytes, which no table can hold"
    case .contact(let contact):
      return contact.properties.filter { !$0.value.isEmpty }
        .map { "\(FieldTitle.title(of: $0, label: nil)): \($0.value.plainText)" }
        .joined(separator: "; ")
    }
  }
}
