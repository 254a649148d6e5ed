/// What is known of names: which are spellings of one another, how names of East Asia are read and
/// romanised, and which are short and pet forms.
struct NameTables: Sendable {
  static let shipped = NameTables()

  private var spellings = Groups()
  private var readings = Groups()
  private var familiar = Groups()
  private var syllables: [Character: [[UInt8]]] = [:]

  private init() {
    for table in [NameVariantTable.given, NameVariantTable.family] { spellings.add(table) }
    for table in [
      ChineseSurnameTable.surnames, ChineseSurnameTable.vietnamese, KoreanNameTable.surnames,
      KoreanNameTable.syllables, JapaneseNameTable.surnames, JapaneseNameTable.given,
    ] {
      readings.add(table)
    }
    familiar.add(NicknameTable.groups)
    familiar.unite(NameVariantTable.given)
    for line in ChineseGivenTable.characters.split(separator: "\n") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
      guard let character = words.first?.first else { continue }
      syllables[character] = words.dropFirst().map { Array($0.utf8) }
    }
  }

  /// The groups of equal names a word is in; two words that share one are spellings of one name.
  func variants(of word: String) -> [UInt16] { spellings.numbers[word] ?? [] }

  /// The groups of characters with their romanisations a word is in.
  func readings(of word: String) -> [UInt16] { readings.numbers[word] ?? [] }

  /// The groups of a full name with its familiar forms a word is in.
  func nicknames(of word: String) -> [UInt16] { familiar.numbers[word] ?? [] }

  /// How a Chinese given name is written in the mainland, in Taiwan and in Hong Kong; nothing where a
  /// character is no usual one.
  func romanisations(of han: String) -> [[UInt8]] {
    guard (1...3).contains(han.count) else { return [] }
    var joined: [[UInt8]] = [[], [], []]
    for character in han {
      guard let spellings = syllables[character], spellings.count == joined.count else { return [] }
      for place in joined.indices { joined[place] += spellings[place] }
    }
    return joined
  }

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

    /// Puts each word into the groups of all words on its line: who is Cathy for Catherine is so for
    /// Kathryn.
    mutating func unite(_ table: String) {
      for line in table.split(separator: "\n") {
        let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
        let groups = Set(words.flatMap { numbers[$0] ?? [] }).sorted()
        guard !groups.isEmpty else { continue }
        for word in words { numbers[word] = groups }
      }
    }
  }
}
