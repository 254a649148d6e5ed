import ContactModel
import Storage

extension PersonLine {
  /// One line for each of these people who is live, in the order of `people`.
  static func lines(for people: [PersonID], _ reader: any StoreReading) throws -> [PersonLine] {
    var contacts: [PersonID: [Contact]] = [:]
    for card in try reader.cards(of: people) {
      if let person = card.person { contacts[person, default: []].append(card.contact) }
    }
    return people.compactMap { person in
      contacts[person].map { PersonLine(id: person, contacts: $0) }
    }
  }

  private init(id: PersonID, contacts: [Contact]) {
    let organizations = contacts.reversed().flatMap(\.organizations).map(\.name)
    let details = [
      organizations.first { !$0.isEmpty },
      contacts.reversed().lazy.flatMap { $0.texts(.email) }.first,
      contacts.reversed().lazy.flatMap { $0.texts(.tel) }.first,
    ]
    self.init(
      id: id,
      name: DisplayName.of(contacts),
      detail: details.compactMap(\.self).prefix(2).joined(separator: ", ")
    )
  }
}
