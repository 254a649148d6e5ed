import ContactModel

/// A fact as one JSON object: `{"fact": "sent", "date": "2026-11-23", "channel": "email"}`, the
/// policy's columns as keys. What a fact doesn't carry is left out; keys of other kinds are ignored.
extension Fact: Codable {
  enum Column: String, CodingKey {
    case fact, date, event, introducer, channel, of, until, from, on, uses, what, by, note, every
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Column.self)
    func value<Value: Decodable>(_ column: Column, _ type: Value.Type = Value.self) throws -> Value
    {
      try row.decode(Value.self, forKey: column)
    }
    func optional<Value: Decodable>(_ column: Column) throws -> Value? {
      try row.decodeIfPresent(Value.self, forKey: column)
    }
    func number(_ column: Column) throws -> Int? {
      guard let number: Int = try optional(column) else { return nil }
      guard Self.allowedNumbers.contains(number) else {
        throw DecodingError.dataCorruptedError(
          forKey: column,
          in: row,
          debugDescription:
            "\(number) is outside \(Self.allowedNumbers.lowerBound)...\(Self.allowedNumbers.upperBound)"
        )
      }
      return number
    }

    date = try value(.date)
    switch try value(.fact, Name.self) {
    case .reopened: kind = .reopened(of: try value(.of))
    case .met: kind = .met(event: try optional(.event), introducer: try optional(.introducer))
    case .sent: kind = .sent(try value(.channel))
    case .bounced: kind = .bounced(try value(.channel), of: try optional(.of))
    case .replied: kind = .replied
    case .outOfOffice: kind = .outOfOffice(until: try optional(.until))
    case .nudged: kind = .nudged(try value(.introducer))
    case .introducerPinged: kind = .introducerPinged
    case .keepReminding:
      kind = .keepReminding(from: try value(.from), on: try optional(.on), uses: try number(.uses))
    case .promised: kind = .promised(what: try optional(.what), by: try optional(.by))
    case .planned: kind = .planned(on: try value(.on), note: try optional(.note))
    case .keepInTouch:
      guard let every = try number(.every) else {
        throw DecodingError.keyNotFound(
          Column.every,
          .init(
            codingPath: row.codingPath,
            debugDescription: "keepInTouch says every how many days"
          )
        )
      }
      kind = .keepInTouch(every: every)
    case .thanked: kind = .thanked(try value(.introducer))
    case .snoozed: kind = .snoozed(until: try value(.until))
    case .declined: kind = .declined
    }
  }

  /// `every` counts days and `uses` messages; a hundred years is as good as never.
  static let allowedNumbers = 0...36_500

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Column.self)
    try row.encode(name, forKey: .fact)
    try row.encode(date, forKey: .date)
    switch kind {
    case .replied, .introducerPinged, .declined:
      break
    case .reopened(let of):
      try row.encode(of, forKey: .of)
    case .met(let event, let introducer):
      try row.encodeIfPresent(event, forKey: .event)
      try row.encodeIfPresent(introducer, forKey: .introducer)
    case .sent(let channel):
      try row.encode(channel, forKey: .channel)
    case .bounced(let channel, let of):
      try row.encode(channel, forKey: .channel)
      try row.encodeIfPresent(of, forKey: .of)
    case .outOfOffice(let until):
      try row.encodeIfPresent(until, forKey: .until)
    case .nudged(let introducer), .thanked(let introducer):
      try row.encode(introducer, forKey: .introducer)
    case .keepReminding(let from, let on, let uses):
      try row.encode(from, forKey: .from)
      try row.encodeIfPresent(on, forKey: .on)
      try row.encodeIfPresent(uses, forKey: .uses)
    case .promised(let what, let by):
      try row.encodeIfPresent(what, forKey: .what)
      try row.encodeIfPresent(by, forKey: .by)
    case .planned(let on, let note):
      try row.encode(on, forKey: .on)
      try row.encodeIfPresent(note, forKey: .note)
    case .keepInTouch(let every):
      try row.encode(every, forKey: .every)
    case .snoozed(let until):
      try row.encode(until, forKey: .until)
    }
  }
}
