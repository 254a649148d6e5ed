import ContactModel
import Normalization
import Storage

/// The merged view of a person: every value of every card, each with the cards it came from.
public struct Profile: Sendable, Hashable {
  public struct Value: Sendable, Hashable {
    public var text: String
    /// What kind of value it is, where the card says: `work`, `cell`, a label.
    public var kinds: [String]
    public var provenance: [Provenance]
  }

  public struct CardLine: Sendable, Hashable {
    public var id: CardID
    public var source: String
    public var record: Int
    public var line: Int
    public var name: String
    public var event: String?
  }

  public struct EncounterLine: Sendable, Hashable {
    public var event: Event
    public var kind: EncounterKind
    public var introducer: PersonLine?
  }

  public var person: PersonLine
  public var names: [Value] = []
  public var organizations: [Value] = []
  public var titles: [Value] = []
  public var emails: [Value] = []
  /// E.164 where the number could be placed, else as written.
  public var phones: [Value] = []
  public var addresses: [Value] = []
  public var urls: [Value] = []
  public var birthdays: [Value] = []
  public var notes: [Value] = []
  /// Who, by a card, made an introduction; nobody confirmed it.
  public var introducerHints: [Value] = []
  public var cards: [CardLine] = []
  public var encounters: [EncounterLine] = []
  /// The day of the first event, or of the first import where that was earlier.
  public var firstSeen: CivilDate?
}

extension Workspace {
  public func profile(of who: String) throws -> Profile {
    try store.read { reader in
      let person = try self.who(reader).person(who)
      return try profile(of: person, reader)
    }
  }

  func profile(of person: PersonID, _ reader: any StoreReading) throws -> Profile {
    guard let line = try PersonLine.lines(for: [person], reader).first else {
      throw CardstockError.unknownPerson(person.name)
    }
    var profile = Profile(person: line)
    var regions = EventRegions(normalizer: normalizer)
    // The newest card first: what it says is what holds now.
    for card in try reader.cards(of: [person]).reversed() {
      let source = try reader.source(card.source)
      let event = try source?.details.event.flatMap { try reader.event($0) }
      profile.cards.append(
        Profile.CardLine(
          id: card.id,
          source: source?.details.path ?? "",
          record: card.record,
          line: card.line,
          name: DisplayName.of([card.contact]),
          event: event?.name
        )
      )
      let region = try regions.region(of: card.source, reader)
      profile.add(card, normalizer.normalize(card.contact, eventRegion: region))
    }
    profile.encounters = try encounterLines(of: person, reader)
    let events = profile.encounters.map(\.event.date)
    profile.firstSeen =
      (events + [try firstImport(of: profile.cards.map(\.id), reader)].compactMap(\.self))
      .min()
    return profile
  }

  /// The day on which the first of the cards came in, in Greenwich.
  private func firstImport(of cards: [CardID], _ reader: any StoreReading) throws -> CivilDate? {
    let operations = Set(try reader.firstMoves(of: cards).values.map(\.operation))
    let seconds = try operations.compactMap { try reader.operation($0)?.at }.min()
    return seconds.map { CivilDate(dayNumber: Int(($0 / 86_400))) }
  }

  private func encounterLines(
    of person: PersonID,
    _ reader: any StoreReading
  ) throws -> [Profile.EncounterLine] {
    var lines: [Profile.EncounterLine] = []
    for encounter in try reader.encounters(of: [person])[person, default: []] {
      guard let event = try reader.event(encounter.event) else { continue }
      let introducer = try encounter.introducer
        .flatMap { try reader.people(of: [$0])[$0] }
        .flatMap { try PersonLine.lines(for: [$0], reader).first }
      let line = Profile.EncounterLine(event: event, kind: encounter.kind, introducer: introducer)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.sorted { ($0.event.date, $0.event.id) < ($1.event.date, $1.event.id) }
  }
}

extension Profile {
  fileprivate mutating func add(_ card: StoredCard, _ normalized: NormalizedContact) {
    func origin(_ line: Int?) -> Provenance { Provenance(card: card.id, line: line) }
    for property in card.contact.properties {
      let kinds =
        property.types.filter { $0 != "pref" && $0 != "internet" && $0 != "voice" }
        + [card.contact.label(of: property)].compactMap(\.self)
      let place = origin(property.line)
      switch property.name {
      case .fn: Self.add(property.value.text, [], place, to: &names)
      case .title, .role: Self.add(property.value.text, [], place, to: &titles)
      case .url, .xSocialProfile, .socialprofile:
        Self.add(property.value.text, kinds, place, to: &urls)
      case .bday:
        let date = normalized.birthdays.first {
          $0.line == property.line && $0.written == property.value.text
        }?.value
        Self.add(date?.description ?? property.value.text, [], place, to: &birthdays)
      case .note: Self.add(property.value.text, [], place, to: &notes)
      case .org: Self.add(Self.joined(property.value, by: ", "), [], place, to: &organizations)
      case .adr: Self.add(Self.joined(property.value, by: ", "), kinds, place, to: &addresses)
      case .email:
        let canonical = normalized.emails.first {
          $0.line == property.line && $0.written == property.value.text
        }?.value.canonical
        let shown = emails.first { $0.text.lowercased() == canonical?.lowercased() }?.text
        Self.add(shown ?? canonical ?? property.value.text, kinds, place, to: &emails)
      case .tel:
        let phone = normalized.phones.first {
          $0.line == property.line && $0.written == property.value.text
        }?.value
        let number = phone?.e164.map { number in
          phone?.phoneExtension.map { "\(number) ext. \($0)" } ?? number
        }
        Self.add(number ?? property.value.text, kinds, place, to: &phones)
      default: break
      }
    }
    for introducer in card.contact.introducerHints {
      Self.add(introducer, [], origin(nil), to: &introducerHints)
    }
    if names.isEmpty, let name = card.contact.names.first?.displayText {
      Self.add(name, [], origin(card.contact.first(.n)?.line), to: &names)
    }
  }

  private static func joined(_ value: PropertyValue, by separator: String) -> String? {
    guard case .structured(let components) = value else { return value.text }
    return components.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
      .joined(separator: separator)
  }

  /// Adds a value, or one more place where a known one stands.
  private static func add(
    _ text: String?,
    _ kinds: [String],
    _ place: Provenance,
    to values: inout [Value]
  ) {
    guard let text, !text.isEmpty else { return }
    if let index = values.firstIndex(where: { $0.text == text }) {
      values[index].provenance.append(place)
      values[index].kinds += kinds.filter { !values[index].kinds.contains($0) }
    } else {
      values.append(Value(text: text, kinds: kinds, provenance: [place]))
    }
  }
}
