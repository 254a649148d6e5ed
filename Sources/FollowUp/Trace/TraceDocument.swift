import ContactModel

/// Histories to evaluate without a database: the file of `policy trace`.
public struct TraceDocument: Sendable, Decodable {
  public var policy: Policy
  public var calendar: WorkingCalendar
  public var today: CivilDate
  public var people: [Person]

  public struct Person: Sendable, Decodable {
    public var id: String
    public var name: String?
    /// Email and phone where the file doesn't say.
    public var channels: [Channel]
    public var facts: [Fact]

    public init(
      id: String,
      name: String? = nil,
      channels: [Channel] = [.email, .phone],
      facts: [Fact]
    ) {
      self.id = id
      self.name = name
      self.channels = channels
      self.facts = facts
    }

    private enum Key: String, CodingKey { case id, name, channels, facts }

    public init(from decoder: any Decoder) throws {
      let object = try decoder.container(keyedBy: Key.self)
      self.init(
        id: try object.decode(String.self, forKey: .id),
        name: try object.decodeIfPresent(String.self, forKey: .name),
        channels: try object.decodeIfPresent([Channel].self, forKey: .channels)
          ?? [.email, .phone],
        facts: try object.decode([Fact].self, forKey: .facts)
      )
    }
  }

  public init(
    policy: Policy = .considerate,
    calendar: WorkingCalendar = .standard(),
    today: CivilDate,
    people: [Person]
  ) {
    self.policy = policy
    self.calendar = calendar
    self.today = today
    self.people = people
  }

  private enum Key: String, CodingKey { case policy, calendar, today, people }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    policy = .considerate
    if let numbers = try object.decodeIfPresent([String: Int].self, forKey: .policy) {
      do throws(PolicyError) {
        policy = try Policy(setting: numbers)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .policy,
          in: object,
          debugDescription: error.description
        )
      }
    }
    let exact = try object.decodeIfPresent(TraceCalendar.self, forKey: .calendar)
    calendar = exact?.calendar ?? .standard()
    today = try object.decode(CivilDate.self, forKey: .today)
    people = try object.decode([Person].self, forKey: .people)
  }
}

/// A calendar written out: exactly these weekend days and holidays, none computed. Without a weekend
/// it is Saturday and Sunday.
struct TraceCalendar: Decodable {
  let calendar: WorkingCalendar

  private enum Key: String, CodingKey { case weekend, holidays }
  private enum Day: String, Decodable {
    case mon, tue, wed, thu, fri, sat, sun

    var weekday: Weekday {
      switch self {
      case .mon: .monday
      case .tue: .tuesday
      case .wed: .wednesday
      case .thu: .thursday
      case .fri: .friday
      case .sat: .saturday
      case .sun: .sunday
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let weekend = try object.decodeIfPresent([Day].self, forKey: .weekend) ?? [.sat, .sun]
    let holidays = try object.decodeIfPresent([CivilDate].self, forKey: .holidays) ?? []
    calendar = WorkingCalendar(weekend: Set(weekend.map(\.weekday)), holidays: Set(holidays))
  }
}
