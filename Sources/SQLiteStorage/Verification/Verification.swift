import ContactModel
import Storage

/// Looks for what must not be: damage of the file, broken references, and contradictions between
/// what is stored twice.
struct Verification {
  let reader: Reader
  var connection: Connection { reader.connection }

  /// One sentence for each defect. A check that the damage itself stops says so, and the others go
  /// on.
  func defects() throws -> [String] {
    let checks: [() throws -> [String]] = [
      fileIntegrity, references, rules, sourceBytes, cardContents, summaries, facts, evidence,
      belongings,
    ]
    var defects: [String] = []
    for check in checks {
      do {
        defects += try check()
      } catch {
        let translated = StoreError.translating(error, path: reader.path)
        guard case .damaged(_, let reason)? = translated as? StoreError else { throw translated }
        defects.append("a check could not be finished: \(reason)")
      }
    }
    return defects
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

  private func fileIntegrity() throws -> [String] {
    try connection.all("PRAGMA integrity_check") { $0.text(0) }
      .filter { $0 != "ok" }
      .map { "the file is damaged: \($0)" }
  }

  private func references() throws -> [String] {
    try connection.all("PRAGMA foreign_key_check") { row in
      let place = row.isNull(1) ? "" : " \(row.int(1))"
      return "\(row.text(0))\(place) refers to a \(row.text(2)) that is not there"
    }
  }

  private func rules() throws -> [String] {
    try Self.rules.flatMap { try connection.all($0) { $0.text(0) } }
  }

  private func sourceBytes() throws -> [String] {
    let sources = try connection.all(
      """
      SELECT id, path, byte_count, digest, (SELECT count(*) FROM record
          WHERE record.source = source.id AND card IS NULL AND raw IS NULL)
      FROM source WHERE digest IS NOT NULL ORDER BY id
      """
    ) {
      (
        id: try $0.id(0, SourceID.self), path: $0.text(1), byteCount: $0.int(2),
        digest: try $0.digest(3), missing: $0.int(4)
      )
    }
    return try sources.compactMap { source -> String? in
      // A record that stayed in its file leaves nothing to compare.
      guard source.missing == 0 else { return nil }
      let hasher = DigestHasher()
      do {
        try reader.interleave(source.id, byteCount: source.byteCount) { hasher.update($0) }
      } catch StoreError.damaged(_, let reason) {
        return reason
      }
      guard hasher.finalize() != source.digest else { return nil }
      return "the bytes of source \(source.id.rawValue) (\(source.path)) are not those imported"
    }
  }

  private func cardContents() throws -> [String] {
    var defects: [String] = []
    try connection.each(
      """
      SELECT card.id, digest, contact, raw FROM card
      JOIN card_content ON card_content.card = card.id ORDER BY card.id
      """
    ) { row in
      let card = try row.id(0, CardID.self)
      if try !row.digest(1).isOfCard(row.bytes(3), meaning: row.bytes(2)) {
        defects.append("the bytes of card \(card.name) are not those imported")
      }
      do throws(CodingFailure) {
        _ = try row.withBytes(2) { bytes throws(CodingFailure) in try ContactCoding.decode(bytes) }
      } catch {
        defects.append("the contact of card \(card.name) can't be read: \(error)")
      }
      return true
    }
    try connection.each(
      """
      SELECT source, number, digest, record.raw, contact FROM record
      JOIN card ON card.id = record.card JOIN card_content ON card_content.card = card.id
      WHERE record.raw IS NOT NULL ORDER BY source, number
      """
    ) { row in
      if try !row.digest(2).isOfCard(row.bytes(3), meaning: row.bytes(4)) {
        defects.append("record \(row.int(1)) of source \(row.int(0)) is not the card it names")
      }
      return true
    }
    return defects
  }

  private func evidence() throws -> [String] {
    try unreadable("SELECT id, evidence FROM review", as: "the evidence of question") {
      bytes throws(CodingFailure) in _ = try EvidenceCoding.decode(bytes)
    }
  }

  /// The query gives a number and what is to be decoded.
  func unreadable(
    _ query: String,
    as name: String,
    _ decode: (UnsafeRawBufferPointer) throws(CodingFailure) -> Void
  ) throws -> [String] {
    var defects: [String] = []
    try connection.each(query) { row in
      do throws(CodingFailure) {
        try row.withBytes(1, decode)
      } catch {
        defects.append("\(name) \(row.int(0)) can't be read: \(error)")
      }
      return true
    }
    return defects
  }
}
