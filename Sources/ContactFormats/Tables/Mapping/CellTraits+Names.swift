extension CellTraits {
  mutating func addNames(_ cell: String, _ lower: String) {
    if lower.utf8.count <= 40, Self.looksLikeSalutation(lower) { insert(.salutation) }
    if cell.utf8.contains(0x2C), let comma = cell.firstIndex(of: ","),
      cell[cell.index(after: comma)...].first == " "
    {
      let family = cell[..<comma]
      let given = cell[cell.index(comma, offsetBy: 2)...]
      if !given.contains(","), Self.isName(family, words: 1...3), Self.isName(given, words: 1...3) {
        insert(.familyGiven)
      }
      return
    }
    if Self.isName(cell[...], words: 1...1) {
      insert(.capitalWord)
      if Self.givenNames.contains(lower) { insert(.givenName) }
      // Chinese and Japanese names often stand without a blank.
      if let first = cell.unicodeScalars.first, first.value >= 0x3000, cell.count >= 2 {
        insert(.fullName)
      }
    } else if Self.isName(cell[...], words: 2...5) {
      insert(.fullName)
    }
  }

  /// Whether the text is capitalised words, or words of a script without capitals.
  private static func isName(_ text: Substring, words range: ClosedRange<Int>) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\u{3000}" || $0 == "・" }
    guard range.contains(words.count) else { return false }
    var capitalised = 0
    for word in words {
      guard let first = word.first, isLetter(first), word.count <= 25 else { return false }
      let isPlain = word.allSatisfy {
        isLetter($0) || $0 == "-" || $0 == "'" || $0 == "\u{2019}" || $0 == "."
      }
      guard isPlain else { return false }
      let isCased = first.isASCII || first.properties.isCased
      if !isCased {
        if word.count > 5 { return false }
        capitalised += 1
      } else if first.isASCII ? first.value < 0x5B : first.properties.isUppercase {
        capitalised += 1
      } else if !particles.contains(String(word)) {
        return false
      }
    }
    return capitalised > 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "da", "dos", "das", "do", "del", "della", "di", "la", "le",
    "du", "zu", "zur", "bin", "ibn", "al", "el", "y", "e", "ter", "ten", "und", "af", "av",
  ]

  private static func looksLikeSalutation(_ lower: String) -> Bool {
    let words = lower.split { $0 == " " || $0 == "." || $0 == "-" }
    return !words.isEmpty && words.allSatisfy { salutations.contains(String($0)) }
  }

  private static let salutations: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "madam", "herr",
    "frau", "fr", "hr", "herrn", "divers", "m", "mme", "mlle", "monsieur", "madame", "sr", "sra",
    "srta", "don", "doña", "dott", "dottssa", "sig", "ra", "signor", "signora", "señor", "señora",
    "dhr", "mevr", "mw", "mevrouw", "de", "heer", "drs", "ir", "ing", "dipl", "mag", "med", "phil",
    "hc", "h", "c", "rev", "hon", "様", "さん", "先生", "女士", "小姐", "氏", "dra", "me", "maître",
    "senhor", "senhora", "eng", "jur", "rer", "nat", "inż",
  ]

  static func hasLegalForm(_ bytes: [UInt8], _ lower: String) -> Bool {
    let isIdeographic = bytes.contains { $0 >= 0xE3 && $0 <= 0xE9 }
    for form in ["株式会社", "有限会社", "有限公司", "公司", "大学", "大學", "合同会社", "協会"]
    where isIdeographic && lower.contains(form) {
      return true
    }
    guard bytes.contains(0x20) else { return false }
    let words = lower.split { $0 == " " || $0 == "," || $0 == "." }
    guard words.count >= 2 else { return false }
    return words.contains { legalForms.contains(String($0)) }
      || lower.hasSuffix("e.v.") || lower.hasSuffix("s.a.") || lower.hasSuffix("s.p.a.")
      || lower.hasSuffix("s.r.l.") || lower.hasSuffix("b.v.") || lower.hasSuffix("s.l.")
  }

  private static let legalForms: Set<String> = [
    "inc", "llc", "llp", "ltd", "limited", "gmbh", "ag", "kg", "ug", "ohg", "co", "corp",
    "corporation", "company", "group", "foundation", "university", "universität", "sas", "sarl",
    "srl", "spa", "bv", "nv", "oy", "ab", "plc", "pty", "pvt", "association", "institute", "labs",
    "consulting", "technologies", "solutions", "holding", "holdings", "partners", "ltda", "eireli",
    "stiftung", "verein", "université", "universidad", "università", "college", "school",
    "industries", "systems", "bank", "hospital", "ministry", "agency",
  ]

  /// Common given names of the languages headers are known in; only to tell a column of given names
  /// from one of family names where no header does.
  private static let givenNames: Set<String> = Set(
    """
    james mary john patricia robert jennifer michael linda david elizabeth william barbara richard \
    susan joseph jessica thomas sarah charles karen christopher lisa daniel nancy matthew betty \
    anthony sandra mark margaret donald ashley steven emily andrew donna paul michelle joshua carol \
    kenneth amanda kevin melissa brian deborah george stephanie timothy rebecca jason laura jeffrey \
    sharon ryan cynthia jacob kathleen nicholas amy eric angela jonathan anna emma olivia sophia \
    noah liam jane bob alice charlie dana sam priya luis morgan max moritz felix jonas lukas leon \
    paul hans peter klaus jürgen stefan andreas michael sabine petra monika ursula katrin anja \
    renée claudia birgit heike anke jörg uwe torsten matthias pierre jean marie michel philippe \
    nathalie isabelle sylvie catherine luc camille chloé léa hugo louis gabriel jules antoine \
    julien nicolas céline aurélie josé maría juan carmen antonio ana francisco manuel isabel javier \
    carlos lucía pablo marta sofía diego elena miguel pedro joão paulo marcos fernanda beatriz \
    rafael giuseppe giovanni marco luca francesca giulia chiara alessandro matteo lorenzo paolo \
    andrea jan piet kees willem pieter sanne femke lotte daan sem bram anouk wei yuki hiroshi \
    takashi kenji yuko sakura haruto aiko ali omar fatima mohammed ahmed aisha ravi anil sunita \
    deepak olga ivan natasha dmitri sergei katarzyna piotr agnieszka tomasz
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
