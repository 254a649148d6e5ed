import ContactModel

/// The name a person is shown by, chosen among their cards.
enum DisplayName {
  /// The name on the newest card that has both a given and a family name, else the longest name on
  /// any, else what the cards have instead of a name.
  /// - Parameter contacts: Oldest card first.
  static func of(_ contacts: [Contact]) -> String {
    let names = contacts.reversed().compactMap(name(on:))
    if let full = names.first(where: { $0.contains(" ") }) { return full }
    if let longest = names.max(by: { $0.count < $1.count }) { return longest }
    let instead = contacts.reversed().lazy.flatMap { contact in
      contact.organizations.map(\.name) + contact.texts(.nickname) + contact.texts(.email)
        + contact.texts(.tel)
    }
    return instead.first { !$0.isEmpty } ?? "(no name)"
  }

  private static func name(on contact: Contact) -> String? {
    let written = contact.formattedName ?? contact.names.first?.displayText ?? ""
    let words = written.split(whereSeparator: \.isWhitespace)
    // Signs that nobody can see make no name.
    let isVisible = words.joined().unicodeScalars.contains { scalar in
      !scalar.properties.isDefaultIgnorableCodePoint
    }
    return isVisible ? words.joined(separator: " ") : nil
  }
}
