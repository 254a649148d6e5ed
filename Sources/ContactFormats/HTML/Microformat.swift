/// The class names of microformats: hCard 1.0, and h-card of microformats2.
enum Microformat {
  /// How the value of a property is read off its element.
  enum Reading {
    /// Plain text.
    case text
    /// An address: what a link or an image points to.
    case address
    case date
  }

  /// What a class name says of its element.
  struct Meaning {
    /// The name in hCard, or the name behind the prefix.
    var key: String
    var reading: Reading
    /// The class as written, where nothing is known of it.
    var unknown: String?
  }

  // MARK: Roots

  /// Whether a class attribute, as written, makes its element a card.
  static func isCard(_ classes: Bytes) -> Bool {
    var start = 0
    while start < classes.count {
      var end = start
      while end < classes.count, classes[end] > ASCII.space { end += 1 }
      let word = classes.slice(start, end)
      if word.count == 5, word.elementsEqual("vcard".utf8) { return true }
      if word.count == 6, word.elementsEqual("h-card".utf8) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether the element begins a microformat of its own within another: h-*, or one of the old ones
  /// that have properties named as hCard's.
  static func isRoot(_ classes: [String]) -> Bool {
    classes.contains { name in
      isModernRoot(name) || ["vcard", "vevent", "hentry", "hreview", "hproduct"].contains(name)
    }
  }

  static func isModernRoot(_ name: String) -> Bool {
    name.hasPrefix("h-") && isName(name.dropFirst(2))
  }

  /// Small letters and digits in words joined by hyphens: utility classes (`p-4`, `h-100`) are none
  /// (microformats2 parsing, "parse an element for class microformats").
  private static func isName(_ name: Substring) -> Bool {
    let words = name.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let last = words.last, !last.isEmpty else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    for (index, word) in words.enumerated() {
      // The first of several may be a vendor's, with digits.
      let mayHaveDigits = index == 0 && words.count > 1
      guard !word.isEmpty, word.allSatisfy({ isLetter($0) || mayHaveDigits && $0.isASCIIDigit })
      else { return false }
    }
    return true
  }

  // MARK: Properties

  static func meanings(of classes: [String], isModern: Bool) -> [Meaning] {
    isModern ? classes.compactMap(modern) : classes.compactMap(classic)
  }

  private static func classic(_ name: String) -> Meaning? {
    classicReadings[name].map { Meaning(key: name, reading: $0) }
  }

  private static func modern(_ name: String) -> Meaning? {
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, isName(parts[1]) else { return nil }
    let reading: Reading
    switch parts[0] {
    case "p", "e": reading = .text
    case "u": reading = .address
    case "dt": reading = .date
    default: return nil
    }
    let written = String(parts[1])
    let key = modernNames[written] ?? written
    let isKnown = classicReadings[key] != nil || modernOnly.contains(key)
    return Meaning(key: key, reading: reading, unknown: isKnown ? nil : name)
  }

  private static let modernNames = ["name": "fn", "job-title": "title"]

  private static let modernOnly: Set<String> = [
    "altitude", "anniversary", "gender-identity", "impp", "pronouns", "sex",
  ]

  private static let classicReadings: [String: Reading] = {
    var readings: [String: Reading] = [:]
    let texts = [
      "fn", "n", "family-name", "given-name", "additional-name", "honorific-prefix",
      "honorific-suffix", "nickname", "sort-string", "adr", "post-office-box",
      "extended-address", "street-address", "locality", "region", "postal-code", "country-name",
      "label", "tel", "mailer", "tz", "geo", "latitude", "longitude", "title", "role", "org",
      "organization-name", "organization-unit", "category", "note", "class",
    ]
    for name in texts { readings[name] = .text }
    for name in ["photo", "logo", "sound", "url", "email", "uid", "key", "agent"] {
      readings[name] = .address
    }
    readings["bday"] = .date
    readings["rev"] = .date
    return readings
  }()

  /// The parts of a property, in the order of its components.
  static let nameParts = [
    "family-name", "given-name", "additional-name", "honorific-prefix", "honorific-suffix",
  ]
  static let addressParts = [
    "post-office-box", "extended-address", "street-address", "locality", "region", "postal-code",
    "country-name",
  ]
  static let organizationParts = ["organization-name", "organization-unit"]
  static let positionParts = ["latitude", "longitude", "altitude"]
}
