/// A date as a table writes it: enough to know that it is one, and in which order its numbers stand.
struct WrittenDate: Sendable {
  /// The two numbers of a date without the year, in the order written; nil where the order is plain
  /// (2026-11-12, 12 Nov 2026).
  var openNumbers: (first: Int, second: Int)?
  var hasTime: Bool

  /// - Parameter cell: Without blanks around it.
  init?(_ cell: String) {
    guard cell.utf8.count <= 40 else { return nil }
    let (day, rest) = Self.parted(cell)
    hasTime = !rest.isEmpty
    if let numbers = Self.numbers(day) {
      guard rest.isEmpty || rest.contains(":") else { return nil }
      let counts = numbers.map(\.digits)
      let values = numbers.map(\.value)
      if counts[0] == 4 {
        guard Self.isMonth(values[1]), Self.isDay(values[2]) else { return nil }
        return
      }
      guard counts[0] <= 2, counts[1] <= 2, counts[2] == 4 || counts[2] == 2 else { return nil }
      guard Self.isDay(values[0]), Self.isDay(values[1]),
        Self.isMonth(values[0]) || Self.isMonth(values[1])
      else { return nil }
      openNumbers = (values[0], values[1])
      return
    }
    guard Self.hasMonthName(cell) || Self.isIdeographic(cell) else { return nil }
    hasTime = cell.contains(":")
  }

  /// The date and what follows it after a blank or `T`.
  private static func parted(_ cell: String) -> (Substring, Substring) {
    guard
      let blank = cell.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "," })
    else { return (cell[...], "") }
    return (cell[..<blank], cell[cell.index(after: blank)...])
  }

  private static func numbers(_ text: Substring) -> [(value: Int, digits: Int)]? {
    for separator: Character in ["/", "-", "."] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap { part -> (Int, Int)? in
        guard part.utf8.count <= 4, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
          return nil
        }
        return Int(part).map { ($0, part.utf8.count) }
      }
      return numbers.count == 3 ? numbers : nil
    }
    return nil
  }

  private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
  private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }

  /// `Nov 12, 2026`, `12. März 1980`: two or three words, one of them a month.
  private static func hasMonthName(_ cell: String) -> Bool {
    let words = cell.lowercased().split { " .,-/".contains($0) }
    guard (2...7).contains(words.count), words.contains(where: { $0.first?.isNumber ?? false })
    else { return false }
    let first = words.prefix(4)
    return first.contains { MonthNames.number(String($0)) != nil }
      && first.allSatisfy { $0.first?.isNumber ?? false || isOfDate($0) }
  }

  /// Month names, and the words that stand among them in dates.
  private static func isOfDate(_ word: Substring) -> Bool {
    MonthNames.number(String(word)) != nil || ["de", "del", "of", "the"].contains(word)
      || ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(word.prefix(3))
  }

  private static func isIdeographic(_ cell: String) -> Bool {
    cell.contains("年") && cell.contains("月") && (cell.first?.isNumber ?? false)
  }
}
