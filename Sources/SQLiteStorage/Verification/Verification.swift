import Storage

/// Looks for what must not be.
struct Verification {
  let reader: Reader

  /// One sentence for each defect.
  func defects() throws -> [String] {
    try integrity() + belongings()
  }

  /// Nobody holds a card that no source in force holds.
  private func belongings() throws -> [String] {
    try reader.connection.all(
      """
      SELECT card.id, card.person FROM card WHERE person IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM record JOIN source ON source.id = record.source
        WHERE record.card = card.id AND \(Live.source))
      ORDER BY card.id
      """
    ) { "p\($0.int(1)) holds c\($0.int(0)), whose sources were taken back" }
  }

  private func integrity() throws -> [String] {
    let lines = try reader.connection.all("PRAGMA integrity_check") { $0.text(0) }
    return lines.filter { $0 != "ok" }.map { "the file is damaged: \($0)" }
  }
}
