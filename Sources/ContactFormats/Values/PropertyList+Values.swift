import ContactModel

/// Values that several vocabularies have.
extension PropertyList {
  /// Adds another person by name (RFC 6350, 6.6.6).
  mutating func addRelated(_ name: String, _ types: [String], label: String? = nil, line: Int) {
    let qualities = ValueQualities(types: types, label: label, valueType: "text")
    add(.related, name, qualities, line: line)
  }

  /// Adds a date as it is written; what is none by RFC 6350, 4.3 is a text.
  mutating func addDate(_ name: PropertyName, _ text: String, label: String? = nil, line: Int) {
    let isDate = VCardDate(text) != nil
    let qualities = ValueQualities(label: label, valueType: isDate ? nil : "text")
    add(name, text, qualities, line: line)
  }

  /// Adds an identifier; it is a URI only where it looks like one (RFC 6350, 6.7.6).
  mutating func addUID(_ text: String, line: Int) {
    add(.uid, text, ValueQualities(valueType: text.looksLikeURI ? nil : "text"), line: line)
  }

  /// Adds a sex in words or as one letter (RFC 6350, 6.2.7); other words are the identity.
  mutating func addGender(_ text: String, line: Int) {
    guard !text.isEmpty else { return }
    let sex: String? =
      switch text.lowercased() {
      case "male", "m", "man": "M"
      case "female", "f", "woman": "F"
      default: nil
      }
    add(.gender, .structured(sex.map { [[$0]] } ?? [[], [text]]), line: line)
  }

  /// Adds an address. One that is nothing but a text goes out as its street, as the lines of a
  /// letter do; a text beside the components is kept as the LABEL (RFC 6350, 6.3.1).
  mutating func addAddress(
    _ components: [[String]],
    formatted: String,
    _ qualities: ValueQualities,
    line: Int
  ) {
    var components = components.map { $0.filter { !$0.isEmpty } }
    var qualities = qualities
    if components.allSatisfy(\.isEmpty) {
      components = [[], [], [formatted], [], [], [], []].map { $0.filter { !$0.isEmpty } }
    } else if !formatted.isEmpty {
      qualities.formatted = formatted
    }
    add(.adr, .structured(components), qualities, line: line)
  }
}
