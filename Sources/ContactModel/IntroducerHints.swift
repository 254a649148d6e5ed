extension Contact {
  /// Who made the introduction, as far as the card tells: names, addresses or URIs, in order, each
  /// once. A hint for the user to confirm, never a fact.
  ///
  /// RELATED (RFC 6350, 6.6.6) and its forerunners have no type for it. It is said by the type
  /// `referred-by` (as Google calls it), by a label ("Referred by"), or by the text itself
  /// ("Introduced by Ada Lovelace").
  public var introducerHints: [String] {
    var found: [String] = []
    for property in properties
    where property.name == .related || property.name == .abRelatedNames {
      guard let text = property.value.text?.trimmed, !text.isEmpty else { continue }
      let hint: String?
      if let introducer = Self.introducerPhrases.firstRemainder(of: text) {
        hint = introducer
      } else if property.types.contains(where: Self.introducerTypes.contains)
        || label(of: property).map(Self.isIntroducerLabel) ?? false
      {
        hint = text
      } else {
        hint = nil
      }
      if let hint, !found.contains(hint) { found.append(hint) }
    }
    return found
  }

  private static let introducerTypes: Set<String> = [
    "referred-by", "referredby", "introduced-by", "introducer", "referrer",
  ]

  /// In the languages whose headers are read; in lower case.
  private static let introducerPhrases = [
    "introduced by", "referred by", "introduction by", "recommended by", "vorgestellt von",
    "empfohlen von", "présenté par", "presenté par", "recommandé par", "recomendado por",
    "presentado por", "referido por", "apresentado por", "indicado por", "presentato da",
    "raccomandato da", "voorgesteld door", "doorverwezen door",
  ]

  private static func isIntroducerLabel(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return introducerPhrases.contains(words) || ["introducer", "referrer"].contains(words)
  }
}

extension [String] {
  /// What follows the first of these phrases that the text begins with; nil where it begins with none,
  /// or has nothing behind it.
  fileprivate func firstRemainder(of text: String) -> String? {
    let lower = text.lowercased()
    for phrase in self where lower.hasPrefix(phrase) {
      // Lower case may have another length; then the phrase is not at a place that can be trusted.
      guard lower.count == text.count else { continue }
      let rest = text.dropFirst(phrase.count)
      guard let first = rest.first, !first.isLetter else { continue }
      let name = String(rest.drop { $0.isWhitespace || $0 == ":" }).trimmed
      if !name.isEmpty { return name }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
