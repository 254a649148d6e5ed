import TestSupport
import Testing
import TextEncoding

@Suite("Well-formed UTF-8")
struct UTF8ValidationTests {
  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { EncodingDetector.isUTF8($0) }
  }

  @Test(
    "Every form of Unicode's table 3-7 is told from its neighbours",
    arguments: [
      ([0x7F], true), ([0x80], false), ([0xC1, 0xBF], false), ([0xC2, 0x80], true),
      ([0xC2], false), ([0xC2, 0xC0], false), ([0xDF, 0xBF], true),
      ([0xE0, 0x9F, 0xBF], false), ([0xE0, 0xA0, 0x80], true), ([0xE2, 0x82], false),
      ([0xED, 0x9F, 0xBF], true), ([0xED, 0xA0, 0x80], false), ([0xEF, 0xBF, 0xBF], true),
      ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF0, 0x90, 0x80, 0x80], true),
      ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF5, 0x80, 0x80, 0x80], false), ([0xFF], false), ([], true),
    ] as [([UInt8], Bool)]
  )
  func forms(_ bytes: [UInt8], _ isWellFormed: Bool) {
    // Wherever it stands among the sixteen bytes looked at in one go.
    for before in 0...17 {
      for after in [0, 1, 20] {
        let text =
          [UInt8](repeating: 0x61, count: before) + bytes + [UInt8](repeating: 0x62, count: after)
        #expect(isUTF8(text) == isWellFormed, "\(before) before, \(after) behind")
      }
    }
  }

  @Test("It agrees with the standard library on damaged text")
  func damaged() {
    var generator = SeededGenerator()
    for _ in 0..<2_000 {
      var bytes = Array(generator.unicodeText(upTo: 30, controls: true).utf8)
      if !bytes.isEmpty, !generator.oneIn(4) {
        let index = generator.int(0...bytes.count - 1)
        if generator.oneIn(2) {
          bytes.remove(at: index)
        } else {
          bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        }
      }
      #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(generator)")
    }
  }
}
