import ContactModel
import FollowUp

/// A standing as bytes, an exact inverse like the others of this folder.
public enum StandingCoding {
  static let version: UInt8 = 1

  public static func encode(_ standing: Standing) -> [UInt8] {
    var writer = ByteWriter(capacity: 128)
    writer.write(byte: version)
    switch standing.phase {
    case .settled(let state):
      writer.write(byte: 0)
      writer.write(state.rawValue)
    case .quiet(let until):
      writer.write(byte: 1)
      writer.write(until)
    }
    writer.write(standing.step) { $0.write($1) }
    writer.write(standing.explanation)
    writer.write(standing.latestPast) { $0.write($1) }
    return writer.bytes
  }

  /// - Throws: `CodingFailure` for bytes that `encode` did not write.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> Standing {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .unknownVersion(version) }
    let phase: Standing.Phase
    switch try reader.byte() {
    case 0: phase = .settled(try reader.named())
    case 1: phase = .quiet(until: try reader.date())
    case let other: throw .unknown("phase \(other)")
    }
    let standing = Standing(
      phase: phase,
      step: try reader.optional { (reader) throws(CodingFailure) in try reader.step() },
      explanation: try reader.explanation(),
      latestPast: try reader.optional { (reader) throws(CodingFailure) in try reader.fact() }
    )
    try reader.finish()
    return standing
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ step: Step) {
    write(step.kind.rawValue)
    write(step.opens)
    write(step.due)
    write(step.event)
    write(step.introducer?.rawValue)
    write(step.channels) { $0.write($1.rawValue) }
  }

  fileprivate mutating func write(_ explanation: Explanation) {
    write(explanation.rule.rawValue)
    write(explanation.facts) { $0.write($1) }
    // In an order of its own, so that equal standings have equal bytes.
    let numbers = explanation.numbers.sorted { $0.key.rawValue < $1.key.rawValue }
    write(numbers) { writer, number in
      writer.write(number.key.rawValue)
      writer.write(number.value)
    }
  }
}

extension ByteReader {
  fileprivate mutating func step() throws(CodingFailure) -> Step {
    Step(
      kind: try named(),
      opens: try date(),
      due: try date(),
      event: try optionalText(),
      introducer: try optional { (reader) throws(CodingFailure) in try reader.introducer() },
      channels: try list { (reader) throws(CodingFailure) in try reader.channel() }
    )
  }

  fileprivate mutating func explanation() throws(CodingFailure) -> Explanation {
    let rule = try named(Rule.self)
    let facts = try list { (reader) throws(CodingFailure) in try reader.fact() }
    var numbers: [Policy.Number: Int] = [:]
    for _ in 0..<(try count()) {
      let name = try named(Policy.Number.self)
      numbers[name] = try number()
    }
    return Explanation(rule: rule, facts: facts, numbers: numbers)
  }
}
