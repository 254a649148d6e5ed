import ContactModel
import Matching
import Normalization

/// A card in short hand.
struct CardSketch: Sendable, Hashable {
  var given = ""
  var family = ""
  var suffix = ""
  var nickname = ""
  var emails: [String] = []
  var phones: [String] = []
  var organization = ""
  var title = ""
  var birthday = ""
  var uid = ""
  var product = ""
  var url = ""
  /// Street, town and postal code.
  var address: [String] = []

  var contact: Contact {
    var properties = [
      Property(.n, .structured([[family], [given], [], [], [suffix]]))
    ]
    properties += emails.map { Property(.email, .text($0)) }
    properties += phones.map { Property(.tel, .text($0)) }
    func add(_ name: PropertyName, _ text: String) {
      if !text.isEmpty { properties.append(Property(name, .text(text))) }
    }
    add(.nickname, nickname)
    if !organization.isEmpty { properties.append(Property(.org, .structured([[organization]]))) }
    add(.title, title)
    add(.bday, birthday)
    add(.uid, uid)
    add(.prodid, product)
    add(.url, url)
    if address.count == 3 {
      let parts = [[], [], [address[0]], [address[1]], [], [address[2]], []]
      properties.append(Property(.adr, .structured(parts)))
    }
    return Contact(properties)
  }

  func record(_ card: Int64, person: Int64? = nil) -> MatchRecord {
    MatchRecord(
      card: CardID(rawValue: card),
      contact: Self.normalizer.normalize(contact, eventRegion: nil),
      person: person.map { PersonID(rawValue: $0) }
    )
  }

  private static let normalizer = Normalizer(homeRegion: "US")
}

/// Records numbered from 1, without people.
func records(_ sketches: [CardSketch]) -> [MatchRecord] {
  sketches.enumerated().map { $1.record(Int64($0 + 1)) }
}

/// The people among these cards, without verdicts.
func matched(_ sketches: [CardSketch]) -> MatchResult {
  Matcher().match(records(sketches), verdicts: [])
}

extension MatchResult {
  /// The clusters as plain numbers.
  var people: [[Int64]] { clusters.map { $0.map(\.rawValue) } }
  /// The pairs in review as plain numbers.
  var pairsInReview: [[Int64]] { reviews.map { [$0.a.rawValue, $0.b.rawValue] } }
}

func verdict(_ a: Int64, _ b: Int64, _ decision: Verdict.Decision) -> Verdict {
  Verdict(CardID(rawValue: a), CardID(rawValue: b), decision)
}
