import Foundation
import Glibc

/// Results go to standard output, everything else to standard error.
enum Output {
  /// Prints one line of a result.
  static func print(_ line: String = "") throws {
    try write(line + "\n")
  }

  static func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { bytes in try write(UnsafeRawBufferPointer(bytes)) }
  }

  static func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard fwrite(bytes.baseAddress, 1, bytes.count, stdout) == bytes.count else {
      throw OutputError(reason: String(cString: strerror(errno)))
    }
  }

  static func flush() throws {
    guard fflush(stdout) == 0 else {
      throw OutputError(reason: String(cString: strerror(errno)))
    }
  }

  /// One line for the person at the terminal: a problem, a hint.
  static func complain(_ line: String) {
    // What stands on standard output so far comes first, where both are one terminal.
    fflush(stdout)
    fputs(line + "\n", stderr)
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

/// Standard output can't be written: the disk is full, the pipe is broken.
struct OutputError: Explainable {
  var reason: String

  var explanation: Explanation {
    Explanation(code: .ioError, message: "the result can't be written: \(reason)")
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
