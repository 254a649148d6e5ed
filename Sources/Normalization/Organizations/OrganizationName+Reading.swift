extension OrganizationName {
  /// A name as printed, and its canonical form: folded, `&`, "und", "et" and "y" as "and", legal forms taken off both ends
  /// as long as a name remains.
  public init(_ name: String, units: [String] = []) {
    self.init(name: name, canonical: Self.canonical(name), units: units)
  }

  private static func canonical(_ name: String) -> String {
    var text = folded(name)
    for form in LegalForms.attached {
      if text.hasPrefix(form), text != form { text = String(text.dropFirst(form.count)) }
      if text.hasSuffix(form), text != form { text = String(text.dropLast(form.count)) }
    }
    var words = words(ofFolded: text.split(separator: "&").joined(separator: " and "))
    for index in words.indices.dropFirst().dropLast() where conjunctions.contains(words[index]) {
      words[index] = "and"
    }
    let whole = words
    while let count = lengthOfForm(LegalForms.trailing, ending: words) {
      words.removeLast(count)
      while words.last == "and", words.count > 1 { words.removeLast() }
    }
    if let count = lengthOfForm(LegalForms.leading, beginning: words) { words.removeFirst(count) }
    return (words.isEmpty ? whole : words).joined(separator: " ")
  }

  private static let conjunctions: Set<String> = ["und", "et", "y"]

  /// How many words at the end are a legal form; nil where none are, or nothing would remain.
  private static func lengthOfForm(_ forms: Set<[String]>, ending words: [String]) -> Int? {
    for count in stride(from: min(LegalForms.longest, words.count - 1), to: 0, by: -1)
    where forms.contains(Array(words.suffix(count))) {
      return count
    }
    return nil
  }

  private static func lengthOfForm(_ forms: Set<[String]>, beginning words: [String]) -> Int? {
    for count in stride(from: min(LegalForms.longest, words.count - 1), to: 0, by: -1)
    where forms.contains(Array(words.prefix(count))) {
      return count
    }
    return nil
  }
}
