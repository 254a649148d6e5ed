/// What a word or phrase of a header says.
enum HeaderTerm: Sendable, Hashable {
  /// One part of a contact.
  case part(ContactPart)
  /// A place that is a city where no other column is: `Location`.
  case location
  /// `Name`: the whole of it or the family name; which one the other columns tell.
  case name
  /// `Title`: of a job, or before a name.
  case title
  /// `Apelido`: the family name in Portugal, the nickname in Brazil.
  case familyOrNickname
  /// The second of two family names, as Spanish tables part them.
  case secondFamily
  /// The person the row is about: `Contact`, `Attendee`, `Teilnehmer`.
  case contact
  /// An id; the lowest rank among a table's columns is the person's.
  case identifier(rank: Int)
  /// A TYPE value: `work`, `home`, `cell`, `fax`, `pager`, `pref`; `other` is none.
  case kind(String)
  /// Keeps addresses apart without being a TYPE: `billing`.
  case group(String)
  /// Somebody else, who is this to the person: `spouse`, `manager`, `assistant`.
  case relation(String)
  /// Somebody else, of whom the table says nothing more: `Buyer`, `Owner`, `User`.
  case stranger
  /// `Status`, `Confirmation`: how things stand; with whom or what, the cells tell.
  case state
  /// Something that is not the person, or a property of a value and not the value: `Event`,
  /// `Payment`, `Domain`, `opt-in`.
  case thing
  /// `Type`, `Label`: the column labels the values of another one.
  case label
  /// Joins two things that stand in one cell: `and`, `or`.
  case joint
  /// Begins what a value is for: `Email for your ticket`.
  case purpose
  /// Says nothing: `your`, `please enter`.
  case filler
}

/// The languages header words are known in.
struct HeaderLanguages: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let english = HeaderLanguages(rawValue: 1)
  static let german = HeaderLanguages(rawValue: 2)
  static let french = HeaderLanguages(rawValue: 4)
  static let spanish = HeaderLanguages(rawValue: 8)
  static let portuguese = HeaderLanguages(rawValue: 16)
  static let italian = HeaderLanguages(rawValue: 32)
  static let dutch = HeaderLanguages(rawValue: 64)
  static let chinese = HeaderLanguages(rawValue: 128)
  static let japanese = HeaderLanguages(rawValue: 256)

  /// Those whose speakers write the day before the month.
  static let dayFirst: HeaderLanguages = [
    .german, .french, .spanish, .portuguese, .italian, .dutch,
  ]
}

/// The header words of all languages, for lookup.
///
/// A phrase is found by its letters alone, without the blanks between its words, so that `E-Mail`,
/// `email` and `eMail` are one, and `zipcode` is `zip code`.
enum HeaderVocabulary {
  /// A line of a language's table: a term, and the words that say it, parted by commas.
  struct Line: Sendable {
    var term: HeaderTerm
    var phrases: String

    init(_ term: HeaderTerm, _ phrases: String) {
      self.term = term
      self.phrases = phrases
    }
  }

  struct Entry: Sendable {
    var term: HeaderTerm
    var languages: HeaderLanguages
  }

  static func entry(_ letters: String) -> Entry? { entries[letters] }

  /// The most words a phrase has.
  static let longestPhrase = 12

  /// Of two languages that use a word for different things, the first in this order has it.
  private static let tables: [(HeaderLanguages, [Line])] = [
    (.english, english), (.german, german), (.french, french), (.spanish, spanish),
    (.portuguese, portuguese), (.italian, italian), (.dutch, dutch), (.chinese, chinese),
    (.japanese, japanese),
  ]

  private static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    for (language, lines) in tables {
      for line in lines {
        for phrase in line.phrases.split(separator: ",") {
          let letters = HeaderWords(String(phrase)).words.map(\.text).joined()
          if letters.isEmpty { continue }
          entries[letters, default: Entry(term: line.term, languages: [])].languages
            .insert(language)
        }
      }
    }
    return entries
  }()
}
