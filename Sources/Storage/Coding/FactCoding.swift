import ContactModel
import FollowUp

/// A fact as bytes: a version, its name, its date, and what it carries in the order of the policy's
/// table. Names are written out, so that a new kind of fact changes nothing for the old ones.
public enum FactCoding {
  static let version: UInt8 = 1

  public static func encode(_ fact: Fact) -> [UInt8] {
    var writer = ByteWriter(capacity: 48)
    writer.write(byte: version)
    writer.write(fact)
    return writer.bytes
  }

  /// - Throws: `CodingFailure` for bytes that `encode` did not write.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> Fact {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .unknownVersion(version) }
    let fact = try reader.fact()
    try reader.finish()
    return fact
  }
}

extension ByteWriter {
  mutating func write(_ date: CivilDate) {
    write(date.dayNumber)
  }

  mutating func write(_ text: String?) {
    write(text) { $0.write($1) }
  }

  mutating func write(_ date: CivilDate?) {
    write(date) { $0.write($1) }
  }

  mutating func write(_ fact: Fact) {
    write(fact.name.rawValue)
    write(fact.date)
    switch fact.kind {
    case .replied, .introducerPinged, .declined: break
    case .reopened(let of): write(of)
    case .met(let event, let introducer):
      write(event)
      write(introducer?.rawValue)
    case .sent(let channel): write(channel.rawValue)
    case .bounced(let channel, let of):
      write(channel.rawValue)
      write(of)
    case .outOfOffice(let until): write(until)
    case .nudged(let introducer), .thanked(let introducer): write(introducer.rawValue)
    case .keepReminding(let from, let on, let uses):
      write(from.rawValue)
      write(on)
      write(uses) { $0.write($1) }
    case .promised(let what, let by):
      write(what)
      write(by)
    case .planned(let on, let note):
      write(on)
      write(note)
    case .keepInTouch(let every): write(every)
    case .snoozed(let until): write(until)
    }
  }
}

extension ByteReader {
  mutating func date() throws(CodingFailure) -> CivilDate {
    CivilDate(dayNumber: try number())
  }

  mutating func optionalDate() throws(CodingFailure) -> CivilDate? {
    try optional { (reader) throws(CodingFailure) in try reader.date() }
  }

  mutating func optionalText() throws(CodingFailure) -> String? {
    try optional { (reader) throws(CodingFailure) in try reader.text() }
  }

  mutating func introducer() throws(CodingFailure) -> Introducer.ID {
    Introducer.ID(rawValue: try text())
  }

  mutating func channel() throws(CodingFailure) -> Channel {
    Channel(rawValue: try text())
  }

  mutating func fact() throws(CodingFailure) -> Fact {
    let name = try named(Fact.Name.self)
    let date = try date()
    let kind: Fact.Kind
    switch name {
    case .replied: kind = .replied
    case .introducerPinged: kind = .introducerPinged
    case .declined: kind = .declined
    case .reopened: kind = .reopened(of: try self.date())
    case .met:
      kind = .met(
        event: try optionalText(),
        introducer: try optional { (reader) throws(CodingFailure) in try reader.introducer() }
      )
    case .sent: kind = .sent(try channel())
    case .bounced: kind = .bounced(try channel(), of: try optionalDate())
    case .outOfOffice: kind = .outOfOffice(until: try optionalDate())
    case .nudged: kind = .nudged(try introducer())
    case .thanked: kind = .thanked(try introducer())
    case .keepReminding:
      kind = .keepReminding(
        from: try named(),
        on: try optionalDate(),
        uses: try optional { (reader) throws(CodingFailure) in try reader.number() }
      )
    case .promised: kind = .promised(what: try optionalText(), by: try optionalDate())
    case .planned: kind = .planned(on: try self.date(), note: try optionalText())
    case .keepInTouch: kind = .keepInTouch(every: try number())
    case .snoozed: kind = .snoozed(until: try self.date())
    }
    return Fact(date, kind)
  }
}
