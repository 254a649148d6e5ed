import ContactModel

/// How one product writes its lists: which headers it has, what each means, and what its guests'
/// states are called.
struct TableDialect: Sendable {
  /// `google-csv`; the name of its format too.
  var name: String
  var title: String
  var usualEncounter: EncounterKind
  /// Which header rows are this product's and nobody else's: any one of these is enough, as a product
  /// has several layouts and languages. Empty where no header tells, as for the table nobody knows.
  var signatures: [Signature]
  /// What its headers mean, by `HeaderKey`; columns it does not name go to `ColumnMapper`.
  var columns: [HeaderKey: ColumnMeaning] = [:]
  /// What a header means where it stands for the first of several times: Outlook calls two columns
  /// `Titre` in French, the form of address and the position.
  var firstOfTwo: [HeaderKey: ColumnMeaning] = [:]
  /// What a numbered header means (`E-mail 2 - Value`), where the product has any number of them.
  var numberedColumns: @Sendable (HeaderKey) -> ColumnMeaning? = { _ in nil }
  /// What stands between several values of one cell, such as Google's ` ::: `.
  var valueSeparator: String? = nil
  /// What `attendance` cells say.
  var attendance: [AttendanceWord] = []
  /// Whether a row is no record but a footer: totals, a copyright.
  var isFooter: @Sendable (_ cells: [String]) -> Bool = { _ in false }

  struct Signature: Sendable {
    /// Headers that must all be there.
    var all: [HeaderKey]
    /// Where not empty: at least one of these must be there too.
    var any: [HeaderKey] = []
    /// Headers that must not be there: they are another product's.
    var none: [HeaderKey] = []

    func matches(_ header: Set<HeaderKey>) -> Bool {
      all.allSatisfy(header.contains) && (any.isEmpty || any.contains(where: header.contains))
        && !none.contains(where: header.contains)
    }
  }

  /// A state of a guest that means absence.
  struct AttendanceWord: Sendable {
    /// Folded like a header.
    var word: HeaderKey
    /// `guest-declined`, `ticket-refunded`, …
    var code: Problem.Code
    /// What the problem says.
    var message: String
  }
}

extension TableDialect {
  func matches(_ header: Set<HeaderKey>) -> Bool {
    signatures.contains { $0.matches(header) }
  }

  /// What the product means by the headers of a row, in its order; nil where it does not know one.
  func meanings(of header: [HeaderKey]) -> [ColumnMeaning?] {
    var counts: [HeaderKey: Int] = [:]
    for key in header where firstOfTwo[key] != nil { counts[key, default: 0] += 1 }
    return header.map { key in
      guard counts[key, default: 1] > 1 else { return meaning(of: key) }
      counts[key] = 1
      return firstOfTwo[key]
    }
  }

  /// What the product means by a header, numbered or not; nil where it does not know it.
  func meaning(of header: HeaderKey) -> ColumnMeaning? {
    columns[header] ?? numberedColumns(header)
  }

  /// The product whose header row this is, in any order and with any columns more. Where somebody
  /// joined two products' tables side by side, it is the one that knows more of the headers, and among
  /// equals the first.
  static func matching(
    _ header: Set<HeaderKey>,
    among dialects: [TableDialect] = all
  ) -> TableDialect? {
    let matches = dialects.filter { $0.matches(header) }
    guard matches.count > 1 else { return matches.first }
    var best: (dialect: TableDialect, known: Int)?
    for dialect in matches {
      let known = header.count { dialect.meaning(of: $0) != nil }
      if known > best?.known ?? -1 { best = (dialect, known) }
    }
    return best?.dialect
  }
}

/// A header or a word in comparable form: case, accents' encoding, blanks and punctuation are no
/// difference (`E-mail 1 - Value`, `e-mail 1 value`; `FirstName` stays one word, `first_name` is two).
struct HeaderKey: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: String

  init(_ written: String) {
    var text = ""
    var isBetween = false
    for scalar in written.lowercased().unicodeScalars {
      if Self.isOfWord(scalar) {
        if isBetween { text.unicodeScalars.append(" ") }
        isBetween = false
        text.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "\u{2019}" {
        isBetween = !text.isEmpty
      }
    }
    self.text = text
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "#", "?", "@", "/": true
    case "\0"..."\u{7F}": false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  init(stringLiteral value: String) { self.init(value) }
}
