/// The name of a contact property, in upper case as the vCard registry writes it.
///
/// The set is open: a name nobody registered is an extension property and travels like any other.
/// The constants are those of RFC 6350 section 6, RFC 6474 (birth and death), RFC 6715 (expertise,
/// interests), RFC 2739 (calendars), RFC 4770 (IMPP), RFC 9554 and what only vCard 2.1 and 3.0 knew.
public struct PropertyName: Sendable, Hashable, RawRepresentable {
  /// Upper case; a name read in another case is equal to it.
  public let rawValue: String

  /// A name that is in upper case already.
  @inlinable
  @inline(__always)
  init(upper name: String) { rawValue = name }

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

// Computed, not stored: a name is a small string that the compiler writes where it is used. A stored
// one would be looked up, and its initialization checked for, with every property of every card.
extension PropertyName {
  @inlinable public static var source: PropertyName { PropertyName(upper: "SOURCE") }
  @inlinable public static var kind: PropertyName { PropertyName(upper: "KIND") }
  @inlinable public static var xml: PropertyName { PropertyName(upper: "XML") }
  @inlinable public static var fn: PropertyName { PropertyName(upper: "FN") }
  @inlinable public static var n: PropertyName { PropertyName(upper: "N") }
  @inlinable public static var nickname: PropertyName { PropertyName(upper: "NICKNAME") }
  @inlinable public static var photo: PropertyName { PropertyName(upper: "PHOTO") }
  @inlinable public static var bday: PropertyName { PropertyName(upper: "BDAY") }
  @inlinable public static var anniversary: PropertyName { PropertyName(upper: "ANNIVERSARY") }
  @inlinable public static var gender: PropertyName { PropertyName(upper: "GENDER") }
  @inlinable public static var adr: PropertyName { PropertyName(upper: "ADR") }
  @inlinable public static var tel: PropertyName { PropertyName(upper: "TEL") }
  @inlinable public static var email: PropertyName { PropertyName(upper: "EMAIL") }
  @inlinable public static var impp: PropertyName { PropertyName(upper: "IMPP") }
  @inlinable public static var lang: PropertyName { PropertyName(upper: "LANG") }
  @inlinable public static var tz: PropertyName { PropertyName(upper: "TZ") }
  @inlinable public static var geo: PropertyName { PropertyName(upper: "GEO") }
  @inlinable public static var title: PropertyName { PropertyName(upper: "TITLE") }
  @inlinable public static var role: PropertyName { PropertyName(upper: "ROLE") }
  @inlinable public static var logo: PropertyName { PropertyName(upper: "LOGO") }
  @inlinable public static var org: PropertyName { PropertyName(upper: "ORG") }
  @inlinable public static var member: PropertyName { PropertyName(upper: "MEMBER") }
  @inlinable public static var related: PropertyName { PropertyName(upper: "RELATED") }
  @inlinable public static var categories: PropertyName { PropertyName(upper: "CATEGORIES") }
  @inlinable public static var note: PropertyName { PropertyName(upper: "NOTE") }
  @inlinable public static var prodid: PropertyName { PropertyName(upper: "PRODID") }
  @inlinable public static var rev: PropertyName { PropertyName(upper: "REV") }
  @inlinable public static var sound: PropertyName { PropertyName(upper: "SOUND") }
  @inlinable public static var uid: PropertyName { PropertyName(upper: "UID") }
  @inlinable public static var clientpidmap: PropertyName { PropertyName(upper: "CLIENTPIDMAP") }
  @inlinable public static var url: PropertyName { PropertyName(upper: "URL") }
  @inlinable public static var version: PropertyName { PropertyName(upper: "VERSION") }
  @inlinable public static var key: PropertyName { PropertyName(upper: "KEY") }
  @inlinable public static var fburl: PropertyName { PropertyName(upper: "FBURL") }
  @inlinable public static var caladruri: PropertyName { PropertyName(upper: "CALADRURI") }
  @inlinable public static var caluri: PropertyName { PropertyName(upper: "CALURI") }
  @inlinable public static var birthplace: PropertyName { PropertyName(upper: "BIRTHPLACE") }
  @inlinable public static var deathplace: PropertyName { PropertyName(upper: "DEATHPLACE") }
  @inlinable public static var deathdate: PropertyName { PropertyName(upper: "DEATHDATE") }
  @inlinable public static var expertise: PropertyName { PropertyName(upper: "EXPERTISE") }
  @inlinable public static var hobby: PropertyName { PropertyName(upper: "HOBBY") }
  @inlinable public static var interest: PropertyName { PropertyName(upper: "INTEREST") }
  @inlinable public static var orgDirectory: PropertyName { PropertyName(upper: "ORG-DIRECTORY") }
  @inlinable public static var contactURI: PropertyName { PropertyName(upper: "CONTACT-URI") }
  @inlinable public static var socialprofile: PropertyName { PropertyName(upper: "SOCIALPROFILE") }
  @inlinable public static var pronouns: PropertyName { PropertyName(upper: "PRONOUNS") }
  @inlinable public static var grammaticalGender: PropertyName { PropertyName(upper: "GRAMGENDER") }
  @inlinable public static var created: PropertyName { PropertyName(upper: "CREATED") }
  @inlinable public static var language: PropertyName { PropertyName(upper: "LANGUAGE") }

  // vCard 2.1 (versit, 1996) and 3.0 (RFC 2426) only.
  @inlinable public static var agent: PropertyName { PropertyName(upper: "AGENT") }
  @inlinable public static var label: PropertyName { PropertyName(upper: "LABEL") }
  @inlinable public static var mailer: PropertyName { PropertyName(upper: "MAILER") }
  @inlinable public static var name: PropertyName { PropertyName(upper: "NAME") }
  @inlinable public static var profile: PropertyName { PropertyName(upper: "PROFILE") }
  @inlinable public static var sortString: PropertyName { PropertyName(upper: "SORT-STRING") }
  @inlinable public static var `class`: PropertyName { PropertyName(upper: "CLASS") }

  // Private names that say what a standard property of another version says.
  @inlinable public static var abLabel: PropertyName { PropertyName(upper: "X-ABLABEL") }
  @inlinable public static var abRelatedNames: PropertyName {
    PropertyName(upper: "X-ABRELATEDNAMES")
  }
  @inlinable public static var abDate: PropertyName { PropertyName(upper: "X-ABDATE") }
  @inlinable public static var abShowAs: PropertyName { PropertyName(upper: "X-ABSHOWAS") }
  @inlinable public static var xSocialProfile: PropertyName {
    PropertyName(upper: "X-SOCIALPROFILE")
  }
  @inlinable public static var phoneticGiven: PropertyName {
    PropertyName(upper: "X-PHONETIC-FIRST-NAME")
  }
  @inlinable public static var phoneticAdditional: PropertyName {
    PropertyName(upper: "X-PHONETIC-MIDDLE-NAME")
  }
  @inlinable public static var phoneticFamily: PropertyName {
    PropertyName(upper: "X-PHONETIC-LAST-NAME")
  }
  @inlinable public static var maidenName: PropertyName { PropertyName(upper: "X-MAIDENNAME") }

  /// A value of a table or of XML that no property is for; its parameter X-LABEL is the column's
  /// header or the element's path.
  @inlinable public static var field: PropertyName { PropertyName(upper: "X-FIELD") }
}
