import ContactModel

/// A person's name in parts, read from N, or split from FN where N says nothing.
public struct PersonName: Sendable, Hashable {
  public var name: StructuredName
  /// Whether the parts were told apart by Cardstock and not by the card.
  public var isSplitFromFormattedName: Bool

  public init(_ name: StructuredName, isSplitFromFormattedName: Bool) {
    self.name = name
    self.isSplitFromFormattedName = isSplitFromFormattedName
  }
}

/// An email address in its canonical form: the domain in lower case and in Unicode (IDNA 2008), the
/// mailbox name untouched, because only its host may say what it means (RFC 5321, 2.4).
public struct EmailAddress: Sendable, Hashable {
  public var localPart: String
  public var domain: String
  public var canonical: String { "\(localPart)@\(domain)" }

  public init(localPart: String, domain: String) {
    self.localPart = localPart
    self.domain = domain
  }
}

/// A telephone number, in E.164 where it can be placed in the world.
public struct PhoneNumber: Sendable, Hashable {
  /// Where the number leads, by the numbering plan of its region; where the card calls it a fax, a
  /// pager or a modem line, `other`.
  public enum Kind: String, Sendable, Hashable {
    case mobile, fixedLine, fixedLineOrMobile, tollFree, other, unknown
  }

  /// `+` and digits, without the extension; nil where the number could not be read or is not valid
  /// in any region that the card, the event or the configuration suggests.
  public var e164: String?
  public var phoneExtension: String?
  /// The region the number belongs to (ISO 3166-1 alpha-2), where known.
  public var region: String?
  public var kind: Kind
  /// The digits as written, in ASCII, without what is dialled after a pause.
  public var digits: String

  public init(
    e164: String?,
    phoneExtension: String? = nil,
    region: String? = nil,
    kind: Kind = .unknown,
    digits: String
  ) {
    self.e164 = e164
    self.phoneExtension = phoneExtension
    self.region = region
    self.kind = kind
    self.digits = digits
  }

  /// Whether the number was written only to fill in a field: `000-000-0000`, `1234567`.
  public var isPlaceholder: Bool {
    e164 == nil
      && (PhoneText.isPlaceholder(digits) || PhoneText.repeatsOneDigit(digits.suffix(7)))
  }
}

/// An organisation's name and the form that is compared.
public struct OrganizationName: Sendable, Hashable {
  /// As printed.
  public var name: String
  /// Folded, without legal form and punctuation, "&" as "and": `acme` for "ACME, Inc."
  public var canonical: String
  public var units: [String]

  public init(name: String, canonical: String, units: [String] = []) {
    self.name = name
    self.canonical = canonical
    self.units = units
  }
}

/// A date of which a part may be unknown (RFC 6350, 4.3.1): a birthday without a year, a bare year.
public struct PartialDate: Sendable, Hashable {
  public var year: Int?
  /// 1 is January.
  public var month: Int?
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether both name a part and disagree about it.
  public func contradicts(_ other: PartialDate) -> Bool {
    func differ(_ a: Int?, _ b: Int?) -> Bool {
      guard let a, let b else { return false }
      return a != b
    }
    return differ(year, other.year) || differ(month, other.month) || differ(day, other.day)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 as far as it goes, with a dash for what is unknown: `1985-04-12`, `--04-12`, `1985`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    switch (year, month, day) {
    case (let year?, let month?, let day?):
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case (let year?, let month?, nil): return "\(padded(year, 4))-\(padded(month, 2))"
    case (let year?, nil, _): return padded(year, 4)
    case (nil, let month?, let day?): return "--\(padded(month, 2))-\(padded(day, 2))"
    case (nil, let month?, nil): return "--\(padded(month, 2))"
    case (nil, nil, let day?): return "---\(padded(day, 2))"
    case (nil, nil, nil): return ""
    }
  }
}
