import ContactModel
import Matching
import Storage

extension Workspace {
  /// Verifies the store and the promises.
  /// - Returns: One sentence for each that is broken; empty for a sound store.
  public func check() throws -> [String] {
    var defects = try store.verify()
    try store.read { reader in
      defects += try peopleAgainstVerdicts(reader)
      defects += try summariesAgainstFacts(reader)
    }
    return defects
  }

  /// A verdict outranks a score for ever: nobody holds two cards that a verdict keeps apart.
  private func peopleAgainstVerdicts(_ reader: any StoreReading) throws -> [String] {
    let verdicts = try reader.verdicts().filter { $0.decision == .different }
    let personOf = try reader.people(of: Set(verdicts.flatMap { [$0.a, $0.b] }).sorted())
    return verdicts.compactMap { verdict in
      guard let person = personOf[verdict.a], person == personOf[verdict.b] else { return nil }
      return "\(person.name) holds \(verdict.a.name) and \(verdict.b.name), "
        + "which a verdict keeps apart"
    }
  }

  /// What the lists show is what the cards and facts say.
  private func summariesAgainstFacts(_ reader: any StoreReading) throws -> [String] {
    var defects: [String] = []
    var waiting: [PersonSummary] = []
    func compare() throws {
      let fresh = try summaries(of: waiting.map(\.id), reader)
      for (kept, computed) in zip(waiting, fresh) where kept != computed {
        defects.append("what the lists show of \(kept.id.name) is out of date")
      }
      if fresh.count != waiting.count { defects.append("somebody in the lists has no cards") }
      waiting.removeAll(keepingCapacity: true)
    }
    try reader.forEachSummary { summary in
      waiting.append(summary)
      if waiting.count == 1000 { try compare() }
    }
    try compare()
    return defects
  }
}
