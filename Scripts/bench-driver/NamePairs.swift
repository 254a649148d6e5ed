import ContactModel
import Foundation
import Matching
import Normalization

/// Compares two names alone.
enum NamePairs {
  /// Prints for each line of a file, two names with a tab between, what their names weigh in bits: above
  /// 0 they speak for one person.
  static func compare(in path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let matcher = Matcher()
    let normalizer = Normalizer(homeRegion: "US")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
      let names = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let records = names.enumerated().map { number, name in
        var contact = Contact()
        contact.properties = [Property(.fn, .text(name))]
        let normalized = normalizer.normalize(contact, eventRegion: nil)
        return MatchRecord(card: CardID(rawValue: Int64(number) + 1), contact: normalized)
      }
      guard records.count == 2 else { continue }
      let comparison = matcher.compare(records[0], records[1])
      print(comparison.evidence.first { $0.field == "name" }?.weight ?? 0)
    }
  }
}
