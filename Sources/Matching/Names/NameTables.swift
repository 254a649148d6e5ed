/// What is known of names: which are spellings of one another, which are short and pet forms, and how
/// names in Han characters are read.
struct NameTables: Sendable {
  static let shipped = NameTables()

  private var variantGroups: [String: [UInt16]] = [:]
  private var nicknameGroups: [String: [UInt16]] = [:]

  /// The groups of equal names a word is in; two words that share one are spellings of one name.
  func variants(of word: String) -> [UInt16] { variantGroups[word] ?? [] }

  /// The groups of a full name with its familiar forms a word is in.
  func nicknames(of word: String) -> [UInt16] { nicknameGroups[word] ?? [] }
}
