import ContactModel
import FollowUp
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
    let cards = Dictionary(grouping: try reader.cards(of: people), by: \.person)
    return try personFacts(of: people, holding: cards, reader)
  }

  /// The same, for whoever has the cards already.
  func personFacts(
    of people: [PersonID],
    holding cards: [PersonID?: [StoredCard]],
    _ reader: any StoreReading
  ) throws -> [PersonID: PersonFacts] {
    let encounters = try reader.encounters(of: people)
    let logged = try reader.facts(of: people)
    var introducers = IntroducerPeople()
    var events: [EventID: Event?] = [:]
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
      result[person] = PersonFacts(
        facts: facts,
        channels: Channel.channels(of: held.map(\.contact))
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

  /// The ways to reach somebody that their cards name, the most personal first. What a channel needs is
  /// looked at just as far as to see that a message could be sent.
  static func channels(of cards: [Contact]) -> [Channel] {
    var found: Set<Channel> = []
    for property in cards.lazy.flatMap(\.properties) {
      guard let text = property.value.text, !text.isEmpty else { continue }
      switch property.name {
      case .email where text.contains("@"): found.insert(.email)
      case .tel where text.unicodeScalars.count(where: { $0.properties.numericType != nil }) >= 5:
        found.insert(.phone)
      case .impp: found.insert(.message)
      case .xSocialProfile, .socialprofile: found.insert(.profile)
      case .url where text.contains("linkedin.com/") || text.contains("xing.com/"):
        found.insert(.profile)
      default: break
      }
    }
    return [.email, .phone, .message, .profile].filter(found.contains)
  }
}
