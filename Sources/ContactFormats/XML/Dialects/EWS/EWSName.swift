import ContactModel

/// What a contact says of its name, in its own elements and again in `CompleteName`.
struct EWSName {
  private typealias Text = (text: String, line: Int)

  private var texts: [EWSVocabulary.Element: Text] = [:]
  private var complete: XMLElement?
  /// What is said a second time.
  private var others: [XMLElement] = []

  mutating func take(_ known: EWSVocabulary.Element, _ element: XMLElement) {
    if known == .completeName {
      if complete == nil { complete = element } else { others.append(element) }
      return
    }
    let text = element.trimmedText
    if text.isEmpty { return }
    if texts[known] == nil {
      texts[known] = (text, element.line)
    } else {
      others.append(element)
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
    var prefix: [String] = []
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
        prefix.append(text)
      } else {
        others.append(part)
      }
    }
    let subject = texts[.subject]
    if let name = texts[.displayName] ?? subject { list.add(.fn, name.text, line: name.line) }
    let order: [EWSVocabulary.Element] = [.surname, .givenName, .middleName, .generation]
    let parts = order.map { texts[$0] }
    let line = parts.compactMap { $0?.line }.first ?? complete?.line ?? 1
    var components = parts.map { part in part.map { [$0.text] } ?? [] }
    components.insert(prefix.filter { !$0.isEmpty }, at: 3)
    list.add(.n, .structured(components), line: line)
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
