/// How lists begin the row under their last one: `Total: 42`, `Summe 12 Teilnehmer`.
enum SumWords {
  /// Whether a text is such a word, alone or followed by a number or a mark.
  ///
  /// Nobody is called so and has nothing else in a row; a card of Mr Total has a mail address.
  static func begin(_ text: String) -> Bool {
    let text = text.lowercased().drop(while: \.isWhitespace)
    return words.contains { word in
      guard text.hasPrefix(word) else { return false }
      let rest = text.dropFirst(word.count)
      guard let next = rest.first else { return true }
      if next.isLetter || rest.contains("@") { return false }
      return !next.isWhitespace || rest.contains(where: \.isNumber)
    }
  }

  private static let words = [
    "grand total", "total", "totals", "sum", "summe", "gesamt", "gesamtsumme", "anzahl", "count",
    "total général", "suma", "totale", "totaal", "aantal", "総計", "合計", "总计", "總計", "合计",
  ]
}
