import ContactModel
import Normalization

/// What a card says about a field, as it was written.
enum Written {
  static func text(of field: Term.Field, in contact: NormalizedContact) -> String {
    switch field {
    case .prior, .combination: ""
    case .name: contact.names.first.map { $0.value.name.displayText } ?? ""
    case .email: list(contact.emails.map(\.written))
    case .phone: list(contact.phones.map(\.written))
    case .profile:
      list(contact.urls.filter { NormalizedContact.profileKey(of: $0.value) != nil }.map(\.written))
    case .identifier: list(contact.uids.map(\.written))
    case .employer: list(contact.organizations.map(\.value.name))
    case .title: list(contact.titles.map(\.written))
    case .place: list(contact.addresses.map(\.written))
    case .birthday: list(contact.birthdays.map(\.written))
    }
  }

  private static func list(_ values: [String]) -> String {
    values.prefix(3).joined(separator: ", ")
  }
}
