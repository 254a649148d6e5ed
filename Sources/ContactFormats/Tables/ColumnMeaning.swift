/// What the cells of one column say, in terms of a contact.
struct ColumnMeaning: Sendable, Hashable {
  var part: ContactPart
  /// Which of several: `E-mail 2 - Value` is in slot 2. Columns of one kind and one slot belong
  /// together: a value and its label, the parts of one address, an organisation and its title.
  var slot: Int
  /// The TYPE values that the column gives each of its values, in lower case: `work`, `home`,
  /// `cell`, `fax`, `pager`, `pref`.
  var types: [String]

  init(_ part: ContactPart, slot: Int = 1, types: [String] = []) {
    self.part = part
    self.slot = slot
    self.types = types
  }
}

/// The part of a contact that a cell is, finer than properties: tables take apart what vCard keeps
/// together.
enum ContactPart: Sendable, Hashable {
  // N, FN and what belongs to a name
  case formattedName
  case family, given, additional, prefix, suffix
  case phoneticFamily, phoneticGiven, phoneticAdditional
  case nickname, maidenName

  // ORG, TITLE, ROLE
  case organization, department, title, role

  /// Several addresses or numbers may stand in one cell; see `RowDecoder`.
  case email, phone, url, impp
  /// The label of the value in the same slot: `* Work`, `Mobile`, `Profile`.
  case label(of: Labelled)

  // ADR
  case poBox, extendedAddress, street, locality, region, postalCode, country
  /// A whole address in one cell.
  case address

  // Dates
  case birthday, birthYear, birthMonth, birthDay
  case anniversary
  /// A date with a label of its own: Google's `Event 1 - Value`.
  case date

  case note, categories, language, gender, pronouns, photo, uid, revision, geo, hobby
  /// Another person, by name: `types` says who it is to this one (`spouse`, `manager`, …).
  case relation
  /// Who made the introduction: a hint (RELATED of type `referred-by`).
  case introducer
  /// The name of the event the row belongs to.
  case event
  /// What the guest list says about coming: see `TableDialect.attendance`.
  case attendance
  /// Kept as X-FIELD with the header as its label.
  case extra
  /// Kept as X-FIELD with the label in the same slot: Google's `Custom Field 1 - Value`.
  case custom
  /// Thrown away because the user said so.
  case ignored

  /// What has a label column of its own.
  enum Labelled: Sendable, Hashable {
    case email, phone, url, impp, address, organization, date, relation, custom
  }
}

extension ColumnMeaning {
  /// What a field of `--map` means.
  init(_ field: ContactField, slot: Int = 1) {
    let part: ContactPart =
      switch field {
      case .fn: .formattedName
      case .family: .family
      case .given: .given
      case .additional: .additional
      case .prefix: .prefix
      case .suffix: .suffix
      case .nickname: .nickname
      case .org: .organization
      case .department: .department
      case .title: .title
      case .role: .role
      case .email: .email
      case .phone: .phone
      case .street: .street
      case .locality: .locality
      case .region: .region
      case .postcode: .postalCode
      case .country: .country
      case .url: .url
      case .birthday: .birthday
      case .note: .note
      case .identifier: .uid
      case .event: .event
      case .ignore: .ignored
      }
    self.init(part, slot: slot)
  }

  /// How the meaning is called in a reported mapping: a field of `--map` where there is one, else
  /// the property.
  var reportedName: String {
    switch part {
    case .formattedName: "fn"
    case .family: "family"
    case .given: "given"
    case .additional: "additional"
    case .prefix: "prefix"
    case .suffix: "suffix"
    case .phoneticFamily: "X-PHONETIC-LAST-NAME"
    case .phoneticGiven: "X-PHONETIC-FIRST-NAME"
    case .phoneticAdditional: "X-PHONETIC-MIDDLE-NAME"
    case .nickname: "nickname"
    case .maidenName: "X-MAIDENNAME"
    case .organization: "org"
    case .department: "department"
    case .title: "title"
    case .role: "role"
    case .email: "email"
    case .phone: "phone"
    case .url: "url"
    case .impp: "IMPP"
    case .label: "label"
    case .poBox, .extendedAddress, .address: "ADR"
    case .street: "street"
    case .locality: "locality"
    case .region: "region"
    case .postalCode: "postcode"
    case .country: "country"
    case .birthday, .birthYear, .birthMonth, .birthDay: "birthday"
    case .anniversary: "ANNIVERSARY"
    case .date: "X-ABDATE"
    case .note: "note"
    case .categories: "CATEGORIES"
    case .language: "LANG"
    case .gender: "GENDER"
    case .pronouns: "PRONOUNS"
    case .photo: "PHOTO"
    case .uid: "identifier"
    case .revision: "REV"
    case .geo: "GEO"
    case .hobby: "HOBBY"
    case .relation, .introducer: "RELATED"
    case .event: "event"
    case .attendance: "attendance"
    case .extra, .custom: "X-FIELD"
    case .ignored: "ignore"
    }
  }
}
