import ContactModel

/// How one product writes its lists: which headers it has, what each means, and what its guests'
/// states are called.
struct TableDialect: Sendable {
  /// `google-csv`; the name of its format too.
  var name: String
  var title: String
  var usualEncounter: EncounterKind
  /// Which header rows are this product's and nobody else's.
  var signature: Signature
  /// What its headers mean, by `HeaderKey`; columns it does not name go to `ColumnMapper`.
  var columns: [HeaderKey: ColumnMeaning]
  /// What a numbered header means (`E-mail 2 - Value`), where the product has any number of them.
  var numberedColumns: @Sendable (HeaderKey) -> ColumnMeaning?
  /// What stands between several values of one cell, such as Google's ` ::: `.
  var valueSeparator: String?
  /// What `attendance` cells say.
  var attendance: [AttendanceWord]
  /// Whether a row is no record but a footer: totals, a copyright.
  var isFooter: @Sendable (_ cells: [String]) -> Bool

  struct Signature: Sendable {
    /// Headers that must all be there.
    var all: [HeaderKey]
    /// Where not empty: at least one of these must be there too.
    var any: [HeaderKey] = []
    /// Headers that must not be there: they are another product's.
    var none: [HeaderKey] = []
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

/// A header or a word in comparable form: case, accents' encoding, blanks and punctuation are no
/// difference (`E-mail 1 - Value`, `e-mail 1 value`; `FirstName` stays one word, `first_name` is two).
struct HeaderKey: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: String

  init(_ written: String) {
    var words: [String] = []
    var word = ""
    for scalar in written.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || "#?@/".unicodeScalars.contains(scalar)
      {
        word.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "\u{2019}", !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    text = words.joined(separator: " ")
  }

  init(stringLiteral value: String) { self.init(value) }
}
