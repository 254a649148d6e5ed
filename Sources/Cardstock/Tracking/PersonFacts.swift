import ContactModel
import FollowUp
import Normalization
import Storage

/// What the policy looks at of one person.
struct PersonFacts: Sendable {
  var facts: [Fact]
  var channels: [Channel]
}

extension Workspace {
  /// The facts and channels of people: what was logged, what their cards' events say, and how they can
  /// be reached.
  ///
  /// Introducers are stored as cards, which never change hands without a trace; here they become the
  /// people who hold those cards now.
  func personFacts(
    of people: [PersonID],
    _ reader: any StoreReading
  ) throws -> [PersonID: PersonFacts] {
    let encounters = try reader.encounters(of: people)
    let logged = try reader.facts(of: people)
    let cards = Dictionary(grouping: try reader.cards(of: people), by: \.person)
    var introducers = IntroducerPeople()
    var events: [EventID: Event?] = [:]
    var regions = EventRegions(normalizer: normalizer)
    var result: [PersonID: PersonFacts] = [:]
    for person in people {
      let held = cards[person, default: []]
      var facts: [Fact] = []
      if held.contains(where: { $0.contact.isIndividual }) {
        for encounter in encounters[person, default: []] where encounter.kind == .met {
          if events[encounter.event] == nil {
            events[encounter.event] = try reader.event(encounter.event)
          }
          guard let event = events[encounter.event] ?? nil else { continue }
          let introducer = try encounter.introducer.flatMap { try introducers.id(of: $0, reader) }
          facts.append(
            Fact(
              event.date,
              .met(
                event: event.id.name,
                introducer: introducer == person.introducerID ? nil : introducer
              )
            )
          )
        }
        for fact in logged[person, default: []] {
          facts.append(try introducers.resolved(fact.fact, reader))
        }
      }
      let contacts = try held.map { card in
        normalizer.normalize(
          card.contact,
          eventRegion: try regions.region(of: card.source, reader)
        )
      }
      result[person] = PersonFacts(
        facts: facts,
        channels: Channel.channels(of: held.map(\.contact), contacts)
      )
    }
    return result
  }
}

/// The people behind the cards that stand for introducers, looked up once.
struct IntroducerPeople {
  private var known: [CardID: Introducer.ID?] = [:]

  mutating func id(of card: CardID, _ reader: any StoreReading) throws -> Introducer.ID? {
    if let id = known[card] { return id }
    let id = try reader.people(of: [card])[card]?.introducerID
    known[card] = id
    return id
  }

  /// The fact with the introducer's card (`c34`) replaced by the person (`p12`).
  mutating func resolved(_ fact: Fact, _ reader: any StoreReading) throws -> Fact {
    func person(_ id: Introducer.ID, _ people: inout IntroducerPeople) throws -> Introducer.ID {
      guard let card = CardID(name: id.rawValue) else { return id }
      return try people.id(of: card, reader) ?? id
    }
    var fact = fact
    switch fact.kind {
    case .met(let event, let introducer?):
      fact.kind = .met(event: event, introducer: try person(introducer, &self))
    case .nudged(let introducer): fact.kind = .nudged(try person(introducer, &self))
    case .thanked(let introducer): fact.kind = .thanked(try person(introducer, &self))
    default: break
    }
    return fact
  }
}

extension PersonID {
  /// How the policy's facts call this person.
  var introducerID: Introducer.ID { Introducer.ID(name) }
}

extension Contact {
  /// Whether the card is a human being's, and not that of an organisation, a group, a place or a
  /// device (KIND: RFC 6350, 6.1.4, and what Apple writes in its place). Nobody follows up with those.
  var isIndividual: Bool {
    for property in properties {
      let text = property.value.text?.lowercased()
      switch property.name {
      case .kind, "X-ADDRESSBOOKSERVER-KIND": return text == "individual" || text == ""
      case .abShowAs: return text != "company"
      default: continue
      }
    }
    return true
  }
}

extension Channel {
  static let message = Channel("message")
  static let profile = Channel("profile")

  /// The ways to reach somebody that their cards name, the most personal first.
  static func channels(of cards: [Contact], _ contacts: [NormalizedContact]) -> [Channel] {
    var channels: [Channel] = []
    if contacts.contains(where: { !$0.emails.isEmpty }) { channels.append(.email) }
    if contacts.contains(where: { contact in
      contact.phones.contains { $0.value.e164 != nil || $0.value.digits.count >= 5 }
    }) {
      channels.append(.phone)
    }
    let names = Set(cards.flatMap(\.properties).filter { !$0.value.isEmpty }.map(\.name))
    if names.contains(.impp) { channels.append(.message) }
    let profiles = ["linkedin.com/", "xing.com/"]
    if names.contains(.xSocialProfile) || names.contains(.socialprofile)
      || contacts.contains(where: { contact in
        contact.urls.contains { url in profiles.contains { url.value.contains($0) } }
      })
    {
      channels.append(.profile)
    }
    return channels
  }
}
