import ContactFormats
import ContactModel
import Testing

@Suite("No input breaks the reader")
struct MutationTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let seeds = [
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=\r\n=93=A1;x\r\nPHOTO;JPEG;BASE64:\r\n Zm9vYmFy\r\n Zm9v\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:a\r\nEND:VCARD\r\nTEL;WORK:1\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\nVERSION:3.0\nitem1.EMAIL;type=\"a;b\":x\\,y\nNOTE:long\n  folded\nmore\nAGENT:BEGIN:VCARD\\nFN:b\\nEND:VCARD\\n\nEND:VCARD\n",
    "\u{FEFF}BEGIN:VCARD\rVERSION:4.0\rFN:Zoë\rLOGO:data:image/png;base64,Zm9v\rADR;LABEL=\"a^nb\":;;x,y;z\rEND:VCARD\r",
  ]

  private static let words: [[UInt8]] =
    [
      "BEGIN:VCARD\r\n", "END:VCARD", "AGENT:\r\n", "AGENT:BEGIN:VCARD\n", "\r", "\n", "\r\r\n",
      "\0",
      "=\r\n", ";ENCODING=b:", ";CHARSET=utf-16:", "\u{1B}$B", "\"", "^n", "\\", "data:,", " ", ":",
      ";", ",", "日",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xE4], [0x83, 0x5C], [0xC3]]

  @Test("Bytes flipped, cut, doubled and spliced", arguments: [1, 2, 3] as [UInt64])
  func mutations(seed: UInt64) throws {
    var generator = Generator(state: seed)
    for round in 0..<150 {
      var bytes = Array(Self.seeds.randomElement(using: &generator).map(\.utf8) ?? "".utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, at + Int.random(in: 0...40, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0 where at < bytes.count: bytes[at] = .random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(at...)
        case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        case 3: bytes.removeSubrange(at..<end)
        default:
          bytes.insert(contentsOf: Self.words.randomElement(using: &generator) ?? [], at: at)
        }
      }
      let small = Bool.random(using: &generator)
      let limits = ReadingLimits(recordBytes: small ? 100 : 1 << 20)
      let whole = try read(bytes, limits: limits)
      let chunk = Int.random(in: 1...9, using: &generator)
      let pieces = try read(bytes, chunk: chunk, limits: limits)
      #expect(whole == pieces, "seed \(seed), round \(round), pieces of \(chunk)")
    }
  }
}
