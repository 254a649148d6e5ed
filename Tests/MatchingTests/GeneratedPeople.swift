import ContactModel
import Matching
import TestSupport

extension SeededGenerator {
  /// A number of the range, which must not be empty.
  mutating func int(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// One of several texts.
  mutating func one(of texts: String...) -> String {
    texts[int(0..<texts.count)]
  }
}

/// Cards of people that are easily mixed up: few names, shared numbers and mailboxes, Jr and Sr,
/// birthdays, some of them people already, and verdicts at random.
func world(_ random: inout SeededGenerator) -> (records: [MatchRecord], verdicts: [Verdict]) {
  let given = ["Ann", "Anna", "A.", "Tom", "Thomas", "Robert", "R.", "Rita", ""]
  let family = ["Smith", "Smyth", "Lee", "Garcia Lopez", "Garcia", ""]
  let count = 60
  var records: [MatchRecord] = []
  for card in 1...count {
    // Most cards are of one of twelve people; every fifth value is somebody else's.
    let person = random.int(0..<12)
    func own(_ random: inout SeededGenerator) -> Int {
      random.oneIn(5) ? random.int(0..<12) : person
    }
    var sketch = CardSketch(
      given: given[own(&random) % given.count],
      family: family[own(&random) % family.count]
    )
    sketch.suffix = random.one(of: "", "", "", "Jr", "Sr")
    sketch.birthday = random.one(of: "", "", "", "1980-01-01", "--0101", "1990-02-02")
    sketch.organization = random.one(of: "", "Acme", "Acme Inc.", "Berg GmbH")
    if random.oneIn(2) { sketch.emails.append("box\(own(&random))@acme.com") }
    if random.oneIn(3) { sketch.emails.append("info@acme.com") }
    if random.oneIn(2) { sketch.phones.append("+49 151 234567\(10 + own(&random))") }
    if random.oneIn(5) { sketch.uid = "identifier-number-\(random.int(0..<9))" }
    if random.oneIn(2) { sketch.product = "Book" }
    let isKnown = random.oneIn(4)
    records.append(sketch.record(Int64(card), person: isKnown ? Int64(random.int(0..<8)) : nil))
  }
  let verdicts = (0..<12).map { _ in
    let a = 1 + random.int(0..<count)
    let b = 1 + (a + random.int(0..<count - 1)) % count
    return verdict(Int64(a), Int64(b), random.oneIn(3) ? .same : .different)
  }
  return (records, verdicts)
}

/// Cards of people with names, mailboxes and numbers of their own, in the variants people print.
func plainWorld(_ random: inout SeededGenerator) -> [MatchRecord] {
  let names = [
    ("Ann", "Leeson"), ("Tomas", "Berg"), ("Robert", "Quist"), ("Zoe", "Müller"), ("Kim", "Parkov"),
    ("Igor", "Danilov"), ("Maria", "Garcia Lopez"), ("Chen", "Wei"),
  ]
  var records: [MatchRecord] = []
  for card in 1...50 {
    let index = random.int(0..<names.count)
    var (given, family) = names[index]
    switch random.int(0..<5) {
    case 0: given = given.uppercased()
    case 1: family = family.replacing("ü", with: "ue")
    case 2: (given, family) = (family, given)
    case 3: given += " X."
    default: break
    }
    var sketch = CardSketch(given: given, family: family)
    if !random.oneIn(3) { sketch.emails.append("Box\(index)@acme.com") }
    if !random.oneIn(3) { sketch.phones.append("+49 151 2345671\(index)") }
    sketch.birthday = random.one(of: "", "198\(index)-01-01", "198\(index)")
    records.append(sketch.record(Int64(card)))
  }
  return records
}
