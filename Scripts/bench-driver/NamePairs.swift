import ContactModel
import Foundation
import Matching
import Normalization

/// Compares two names alone.
enum NamePairs {
  /// Prints for each line of a file, two names with a tab between, what the names weigh in bits and
  /// what is decided: above 0 they speak for one person.
  static func compare(in path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let matcher = Matcher()
    let normalizer = Normalizer(homeRegion: "US")
    for line in text.split(separator: "\n") {
      let names = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let records = names.enumerated().map { number, name in
        let contact = normalizer.normalize(Contact([Property(.fn, .text(name))]), eventRegion: nil)
        return MatchRecord(card: CardID(rawValue: Int64(number) + 1), contact: contact)
      }
      guard records.count == 2 else { continue }
      let comparison = matcher.compare(records[0], records[1])
      // The prior is what is thought before anything is looked at.
      let weights = comparison.evidence.filter { $0.agreement != .prior }.map(\.weight)
      print(weights.reduce(0, +), comparison.decision.rawValue)
    }
  }
}
