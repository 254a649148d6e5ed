import ContactModel

/// What a contact says of its name, in its own elements and again in `CompleteName`.
struct EWSName {
  private typealias Text = (text: String, line: Int)

  private var texts: [EWSVocabulary.Element: Text] = [:]
  private var complete: XMLElement?

  mutating func take(_ known: EWSVocabulary.Element, _ element: XMLElement) {
    if known == .completeName {
      complete = element
    } else if texts[known] == nil {
      let text = element.trimmedText
      if !text.isEmpty { texts[known] = (text, element.line) }
    }
  }

  private static let partsOfComplete: [String: EWSVocabulary.Element] = [
    "FullName": .displayName, "FirstName": .givenName, "MiddleName": .middleName,
    "LastName": .surname, "Suffix": .generation, "Nickname": .nickname,
    "YomiFirstName": .phoneticFirst, "YomiLastName": .phoneticLast,
  ]

  /// A part of `CompleteName` counts where the contact's own element is missing; one that says
  /// something else is kept as a field, and so is a subject that is not the name.
  consuming func add(to list: inout PropertyList) {
    var prefix = ""
    var others: [XMLElement] = []
    for part in complete.map({ Array($0.children) }) ?? [] {
      let text = part.trimmedText
      if let known = Self.partsOfComplete[part.localName] {
        if text.isEmpty { continue }
        if let own = texts[known] {
          if own.text != text { others.append(part) }
        } else {
          texts[known] = (text, part.line)
        }
      } else if part.localName == "Title" {
        prefix = text
      } else {
        others.append(part)
      }
    }
    let subject = texts[.subject]
    if let name = texts[.displayName] ?? subject { list.add(.fn, name.text, line: name.line) }
    let order: [EWSVocabulary.Element] = [.surname, .givenName, .middleName, .generation]
    let parts = order.map { texts[$0] }
    let line = parts.compactMap { $0?.line }.first ?? complete?.line ?? 1
    let words = parts.map { $0?.text ?? "" }
    list.add(.n, components: [words[0], words[1], words[2], prefix, words[3]], line: line)
    if let nickname = texts[.nickname] {
      list.add(.nickname, .list([nickname.text]), line: nickname.line)
    }
    if let spoken = texts[.phoneticFirst] {
      list.add(.phoneticGiven, spoken.text, line: spoken.line)
    }
    if let spoken = texts[.phoneticLast] {
      list.add(.phoneticFamily, spoken.text, line: spoken.line)
    }
    if let subject, let name = texts[.displayName], subject.text != name.text {
      list.addField("Contact/Subject", subject.text, line: subject.line)
    }
    for part in others { list.addWhole(part) }
  }
}

/// Where somebody works, and as what: one organisation of three elements.
struct EWSCompany {
  private var name = ""
  private var department = ""
  private var title = ""
  private var line = 0

  mutating func take(_ known: EWSVocabulary.Element, _ element: XMLElement) {
    if line == 0 { line = element.line }
    switch known {
    case .companyName: name = element.trimmedText
    case .department: department = element.trimmedText
    default: title = element.trimmedText
    }
  }

  func add(to list: inout PropertyList) {
    list.add(.org, components: department.isEmpty ? [name] : [name, department], line: line)
    list.add(.title, title, line: line)
  }
}
