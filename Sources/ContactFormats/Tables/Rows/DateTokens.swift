/// The numbers and words of a written date.
struct DateTokens {
  struct Number: Equatable {
    var value: Int
    var digits: Int
  }

  /// What stands between the numbers, or before them.
  enum Mark: Equatable {
    case none, slash, dot, dash, blank
    /// `--07-04`: RFC 6350's truncated forms.
    case noYear, noMonth
    /// 年月日.
    case ideographs
  }

  private(set) var numbers: [Number] = []
  /// 1...12, where the month is written as a word.
  private(set) var month: Int?
  private(set) var mark = Mark.none
  /// What RFC 6350 writes behind the day: `T183000Z`; nil where there is no time, or midnight without
  /// a zone, which programs write for none.
  private(set) var time: String?
  private(set) var hasTime = false

  /// Nil where something stands there that is no part of a date.
  init?(_ written: String) {
    var text = Substring(written.lowercased())
    if let cut = Self.timeStart(text) {
      guard let time = ClockTime(text[cut...]) else { return nil }
      hasTime = true
      self.time = time.isNothing ? nil : time.text
      text = text[..<cut]
    }
    if text.hasPrefix("---") {
      mark = .noMonth
      text = text.dropFirst(3)
    } else if text.hasPrefix("--") {
      mark = .noYear
      text = text.dropFirst(2)
    }
    var marks: Set<Character> = []
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if Self.digit(character) != nil {
        guard let number = Self.number(text, &index) else { return nil }
        numbers.append(number)
      } else if character.isLetter {
        let end = text[index...].firstIndex { !$0.isLetter } ?? text.endIndex
        guard take(word: String(text[index..<end])) else { return nil }
        index = end
      } else {
        guard " /.-,\u{A0}\u{3000}'º°".contains(character) else { return nil }
        marks.insert(character)
        index = text.index(after: index)
      }
    }
    guard !numbers.isEmpty, numbers.count <= 3 else { return nil }
    if mark == .none { mark = Self.mark(marks) }
    if mark == .ideographs, numbers.count < 2 { return nil }
  }

  private mutating func take(word: String) -> Bool {
    if "年月日년월일号號".contains(word) {
      // Numbers and these come by turns.
      mark = .ideographs
      return true
    }
    if let number = MonthNames.number(word) {
      guard month == nil else { return false }
      month = number
      return true
    }
    return Self.fillers.contains(word) || Self.weekdays.contains { word.hasPrefix($0) }
  }

  private static func mark(_ marks: Set<Character>) -> Mark {
    let joining = marks.intersection(["/", ".", "-"])
    guard joining.count == 1 else { return joining.isEmpty ? .blank : .none }
    if joining.contains("/") { return .slash }
    return joining.contains(".") ? .dot : .dash
  }

  private static func number(_ text: Substring, _ index: inout Substring.Index) -> Number? {
    var number = Number(value: 0, digits: 0)
    while index < text.endIndex, let digit = digit(text[index]) {
      number.value = number.value * 10 + digit
      number.digits += 1
      guard number.digits <= 8 else { return nil }
      index = text.index(after: index)
    }
    return number
  }

  /// ASCII's digits and the wide ones of Chinese and Japanese texts.
  private static func digit(_ character: Character) -> Int? {
    switch character {
    case "0"..."9", "\u{FF10}"..."\u{FF19}": character.wholeNumberValue
    default: nil
    }
  }

  /// Where a time begins: behind a blank, a comma or `t`, before a number with a colon or `am`.
  private static func timeStart(_ text: Substring) -> Substring.Index? {
    guard let colon = text.firstIndex(of: ":") else { return basicTimeStart(text) }
    var start = colon
    while start > text.startIndex, digit(text[text.index(before: start)]) != nil {
      start = text.index(before: start)
    }
    guard start > text.startIndex, start < colon else { return nil }
    let before = text[text.index(before: start)]
    guard before == " " || before == "t" || before == "," else { return nil }
    return text.index(before: start)
  }

  /// `19840704t183000`.
  private static func basicTimeStart(_ text: Substring) -> Substring.Index? {
    guard let mark = text.firstIndex(of: "t"), text[..<mark].count == 8,
      text[..<mark].allSatisfy({ digit($0) != nil })
    else { return nil }
    return mark
  }

  private static let fillers: Set<String> = [
    "de", "del", "do", "of", "the", "le", "el", "den", "der", "am", "di", "il", "op", "st", "nd",
    "rd", "th", "er", "º", "ª",
  ]
  private static let weekdays = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mont", "dienst", "mitt", "donn", "frei",
    "sams", "sonn", "lun", "mardi", "merc", "jeudi", "vend", "samedi", "dim", "mart", "mié", "juev",
    "vier", "sáb", "dom", "seg", "terç", "quar", "quin", "sex", "giov", "ven", "maan", "dins",
    "woen", "dond", "vrij", "zat", "zon",
  ]
}
