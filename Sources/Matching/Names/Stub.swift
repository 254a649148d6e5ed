import ContactModel
import Normalization

struct NameWordNumber: RawRepresentable, Hashable, Comparable, Sendable {
  var rawValue: UInt32
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
struct NameVocabulary: Sendable {
  var words = Interner()
  mutating func number(of word: String) -> NameWordNumber {
    let n = words.number(of: word).number
    words.count(n)
    return NameWordNumber(rawValue: n)
  }
  subscript(n: NameWordNumber) -> String { words[n.rawValue] }
}
struct ComparableName: Sendable, Hashable {
  var given: [NameWordNumber]
  var family: [NameWordNumber]
  var generation: Int?
  var nicknames: [NameWordNumber] = []
  var isEmpty: Bool { given.isEmpty && family.isEmpty }
  var isWhole: Bool { !given.isEmpty && !family.isEmpty }
  init(_ name: StructuredName, nicknames: [String], in vocabulary: inout NameVocabulary) {
    given = (name.given + name.additional).flatMap { words(ofFolded: folded($0)) }.prefix(8).map { vocabulary.number(of: $0) }
    family = name.family.flatMap { words(ofFolded: folded($0)) }.prefix(8).map { vocabulary.number(of: $0) }
    generation = name.suffixes.lazy.compactMap { ["sr": 1, "i": 1, "jr": 2, "ii": 2, "iii": 3, "iv": 4][folded($0)] }.first
  }
}
struct NameAgreement: Sendable, Hashable {
  enum Given: UInt8, Sendable, CaseIterable { case same, variant, nickname, contained, initial, typo, missing, incomparable, different }
  enum Family: UInt8, Sendable, CaseIterable { case same, variant, contained, typo, initial, organization, missing, incomparable, different }
  var given = Given.missing
  var family = Family.missing
  var isSwapped = false
  var generationsDiffer = false
  var agreedGiven: NameWordNumber?
  var agreedFamily: NameWordNumber?
  var rank: Int { Int(given.rawValue) + Int(family.rawValue) }
  var excludes: Bool { generationsDiffer || given == .different || (family == .different && given.rawValue > 2) }
}
struct NameComparer: Sendable {
  func agreement(_ a: ComparableName, _ b: ComparableName, employersOf x: Record, _ y: Record, in t: RecordTable) -> NameAgreement {
    var r = NameAgreement()
    func rel(_ p: [NameWordNumber], _ q: [NameWordNumber]) -> (Int, NameWordNumber?) {
      guard let f = p.first, let s = q.first else { return (6, nil) }
      if p == q { return (0, f) }
      if f == s { return (3, f) }
      if p.contains(s) { return (3, s) }
      if q.contains(f) { return (3, f) }
      let u = t.vocabulary[f], v = t.vocabulary[s]
      if u.count == 1 || v.count == 1 { return (u.first == v.first ? 4 : 8, nil) }
      if u.utf8.first.map({ $0 > 0x7f }) != v.utf8.first.map({ $0 > 0x7f }) { return (7, nil) }
      if EditDistance.isOneEdit(u.utf8, v.utf8) { return (5, f) }
      return (8, nil)
    }
    let g = rel(a.given, b.given), f = rel(a.family, b.family)
    let g2 = rel(a.given, b.family), f2 = rel(a.family, b.given)
    var (x1, y1) = (g, f)
    if g2.0 + f2.0 < g.0 + f.0, g2.0 != 6, f2.0 != 6 { (x1, y1) = (g2, f2); r.isSwapped = true }
    r.given = .init(rawValue: UInt8(x1.0)) ?? .different
    let m: [Int: NameAgreement.Family] = [0: .same, 3: .contained, 4: .initial, 5: .typo, 6: .missing, 7: .incomparable, 8: .different]
    r.family = m[y1.0] ?? .different
    r.agreedGiven = x1.1
    r.agreedFamily = y1.1
    if let p = a.generation, let q = b.generation, p != q { r.generationsDiffer = true }
    return r
  }
}
enum NameKeys {
  static func keys(of n: ComparableName, in v: NameVocabulary) -> [(Int, String)] {
    let w = Set(n.given + n.family).sorted().map { v[$0] }
    guard w.count > 1 else { return w.first.map { [(2, $0)] } ?? [] }
    var k = [(0, w.sorted().joined(separator: " "))]
    for f in n.family { for g in n.given.prefix(1) { k.append((1, v[f] + " " + String(v[g].prefix(1)))) } }
    for f in n.given { for g in n.family.prefix(1) { k.append((1, v[f] + " " + String(v[g].prefix(1)))) } }
    return k
  }
}
