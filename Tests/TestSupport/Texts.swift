/// Generated texts: words as people write them, and everything Unicode allows.
extension SeededGenerator {
  /// A word of two to four syllables in a random script.
  public mutating func word() -> String {
    let scripts = [
      ["ba", "ro", "mi", "ken", "tal", "su", "wen", "dor"],
      ["bä", "rø", "mí", "kéñ", "ťal", "ßu", "wên", "đor"],
      ["Ба", "ро", "ми", "кен", "тал", "су", "вен", "дор"],
      ["山", "田", "花", "林", "王", "秀", "英", "中"],
      ["김", "민", "수", "서", "연", "지", "우", "한"],
      ["با", "رو", "مي", "كن", "تل", "سو", "ون", "در"],
    ]
    let syllables = (oneIn(2) ? scripts.first : pick(scripts)) ?? []
    var text = ""
    for _ in 0..<int(2...4) { text += pick(syllables) ?? "" }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  public mutating func words(_ count: ClosedRange<Int>) -> String {
    var list: [String] = []
    for _ in 0..<int(count) { list.append(word()) }
    return list.joined(separator: " ")
  }

  /// A token of letters, digits and hyphens of ASCII, starting with a letter.
  public mutating func token(_ count: ClosedRange<Int> = 1...12) -> String {
    var text = String(pick("abcdefghijklmnopqrstuvwxyz") ?? "a")
    for _ in 1..<max(int(count), 2) {
      text.append(pick("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-") ?? "a")
    }
    return text
  }

  /// A text of up to `length` scalars from all of Unicode, rich in the characters that formats give a
  /// meaning to.
  ///
  /// - Parameter controls: Whether control characters other than tab and line feed, and Unicode's
  ///   line and paragraph separators, may be in it. No vCard can carry those.
  public mutating func unicodeText(upTo length: Int = 40, controls: Bool = false) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<int(0...length) { text.append(scalar(controls: controls)) }
    return String(text)
  }

  private mutating func scalar(controls: Bool) -> Unicode.Scalar {
    while true {
      let range: ClosedRange<UInt32> =
        switch int(1...10) {
        case 1...3: 0x20...0x7E
        case 4: 0x00...0x20
        case 5: 0x7F...0x2FF
        case 6: 0x300...0x36F
        case 7: 0x2000...0x206F
        case 8: 0x1F300...0x1FAFF
        case 9: 0x0370...0xFFFF
        default: 0x10000...0x10FFFF
        }
      let code =
        oneIn(4)
        ? pick([0x2C, 0x3B, 0x3A, 0x5C, 0x22, 0x5E, 0x3D, 0x0A, 0x09, 0x20, 0x6E, 0x27])
        : UInt32.random(in: range, using: &self)
      guard let scalar = code.flatMap(Unicode.Scalar.init) else { continue }
      if controls || !Self.breaksLines(scalar) { return scalar }
    }
  }

  private static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  public mutating func bytes(upTo length: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<int(0...length) { bytes.append(UInt8.random(in: .min ... .max, using: &self)) }
    return bytes
  }

  /// An `http`, `urn:uuid` or `xmpp` URI of characters that a URI may hold (RFC 3986).
  public mutating func uri() -> String {
    switch int(1...3) {
    case 1: return "https://\(token()).example/\(token())?q=a,b;c&d=%C3%A9#\(token())"
    case 2: return "xmpp:\(token())@chat.example"
    default:
      let digits = String(next(), radix: 16)
      let padded = String(repeating: "0", count: 16 - digits.count) + digits
      return
        "urn:uuid:\(padded.prefix(8))-\(padded.dropFirst(8).prefix(4))-4a1b-8c2d-0000\(padded.suffix(8))"
    }
  }
}
