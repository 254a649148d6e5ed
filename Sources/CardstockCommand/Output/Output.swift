import Foundation

/// Results go to standard output, everything else to standard error.
enum Output {
  /// Prints one line of a result.
  static func print(_ line: String = "") throws {
    try write(line + "\n")
  }

  static func write(_ text: String) throws {
    try StandardStream.output.write(text.utf8)
  }

  static func write(_ bytes: [UInt8]) throws {
    try StandardStream.output.write(bytes)
  }

  static func flush() throws {
    try StandardStream.output.flush()
  }

  /// One line for the person at the terminal: a problem, a hint. What stands on standard output so far
  /// comes first, where both are one terminal. That nobody can be told is no reason to stop.
  static func complain(_ line: String) {
    try? StandardStream.output.flush()
    draw(line + "\n")
  }

  /// Text for standard error at once: a progress bar.
  static func draw(_ text: String) {
    try? StandardStream.error.write(text.utf8)
    try? StandardStream.error.flush()
  }

  /// Prints the one JSON document of a command.
  static func json(_ value: some Encodable) throws {
    try write(Array(encoder.encode(value)))
    try print()
  }

  /// Keys in a fixed order, so that the same data is the same text.
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

/// Encodes an absent value as `null` and not as an absent key.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
