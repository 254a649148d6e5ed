/// The names of the months in the seven languages of headers, whole and short.
enum MonthNames {
  /// 1...12; nil where the word is no month.
  static func number(_ word: String) -> Int? {
    let name = word.lowercased()
    return names[name.hasSuffix(".") ? String(name.dropLast()) : name]
  }

  /// One line a month: English, German, French, Spanish, Portuguese, Italian, Dutch. No short name
  /// stands for two months: `mar` is March in all that use it.
  private static let lines = [
    "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari",
    "february feb februar feber février fevrier févr fevr fév febrero fevereiro fev febbraio februari",
    "march mar märz maerz mär mrz mars marzo março marco maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio mag maggio mei",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug août aout agosto ago augustus",
    "september sep sept septembre septiembre setiembre set setembro settembre",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
  ]

  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for name in line.split(separator: " ") { names[String(name)] = index + 1 }
    }
    return names
  }()
}
