import ContactModel

/// The members of a person that have parts.
extension GooglePeopleDecoder {
  mutating func addName(_ item: inout JSONObjectReader) {
    let unstructured = item.takeTrimmed("unstructuredName")
    let full = item.takeTrimmed("displayName")
    _ = item.take("displayNameLastFirst")
    list.add(.fn, full.isEmpty ? unstructured : full, line: line)
    let parts = ["familyName", "givenName", "middleName", "honorificPrefix", "honorificSuffix"]
      .map { item.takeTrimmed($0) }
    list.add(.n, components: parts, line: line)
    list.add(.phoneticFamily, item.takeTrimmed("phoneticFamilyName"), line: line)
    list.add(.phoneticGiven, item.takeTrimmed("phoneticGivenName"), line: line)
    list.add(.phoneticAdditional, item.takeTrimmed("phoneticMiddleName"), line: line)
  }

  mutating func addAddress(_ item: inout JSONObjectReader, isPreferred: Bool) {
    var qualities = Self.qualities(&item, isPreferred)
    var parts = [
      "poBox", "extendedAddress", "streetAddress", "city", "region", "postalCode", "country",
    ].map { item.takeTrimmed($0) }
    let code = item.takeTrimmed("countryCode")
    if parts[6].isEmpty {
      parts[6] = code
    } else if !code.isEmpty {
      qualities.countryCode = code
    }
    let formatted = item.takeTrimmed("formattedValue")
    list.addAddress(parts.map { [$0] }, formatted: formatted, qualities, line: line)
  }

  mutating func addOrganization(
    _ item: inout JSONObjectReader,
    isPreferred: Bool,
    isAlone: Bool
  ) {
    let qualities = Self.qualities(&item, isPreferred)
    var parts = [item.takeTrimmed("name"), item.takeTrimmed("department")]
    while parts.last?.isEmpty ?? false { parts.removeLast() }
    let title = item.takeTrimmed("title")
    let description = item.takeTrimmed("jobDescription")
    list.addTogether(
      [
        (.org, .structured(parts.map { $0.isEmpty ? [] : [$0] })), (.title, .text(title)),
        (.role, .text(description)),
      ],
      qualities,
      isOneOfSeveral: !isAlone,
      line: line
    )
    for name in ["startDate", "endDate"] {
      guard let date = item[name].flatMap({ VCardDate(partialDate: $0) }) else { continue }
      _ = item.take(name)
      list.addField(item.path(name), date.extendedParts, line: line)
    }
  }
}
