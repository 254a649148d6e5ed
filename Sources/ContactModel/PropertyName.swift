/// The name of a contact property, in upper case as the vCard registry writes it.
///
/// The set is open: a name nobody registered is an extension property and travels like any other.
/// The constants are those of RFC 6350 section 6, RFC 6474 (birth and death), RFC 6715 (expertise,
/// interests), RFC 2739 (calendars), RFC 4770 (IMPP), RFC 9554 and what only vCard 2.1 and 3.0 knew.
public struct PropertyName: Sendable, Hashable, RawRepresentable {
  /// Upper case; a name read in another case is equal to it.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue =
      rawValue.utf8.contains { (0x61...0x7A).contains($0) || $0 >= 0x80 }
      ? rawValue.uppercased() : rawValue
  }

  /// Whether the name has the `X-` prefix of private extensions (RFC 6350, 6.10).
  public var isExtension: Bool { rawValue.hasPrefix("X-") }
}

extension PropertyName: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension PropertyName: CustomStringConvertible {
  public var description: String { rawValue }
}

extension PropertyName {
  public static let source: PropertyName = "SOURCE"
  public static let kind: PropertyName = "KIND"
  public static let xml: PropertyName = "XML"
  public static let fn: PropertyName = "FN"
  public static let n: PropertyName = "N"
  public static let nickname: PropertyName = "NICKNAME"
  public static let photo: PropertyName = "PHOTO"
  public static let bday: PropertyName = "BDAY"
  public static let anniversary: PropertyName = "ANNIVERSARY"
  public static let gender: PropertyName = "GENDER"
  public static let adr: PropertyName = "ADR"
  public static let tel: PropertyName = "TEL"
  public static let email: PropertyName = "EMAIL"
  public static let impp: PropertyName = "IMPP"
  public static let lang: PropertyName = "LANG"
  public static let tz: PropertyName = "TZ"
  public static let geo: PropertyName = "GEO"
  public static let title: PropertyName = "TITLE"
  public static let role: PropertyName = "ROLE"
  public static let logo: PropertyName = "LOGO"
  public static let org: PropertyName = "ORG"
  public static let member: PropertyName = "MEMBER"
  public static let related: PropertyName = "RELATED"
  public static let categories: PropertyName = "CATEGORIES"
  public static let note: PropertyName = "NOTE"
  public static let prodid: PropertyName = "PRODID"
  public static let rev: PropertyName = "REV"
  public static let sound: PropertyName = "SOUND"
  public static let uid: PropertyName = "UID"
  public static let clientpidmap: PropertyName = "CLIENTPIDMAP"
  public static let url: PropertyName = "URL"
  public static let version: PropertyName = "VERSION"
  public static let key: PropertyName = "KEY"
  public static let fburl: PropertyName = "FBURL"
  public static let caladruri: PropertyName = "CALADRURI"
  public static let caluri: PropertyName = "CALURI"
  public static let birthplace: PropertyName = "BIRTHPLACE"
  public static let deathplace: PropertyName = "DEATHPLACE"
  public static let deathdate: PropertyName = "DEATHDATE"
  public static let expertise: PropertyName = "EXPERTISE"
  public static let hobby: PropertyName = "HOBBY"
  public static let interest: PropertyName = "INTEREST"
  public static let orgDirectory: PropertyName = "ORG-DIRECTORY"
  public static let contactURI: PropertyName = "CONTACT-URI"
  public static let socialprofile: PropertyName = "SOCIALPROFILE"
  public static let pronouns: PropertyName = "PRONOUNS"
  public static let grammaticalGender: PropertyName = "GRAMGENDER"
  public static let created: PropertyName = "CREATED"
  public static let language: PropertyName = "LANGUAGE"

  // vCard 2.1 (versit, 1996) and 3.0 (RFC 2426) only.
  public static let agent: PropertyName = "AGENT"
  public static let label: PropertyName = "LABEL"
  public static let mailer: PropertyName = "MAILER"
  public static let name: PropertyName = "NAME"
  public static let profile: PropertyName = "PROFILE"
  public static let sortString: PropertyName = "SORT-STRING"
  public static let `class`: PropertyName = "CLASS"

  // Private names that say what a standard property of another version says.
  public static let abLabel: PropertyName = "X-ABLABEL"
  public static let abRelatedNames: PropertyName = "X-ABRELATEDNAMES"
  public static let abDate: PropertyName = "X-ABDATE"
  public static let abShowAs: PropertyName = "X-ABSHOWAS"
  public static let xSocialProfile: PropertyName = "X-SOCIALPROFILE"
  public static let phoneticGiven: PropertyName = "X-PHONETIC-FIRST-NAME"
  public static let phoneticAdditional: PropertyName = "X-PHONETIC-MIDDLE-NAME"
  public static let phoneticFamily: PropertyName = "X-PHONETIC-LAST-NAME"
  public static let maidenName: PropertyName = "X-MAIDENNAME"

  /// A value of a table or of XML that no property is for; its parameter X-LABEL is the column's
  /// header or the element's path.
  public static let field: PropertyName = "X-FIELD"
}
