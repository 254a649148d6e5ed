import ContactModel
import Matching
import Normalization
import Storage

/// Finds the person a user means by WHO: an id or its unique beginning, a card, an email, a phone, or
/// a name.
struct Who {
  let normalizer: Normalizer
  let reader: any StoreReading

  /// How many people a name is looked for among before it is called ambiguous.
  private static let searchLimit = 10_000
  /// How many candidates an ambiguity lists.
  private static let candidateLimit = 20

  /// - Throws: `CardstockError.unknownPerson` or `.ambiguousPerson`.
  func person(_ who: String) throws -> PersonID {
    let found = try candidates(who)
    guard let first = found.first else { throw CardstockError.unknownPerson(who) }
    guard found.count == 1 else {
      throw CardstockError.ambiguousPerson(
        who,
        candidates: try PersonLine.lines(for: Array(found.prefix(Self.candidateLimit)), reader)
      )
    }
    return first
  }

  /// Everybody WHO may mean, by id. The first way of reading it that finds somebody decides.
  func candidates(_ who: String) throws -> [PersonID] {
    let who = who.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !who.isEmpty else { return [] }
    for way in [byID, byCard, byEmail, byPhone, byName] {
      let found = try way(who)
      if !found.isEmpty { return found.sorted() }
    }
    return []
  }

  private func byID(_ who: String) throws -> [PersonID] {
    guard let id = PersonID(name: who) else { return [] }
    if try !reader.summaries([id]).isEmpty { return [id] }
    return try reader.people(withNumbersBeginning: id.rawValue, limit: Self.candidateLimit)
  }

  private func byCard(_ who: String) throws -> [PersonID] {
    guard let card = CardID(name: who) else { return [] }
    return Array(try reader.people(of: [card]).values)
  }

  private func byEmail(_ who: String) throws -> [PersonID] {
    guard who.contains("@") else { return [] }
    return try carriers(of: Contact([Property(.email, .text(who))]), kind: .email)
  }

  private func byPhone(_ who: String) throws -> [PersonID] {
    let who = who.lowercased().hasPrefix("tel:") ? String(who.dropFirst(4)) : who
    guard who.utf8.count(where: { (0x30...0x39).contains($0) }) >= 5,
      !who.contains(where: { $0.isLetter })
    else { return [] }
    return try carriers(of: Contact([Property(.tel, .text(who))]), kind: .phone)
  }

  private func carriers(of contact: Contact, kind: CandidateKey.Kind) throws -> [PersonID] {
    let keys = Matcher().keys(of: normalizer.normalize(contact, eventRegion: nil))
      .filter { $0.kind == kind }
    let cards = try reader.cards(carrying: keys, limit: Self.searchLimit).values.joined()
    return Array(Set(try reader.people(of: Array(Set(cards))).values))
  }

  /// People whose shown name is `who`; else those with a name each word of `who` begins a word of.
  private func byName(_ who: String) throws -> [PersonID] {
    let wanted = words(of: who)
    guard let longest = wanted.max(by: { $0.count < $1.count }) else { return [] }
    let found = try reader.people(matching: longest, limit: Self.searchLimit)
    let named = try reader.summaries(found).map { (id: $0.id, words: words(of: $0.name)) }
    let exact = named.filter { $0.words == wanted }
    if !exact.isEmpty { return exact.map(\.id) }
    let shown = named.filter { person in begins(wanted, person.words) }
    if !shown.isEmpty { return shown.map(\.id) }
    // A name on one of their cards that is not the one shown: a nickname, a maiden name.
    var people: Set<PersonID> = []
    for card in try reader.cards(of: found) {
      let names =
        card.contact.texts(.fn) + card.contact.texts(.nickname)
        + card.contact.names.map(\.displayText)
      guard let person = card.person, names.contains(where: { begins(wanted, words(of: $0)) })
      else { continue }
      people.insert(person)
    }
    return Array(people)
  }

  private func begins(_ wanted: [String], _ words: [String]) -> Bool {
    wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  private func words(of name: String) -> [String] {
    folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Workspace {
  func who(_ reader: any StoreReading) -> Who {
    Who(normalizer: normalizer, reader: reader)
  }
}
