import ContactModel

/// The members of a card that are one value, or a set of them.
extension JSContactDecoder {
  static let scalarNames: [(member: String, name: PropertyName)] = [
    ("uid", .uid), ("kind", .kind), ("language", .language), ("prodId", .prodid),
    ("created", .created), ("updated", .rev),
  ]

  func scalar(_ member: String, _ value: JSONValue) -> Property? {
    guard let text = value.string, let name = Self.scalarNames.first(where: { $0.member == member })
    else { return nil }
    switch name.name {
    case .created, .rev:
      return Property(name.name, .text(VCardDate(text)?.basic ?? text), line: line)
    case .uid:
      let type = text.looksLikeURI ? [] : [Parameter("VALUE", "text")]
      return Property(.uid, .text(text), parameters: type, line: line)
    default: return Property(name.name, .text(text), line: line)
    }
  }

  /// CATEGORIES for all keywords, a MEMBER for each member of a group.
  func set(_ member: String, _ value: JSONValue) -> [JSContactProperty]? {
    guard case .object(let members) = value, members.allSatisfy({ $0.value.isTrue }) else {
      return nil
    }
    let names = members.map(\.name)
    if member == "keywords" {
      return names.isEmpty
        ? [] : [JSContactProperty(Property(.categories, .list(names), line: line))]
    }
    return names.map { JSContactProperty(Property(.member, .text($0), line: line)) }
  }

  /// GRAMGENDER and PRONOUNS (RFC 9554, 3.2 and 3.4).
  func speakToAs(_ value: JSONValue) -> [JSContactProperty]? {
    guard case .object = value else { return nil }
    var object = JSONObjectReader(value, at: "speakToAs")
    var found: [JSContactProperty] = []
    if let gender = object.takeText("grammaticalGender") {
      found.append(
        JSContactProperty(Property(.grammaticalGender, .text(gender), line: line))
      )
    }
    if case .object(let entries)? = object.take("pronouns"),
      let rule = JSContactEntryRule.all["pronouns"]
    {
      for entry in entries {
        let pointer = JSONPointer.adding(entry.name, to: "speakToAs/pronouns")
        var object = JSONObjectReader(entry.value, at: pointer)
        guard let values = simple(&object, rule, entry.name) else {
          found.append(.kept(pointer, entry.value, line))
          continue
        }
        found += values + object.leftovers(line: line).map { JSContactProperty($0) }
      }
    }
    return found + object.leftovers(line: line).map { JSContactProperty($0) }
  }

  // MARK: Anniversaries

  private static let dates: [String: (date: PropertyName, place: PropertyName)] = [
    "birth": (.bday, .birthplace), "death": (.deathdate, .deathplace),
  ]

  /// BDAY, DEATHDATE, ANNIVERSARY, and the places of the first two (RFC 9555, 2.5.1).
  func anniversary(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    let kind = object.takeText("kind") ?? ""
    let names = Self.dates[kind]
    guard names != nil || kind == "wedding" else { return nil }
    let qualities = qualities(&object, Self.anniversaryRule, id: id, values: ["date"])
    var found: [JSContactProperty] = []
    if let date = object.take("date") {
      guard let text = Self.date(date) else { return nil }
      var qualities = qualities
      if let scale = date["calendarScale"]?.string {
        qualities.parameters.append(Parameter("CALSCALE", scale))
      }
      found.append(property(names?.date ?? .anniversary, .text(text), qualities))
    }
    if let names, let place = object.take("place") {
      guard let value = self.place(place, names.place, id) else { return nil }
      found.append(value)
    }
    return found.isEmpty ? nil : found
  }

  static let anniversaryRule = JSContactEntryRule(
    value: "date",
    names: [:],
    hasContexts: false,
    hasPreference: false,
    hasLabel: false
  )

  /// A Timestamp or a PartialDate (RFC 9553, 2.8.1) in the form of vCard; nil for one that says
  /// more than vCard can.
  static func date(_ value: JSONValue) -> String? {
    if let text = value["utc"]?.string ?? value.string { return VCardDate(text)?.basic }
    let known: Set<String> = ["@type", "year", "month", "day", "calendarScale"]
    guard value.members.allSatisfy({ known.contains($0.name) }) else { return nil }
    return VCardDate(partialDate: value)?.basic
  }

  /// An address as one text, or a position.
  private func place(_ value: JSONValue, _ name: PropertyName, _ id: String) -> JSContactProperty? {
    let members = value.members.filter { $0.name != "@type" }
    guard members.count == 1, let text = members[0].value.string else { return nil }
    let propID = Parameter("PROP-ID", id)
    switch members[0].name {
    case "full":
      return JSContactProperty(Property(name, .text(text), parameters: [propID], line: line))
    case "coordinates":
      let parameters = [Parameter("VALUE", "uri"), propID]
      return JSContactProperty(Property(name, .text(text), parameters: parameters, line: line))
    default: return nil
    }
  }
}
