import TestSupport
import Testing

@testable import ContactFormats

@Suite("The text of bytes")
struct TextOfBytesTests {
  @Test("is what String makes of them, whatever they are")
  func everyMixture() {
    let pieces: [[UInt8]] = [
      [0x41], [0], [0x7F], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80],
      // What is no UTF-8: overlong, surrogate, beyond Unicode, cut off, alone.
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ]
    var generator = SeededGenerator(seed: 7)
    for round in 0..<20_000 {
      // Half of them are UTF-8.
      let choice = round % 2 == 0 ? pieces.prefix(6) : pieces[...]
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        bytes += choice.randomElement(using: &generator) ?? []
      }
      let text = bytes.withUnsafeBufferPointer { $0.text }
      #expect(
        Array(text.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8),
        "seed 7, \(bytes)"
      )
    }
  }
}
