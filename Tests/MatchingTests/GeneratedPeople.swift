import ContactModel
import Matching

extension SeededRandom {
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for index in result.indices.reversed() { result.swapAt(index, below(index + 1)) }
    return result
  }
}

/// Cards of people that are easily mixed up: few names, shared numbers and mailboxes, Jr and Sr,
/// birthdays, some of them people already, and verdicts at random.
func world(_ random: inout SeededRandom) -> (records: [MatchRecord], verdicts: [Verdict]) {
  let given = ["Ann", "Anna", "A.", "Tom", "Thomas", "Robert", "R.", "Rita", ""]
  let family = ["Smith", "Smyth", "Lee", "Garcia Lopez", "Garcia", ""]
  let count = 60
  var records: [MatchRecord] = []
  for card in 1...count {
    // Most cards are of one of twelve people; every fifth value is somebody else's.
    let person = random.below(12)
    func own(_ random: inout SeededRandom) -> Int {
      random.below(5) == 0 ? random.below(12) : person
    }
    var sketch = CardSketch(
      given: given[own(&random) % given.count],
      family: family[own(&random) % family.count]
    )
    sketch.suffix = random.pick(["", "", "", "Jr", "Sr"])
    sketch.birthday = random.pick(["", "", "", "1980-01-01", "--0101", "1990-02-02"])
    sketch.organization = random.pick(["", "Acme", "Acme Inc.", "Berg GmbH"])
    if random.below(2) == 0 { sketch.emails.append("box\(own(&random))@acme.com") }
    if random.below(3) == 0 { sketch.emails.append("info@acme.com") }
    if random.below(2) == 0 { sketch.phones.append("+49 151 234567\(10 + own(&random))") }
    if random.below(5) == 0 { sketch.uid = "identifier-number-\(random.below(9))" }
    if random.below(2) == 0 { sketch.product = "Book" }
    let isKnown = random.below(4) == 0
    records.append(sketch.record(Int64(card), person: isKnown ? Int64(random.below(8)) : nil))
  }
  let verdicts = (0..<12).map { _ in
    let a = 1 + random.below(count)
    let b = 1 + (a + random.below(count - 1)) % count
    return verdict(Int64(a), Int64(b), random.below(3) == 0 ? .same : .different)
  }
  return (records, verdicts)
}

/// Cards of people with names, mailboxes and numbers of their own, in the variants people print.
func plainWorld(_ random: inout SeededRandom) -> [MatchRecord] {
  let names = [
    ("Ann", "Leeson"), ("Tomas", "Berg"), ("Robert", "Quist"), ("Zoe", "Müller"), ("Kim", "Parkov"),
    ("Igor", "Danilov"), ("Maria", "Garcia Lopez"), ("Chen", "Wei"),
  ]
  var records: [MatchRecord] = []
  for card in 1...50 {
    let index = random.below(names.count)
    var (given, family) = names[index]
    switch random.below(5) {
    case 0: given = given.uppercased()
    case 1: family = family.replacing("ü", with: "ue")
    case 2: (given, family) = (family, given)
    case 3: given += " X."
    default: break
    }
    var sketch = CardSketch(given: given, family: family)
    if random.below(3) > 0 { sketch.emails.append("Box\(index)@acme.com") }
    if random.below(3) > 0 { sketch.phones.append("+49 151 2345671\(index)") }
    sketch.birthday = random.pick(["", "198\(index)-01-01", "198\(index)"])
    records.append(sketch.record(Int64(card)))
  }
  return records
}
