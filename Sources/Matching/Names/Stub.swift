import ContactModel
import Foundation
import Normalization

struct NameWordNumber: RawRepresentable, Hashable, Comparable, Sendable {
  var rawValue: UInt32
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
struct NameWord: Sendable {
  var text: String
  /// Latin letters.
  var latin: [UInt8]
  /// Consonants in classes; equal for usual romanisations of one name.
  var sound: [UInt8]
  var isLatin: Bool
  var isHan: Bool
}
struct NameVocabulary: Sendable {
  var words = Interner()
  var entries: [NameWord] = []
  mutating func number(of word: String) -> NameWordNumber {
    let (n, isNew) = words.number(of: word)
    if isNew { entries.append(NameWord(word)) }
    words.count(n)
    return NameWordNumber(rawValue: n)
  }
  subscript(n: NameWordNumber) -> String { words[n.rawValue] }
  func entry(_ n: NameWordNumber) -> NameWord { entries[Int(n.rawValue)] }
}
extension NameWord {
  init(_ word: String) {
    text = word
    isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 }
    isHan = word.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    let l = isLatin ? word : (word.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? word)
    latin = l.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
    sound = Self.sound(latin)
  }
  static func sound(_ w: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var i = 0
    func at(_ k: Int) -> Character { k < w.count ? Character(Unicode.Scalar(w[k])) : " " }
    while i < w.count {
      let c = at(i), n = at(i + 1)
      var s: Character? = nil
      var step = 1
      switch c {
      case "a", "e", "i", "o", "u", "y": s = out.isEmpty ? "a" : nil
      case "j": s = "j"
      case "h", "w": s = out.isEmpty ? "h" : nil
      case "k", "g", "q", "c":
        if c == "c", n == "h" { s = "j"; step = 2 } else if c == "k", n == "h" { s = "k"; step = 2 } else if c == "g", n == "h" { s = "k"; step = 2 } else if c == "c", n == "e" || n == "i" { s = "s" } else { s = "k" }
      case "t", "d": if c == "t", n == "s" || n == "z" { s = "s"; step = 2 } else if c == "t", n == "h" { s = "t"; step = 2 } else { s = "t" }
      case "p", "b": if c == "p", n == "h" { s = "f"; step = 2 } else { s = "p" }
      case "f", "v": s = c == "v" ? "v" : "f"
      case "s", "z", "x": if c == "s", n == "h" { s = "s"; step = 2 } else if c == "s", n == "c", at(i + 2) == "h" { s = "s"; step = 3 } else if c == "z", n == "h" { s = "j"; step = 2 } else { s = "s" }
      case "l", "r": s = "l"
      case "m": s = "m"
      case "n": s = "n"
      default: s = nil
      }
      if let s, out.last != s.asciiValue { out.append(s.asciiValue ?? 0) }
      i += step
    }
    return out
  }
}
struct ComparableName: Sendable, Hashable {
  var given: [NameWordNumber]
  var family: [NameWordNumber]
  var generation: Int?
  var nicknames: [NameWordNumber] = []
  var isEmpty: Bool { given.isEmpty && family.isEmpty }
  var isWhole: Bool { !given.isEmpty && !family.isEmpty }
  init(_ name: StructuredName, nicknames: [String], in vocabulary: inout NameVocabulary) {
    var g = (name.given + name.additional).flatMap { words(ofFolded: folded($0)) }
    var f = name.family.flatMap { words(ofFolded: folded($0)) }
    if f.isEmpty || g.isEmpty, (g + f).count == 1, let w = (g + f).first, (2...5).contains(w.count),
      w.unicodeScalars.allSatisfy({ (0x3400...0x9FFF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value) || (0x1100...0x11FF).contains($0.value) }) {
      let t = w.precomposedStringWithCanonicalMapping
      let k = t.count >= 4 && t.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } ? 2 : 1
      if t.count > 1 { f = [String(t.prefix(k))]; g = [String(t.dropFirst(k))] }
    }
    given = g.prefix(8).map { vocabulary.number(of: $0) }
    family = f.prefix(8).map { vocabulary.number(of: $0) }
    generation = name.suffixes.lazy.compactMap { ["sr": 1, "i": 1, "jr": 2, "ii": 2, "iii": 3, "iv": 4][folded($0)] }.first
  }
}
struct NameAgreement: Sendable, Hashable {
  enum Given: UInt8, Sendable, CaseIterable { case same, variant, nickname, contained, initial, typo, missing, incomparable, different, sound }
  enum Family: UInt8, Sendable, CaseIterable { case same, variant, contained, typo, initial, organization, missing, incomparable, different, sound }
  var given = Given.missing
  var family = Family.missing
  var isSwapped = false
  var generationsDiffer = false
  var agreedGiven: NameWordNumber?
  var agreedFamily: NameWordNumber?
  var rank: Int { (given == .sound ? 4 : Int(given.rawValue)) + (family == .sound ? 4 : Int(family.rawValue)) }
  var excludes: Bool { generationsDiffer || given == .different || (family == .different && given.rawValue > 2) }
}
struct NameComparer: Sendable {
  func agreement(_ a: ComparableName, _ b: ComparableName, employersOf x: Record, _ y: Record, in t: RecordTable) -> NameAgreement {
    var r = NameAgreement()
    // 0 same 1 variant 3 contained 4 initial 5 typo 6 missing 7 incomparable 8 different 9 sound
    func joined(_ p: [NameWordNumber]) -> [UInt8] { p.flatMap { t.vocabulary.entry($0).latin } }
    func rel(_ p: [NameWordNumber], _ q: [NameWordNumber], _ isGiven: Bool) -> (Int, NameWordNumber?) {
      guard let f = p.first, let s = q.first else { return (6, nil) }
      if p == q { return (0, f) }
      let u = t.vocabulary.entry(f), v = t.vocabulary.entry(s)
      if f == s { return (3, f) }
      if p.contains(s) { return (3, s) }
      if q.contains(f) { return (3, f) }
      if let m = p.first(where: q.contains), t.vocabulary[m].utf8.count > 2 { return (3, m) }
      if u.text.utf8.count == 1 || v.text.utf8.count == 1 {
        return (u.latin.first == v.latin.first ? 4 : 8, nil)
      }
      let lp = joined(p), lq = joined(q)
      if lp == lq, !lp.isEmpty { return (1, f) }
      if u.latin == v.latin, !u.latin.isEmpty { return (3, f) }
      if u.isLatin, v.isLatin {
        if EditDistance.isOneEdit(lp, lq) || EditDistance.isOneEdit(u.latin, v.latin) && u.latin.count > 3 { return (5, f) }
        let (short, long) = u.latin.count < v.latin.count ? (u.latin, v.latin) : (v.latin, u.latin)
        if isGiven, short.count >= 3, long.starts(with: short) { return (2, nil) }
      } else if u.isHan != v.isHan, EditDistance.isOneEdit(lp, lq) { return (5, f) }
      let sp = NameWord.sound(lp), sq = NameWord.sound(lq)
      if sp.count > 1, sp == sq { return (9, f) }
      if u.sound.count > 1, u.sound == v.sound { return (9, f) }
      if u.isHan || v.isHan { return (u.isHan && v.isHan ? 8 : 7, nil) }
      if u.isLatin != v.isLatin { return (sp.count > 2 && EditDistance.isOneEdit(sp, sq) ? 9 : 8, f) }
      return (8, nil)
    }
    func cost(_ x: Int) -> Int { x == 9 ? 4 : x }
    var (x1, y1) = (rel(a.given, b.given, true), rel(a.family, b.family, false))
    if cost(x1.0) + cost(y1.0) > 3 {
      let g2 = rel(a.given, b.family, false), f2 = rel(a.family, b.given, false)
      if g2.0 != 6 || f2.0 != 6, cost(g2.0) + cost(f2.0) < cost(x1.0) + cost(y1.0) { (x1, y1) = (g2, f2); r.isSwapped = true }
      // All words of one in the other.
      if cost(x1.0) + cost(y1.0) > 6 {
        let wa = a.given + a.family, wb = b.given + b.family
        let common = wa.filter { w in wb.contains { $0 == w || t.vocabulary.entry($0).latin == t.vocabulary.entry(w).latin && !t.vocabulary.entry(w).latin.isEmpty } }
        if common.count >= 2 { (x1, y1) = ((3, common[0]), (3, common[1])); r.isSwapped = true }
      }
    }
    r.given = .init(rawValue: UInt8(x1.0)) ?? .different
    let m: [Int: NameAgreement.Family] = [0: .same, 1: .variant, 2: .contained, 3: .contained, 4: .initial, 5: .typo, 6: .missing, 7: .incomparable, 8: .different, 9: .sound]
    r.family = m[y1.0] ?? .different
    r.agreedGiven = x1.1
    r.agreedFamily = y1.1
    if r.family == .different || r.family == .missing, x1.0 <= 5 {
      // Bob Acme
      let emp = x.employers + y.employers
      func isOrg(_ p: [NameWordNumber]) -> Bool {
        guard let w = p.first else { return false }
        let l = t.vocabulary[w]
        return l.utf8.count > 2 && emp.contains { t.employers[$0].utf8.starts(with: l.utf8) }
      }
      if isOrg(a.family) || isOrg(b.family) { r.family = .organization }
    }
    if let p = a.generation, let q = b.generation, p != q { r.generationsDiffer = true }
    return r
  }
}
enum NameKeys {
  static func keys(of n: ComparableName, in v: NameVocabulary) -> [(Int, String)] {
    let w = Set(n.given + n.family).sorted().map { v[$0] }
    guard w.count > 1 else { return w.first.map { [(2, $0)] } ?? [] }
    var k = [(0, w.sorted().joined(separator: " "))]
    func l(_ x: NameWordNumber) -> String { String(decoding: v.entry(x).latin, as: UTF8.self) }
    func s(_ x: NameWordNumber) -> String { String(decoding: v.entry(x).sound, as: UTF8.self) }
    for f in n.family.prefix(3) { for g in n.given.prefix(1) { k.append((1, l(f) + " " + String(l(g).prefix(1)))) } }
    for f in n.given.prefix(3) { for g in n.family.prefix(1) { k.append((1, l(f) + " " + String(l(g).prefix(1)))) } }
    let all = (n.given + n.family).map { s($0) }.filter { !$0.isEmpty }.sorted().joined(separator: " ")
    k.append((1, "s " + all))
    return k
  }
}
