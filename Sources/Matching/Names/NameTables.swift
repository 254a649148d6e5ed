/// What is known of names: which are spellings of one another, how names of East Asia are read and
/// romanised, and which are short and pet forms.
struct NameTables: Sendable {
  static let shipped = NameTables()

  private var spellings = Groups()
  private var readings = Groups()
  private var familiar = Groups()

  private init() {
    for table in [NameVariantTable.given, NameVariantTable.family] { spellings.add(table) }
    for table in [
      ChineseSurnameTable.surnames, KoreanNameTable.surnames, JapaneseNameTable.surnames,
      JapaneseNameTable.given,
    ] {
      readings.add(table)
    }
    familiar.add(NicknameTable.groups)
  }

  /// The groups of equal names a word is in; two words that share one are spellings of one name.
  func variants(of word: String) -> [UInt16] { spellings.numbers[word] ?? [] }

  /// The groups of characters with their romanisations a word is in.
  func readings(of word: String) -> [UInt16] { readings.numbers[word] ?? [] }

  /// The groups of a full name with its familiar forms a word is in.
  func nicknames(of word: String) -> [UInt16] { familiar.numbers[word] ?? [] }

  /// Words by the numbers of the groups they are in.
  private struct Groups: Sendable {
    private(set) var numbers: [String: [UInt16]] = [:]
    private var count: UInt16 = 0

    /// - Parameter table: A group a line, its words parted by spaces and colons; a line that begins
    ///   with a space goes on with the one before.
    mutating func add(_ table: String) {
      for line in table.split(separator: "\n") {
        if line.first != " " { count += 1 }
        for word in line.split(whereSeparator: { $0 == " " || $0 == ":" }) {
          numbers[String(word), default: []].append(count)
        }
      }
    }
  }
}
