import ContactModel

/// The members of a person that hold one value each.
extension GooglePeopleDecoder {
  /// - Parameters:
  ///   - isPreferred: Google shows this one of several.
  ///   - isAlone: The member has no other value.
  mutating func add(
    _ member: String,
    _ item: inout JSONObjectReader,
    isPreferred: Bool,
    isAlone: Bool
  ) {
    switch member {
    case "names": addName(&item)
    case "addresses": addAddress(&item, isPreferred: isPreferred)
    case "organizations": addOrganization(&item, isPreferred: isPreferred, isAlone: isAlone)
    case "nicknames": addNickname(&item)
    case "emailAddresses":
      let qualities = Self.qualities(&item, isPreferred)
      list.add(.email, item.takeTrimmed("value"), qualities, line: line)
      if item["displayName"]?.string == displayName { _ = item.take("displayName") }
    case "phoneNumbers":
      let qualities = Self.qualities(&item, isPreferred)
      list.add(.tel, item.takeTrimmed("value"), qualities, line: line)
      // Computed from the number as it was entered.
      _ = item.take("canonicalForm")
    case "urls": addURL(.url, &item, isPreferred)
    case "calendarUrls":
      if let url = item.takeText("url") {
        let qualities = Self.qualities(&item, isPreferred)
        list.add(.caluri, url.withoutBlanks, qualities, line: line)
      }
    case "imClients":
      let qualities = Self.qualities(&item, isPreferred)
      let formatted = item.takeText("formattedProtocol")
      let service = item.takeText("protocol") ?? formatted
      let name = item.takeTrimmed("username")
      list.addMessenger(name, service: service, qualities, line: line)
    case "sipAddresses":
      let qualities = Self.qualities(&item, isPreferred)
      let address = item.takeTrimmed("value")
      if !address.isEmpty { list.add(.impp, TextURI.with("sip", address), qualities, line: line) }
    case "biographies":
      let isHTML = item.takeText("contentType") == "TEXT_HTML"
      let text = item.takeTrimmed("value")
      list.add(.note, isHTML ? HTMLText.text(text) : text, line: line)
    case "birthdays": addBirthday(&item)
    case "events": addEvent(&item)
    case "relations": addRelation(&item)
    case "genders": addGender(&item)
    case "photos":
      // The picture Google draws for everybody who has none.
      if item.take("default")?.isTrue ?? false { _ = item.take("url") }
      list.add(.photo, item.takeTrimmed("url"), line: line)
    case "occupations": list.add(.role, item.takeTrimmed("value"), line: line)
    case "interests": list.add(.interest, item.takeTrimmed("value"), line: line)
    case "skills": list.add(.expertise, item.takeTrimmed("value"), line: line)
    case "locales":
      let qualities = ValueQualities(isPreferred: isPreferred)
      list.add(.lang, item.takeTrimmed("value"), qualities, line: line)
    case "userDefined", "clientData":
      if let key = item.takeText("key") {
        list.addField(key, item.takeTrimmed("value"), line: line)
      }
    case "externalIds", "miscKeywords":
      let formatted = item.takeText("formattedType")
      if let type = item.takeText("type") {
        list.addField(formatted ?? type, item.takeTrimmed("value"), line: line)
      }
    case "fileAses": list.addField(member, item.takeTrimmed("value"), line: line)
    case "memberships":
      // The group's number is part of its name.
      let group = item.take("contactGroupMembership")
      if let name = group?["contactGroupResourceName"]?.string ?? group?["contactGroupId"]?.string {
        list.addField(member, name, line: line)
      }
    default: return
    }
  }

  /// Takes what is said of the kind of a value.
  static func qualities(_ item: inout JSONObjectReader, _ isPreferred: Bool) -> ValueQualities {
    let formatted = item.takeText("formattedType")
    var qualities = GooglePeopleVocabulary.qualities(
      type: item.takeText("type"),
      formatted: formatted
    )
    qualities.isPreferred = isPreferred
    return qualities
  }

  private mutating func addURL(
    _ name: PropertyName,
    _ item: inout JSONObjectReader,
    _ isPreferred: Bool
  ) {
    let qualities = Self.qualities(&item, isPreferred)
    list.add(name, item.takeTrimmed("value"), qualities, line: line)
  }

  private mutating func addNickname(_ item: inout JSONObjectReader) {
    let type = item.takeText("type") ?? "DEFAULT"
    let text = item.takeTrimmed("value")
    switch type {
    case "MAIDEN_NAME": list.add(.maidenName, text, line: line)
    case "DEFAULT", "ALTERNATE_NAME", "OTHER_NAME", "SHORT_NAME":
      list.add(.nickname, .list([text]), line: line)
    default: list.addField(item.path(type), text, line: line)
    }
  }

  /// A date in parts, or the text somebody wrote.
  private mutating func addBirthday(_ item: inout JSONObjectReader) {
    let text = item.takeTrimmed("text")
    if let date = item["date"].flatMap({ VCardDate(partialDate: $0) }) {
      _ = item.take("date")
      list.add(.bday, date.basic, line: line)
    } else {
      list.addDate(.bday, text, line: line)
    }
  }

  private mutating func addEvent(_ item: inout JSONObjectReader) {
    guard let date = item["date"].flatMap({ VCardDate(partialDate: $0) }) else { return }
    _ = item.take("date")
    let formatted = item.takeText("formattedType")
    let type = item.takeText("type")
    if type == "anniversary" {
      list.addDate(.anniversary, date.basic, line: line)
    } else {
      let label = type == "other" ? nil : formatted ?? type
      list.addDate(.abDate, date.basic, label: label, line: line)
    }
  }

  private mutating func addRelation(_ item: inout JSONObjectReader) {
    let formatted = item.takeText("formattedType")
    let type = item.takeText("type") ?? ""
    let person = item.takeTrimmed("person")
    if GooglePeopleVocabulary.relations.contains(type) {
      list.addRelated(person, [GooglePeopleVocabulary.relation(type)], line: line)
    } else {
      list.addRelated(person, [], label: formatted ?? (type.isEmpty ? nil : type), line: line)
    }
  }

  private mutating func addGender(_ item: inout JSONObjectReader) {
    let formatted = item.takeTrimmed("formattedValue")
    let value = item.takeTrimmed("value")
    guard value != "unspecified" else { return }
    list.addGender(value.isEmpty ? formatted : value, line: line)
  }
}

extension JSONObjectReader {
  /// The text of that member without blanks around it; empty where there is none.
  mutating func takeTrimmed(_ name: String) -> String {
    (takeText(name) ?? "").withoutBlanks
  }
}
