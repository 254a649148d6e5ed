import ContactModel

/// How place names are looked up: folded letters and digits alone.
func placeKey(_ name: some StringProtocol) -> String {
  words(ofFolded: folded(name)).joined()
}

/// Regions (ISO 3166-1 alpha-2) of places and addresses, as far as their words say.
enum Region {
  /// The region of an event's place: "München, Germany", "Arlington, VA 22201", "Paris (France)";
  /// nil where the words name none.
  ///
  /// The last component that says something decides. Two letters after a single place are read as
  /// a state first, because that is where they are usual ("Gary, IN"); elsewhere as a country.
  static func ofPlace(_ place: String) -> String? {
    let separators: Set<Character> = [",", ";", "(", ")", "/", "\n", "|"]
    let components = place.split(whereSeparator: separators.contains)
      .map { $0.trimmingSpaces }
      .filter { !$0.isEmpty }
    for (index, component) in components.enumerated().reversed() {
      if let code = ofComponent(component, followsOnePlace: index == 1) { return code }
    }
    guard let last = components.last else { return nil }
    return ofLastWords(last)
  }

  private static func ofComponent(_ text: Substring, followsOnePlace: Bool) -> String? {
    if followsOnePlace, let state = state(text) { return state }
    return country(text) ?? state(text)
  }

  /// "Arlington VA", "London UK", "Munich Germany": the last words are looked at, the longest
  /// name first, so that New Mexico is not in Mexico.
  private static func ofLastWords(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      let isCode = tail.utf8.count <= 3 && tail == tail.uppercased()
      guard tail.utf8.count > 3 || isCode else { continue }
      if let code = state(Substring(tail)) ?? country(Substring(tail)) { return code }
    }
    return nil
  }

  /// A state of the United States, Canada or Australia, with or without its postal code.
  private static func state(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    if let code = words.first, code.utf8.count <= 3,
      words.dropFirst().allSatisfy({ $0.contains(where: \.isNumber) }),
      let found = Subdivisions.byAbbreviation[code.uppercased()]
    {
      return found.country
    }
    guard text.utf8.count > 3 else { return nil }
    // "Georgia" is a country by its full name; every other state has its name to itself.
    let key = placeKey(text)
    return CountryNames.codes[key] == nil ? Subdivisions.byName[key]?.country : nil
  }

  /// A country by its code or one of its names.
  static func country(_ text: some StringProtocol) -> String? {
    let key = placeKey(text)
    guard !key.isEmpty else { return nil }
    let code = key.uppercased()
    if CountryNames.all.contains(code) { return code }
    return CountryNames.codes[key]
  }

  /// The region of an address: its country, else the country code the property carries (RFC 8605,
  /// `CC`; Apple's X-ABADR, passed in), else a state of the United States or Canada with a postal
  /// code of the right shape.
  static func ofAddress(_ property: Property, code: String?) -> String? {
    guard case .structured(let components) = property.value else { return nil }
    let address = Address(components: components)
    if let code = property.parameters.value(of: "CC") ?? code, let found = country(code) {
      return found
    }
    if let found = country(address.country) { return found }
    let state =
      Subdivisions.byAbbreviation[placeKey(address.region).uppercased()]
      ?? Subdivisions.byName[placeKey(address.region)]
    guard let state else { return nil }
    let postalCode = address.postalCode.filter { !$0.isWhitespace }
    switch state.country {
    case "US": return isZip(postalCode) ? "US" : nil
    case "CA": return isCanadian(postalCode) ? "CA" : nil
    default: return nil
    }
  }

  /// Five digits, or nine with a hyphen.
  private static func isZip(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 5, parts.count <= 2 else { return false }
    if parts.count == 2, parts[1].utf8.count != 4 { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Letter, digit, letter, digit, letter, digit.
  private static func isCanadian(_ text: String) -> Bool {
    text.utf8.count == 6
      && text.enumerated().allSatisfy { index, character in
        index % 2 == 0 ? character.isASCII && character.isLetter : character.isWholeNumber
      }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmingSpaces: SubSequence {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[start...end]
  }
}
