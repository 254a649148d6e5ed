import ContactModel

/// Where somebody works, and as what: one organisation of three elements.
struct EWSCompany {
  private var names = PartedValue(count: 2)
  private var titles: [XMLElement] = []
  private var line = 0

  mutating func take(_ known: EWSVocabulary.Element, _ element: XMLElement) {
    if line == 0 { line = element.line }
    switch known {
    case .companyName: names.add(element, at: 0)
    case .department: names.add(element, at: 1)
    default: titles.append(element)
    }
  }

  func add(to list: inout PropertyList) {
    let components = names.texts[1].isEmpty ? [names.texts[0]] : names.texts
    list.add(.org, .structured(components), line: line)
    for title in titles { list.add(.title, title.trimmedText, line: title.line) }
  }
}
