import CICUDetector

/// Finds the charset of bytes that declare none, or a wrong one.
public enum EncodingDetector {
  /// The largest number of bytes it looks at; more makes it no surer.
  public static let sampleBytes = 64 << 10

  /// The charset in which `bytes` read best.
  ///
  /// Valid UTF-8 is UTF-8. Otherwise each candidate must decode every byte: the `hints` (charsets
  /// declared near by), what ICU's detector proposes, the charsets that ICU knows only as longer text,
  /// and windows-1252. The most plausible text wins; hints and ICU's order break ties, and
  /// windows-1252 is the answer where none fits.
  public static func detect(
    _ bytes: UnsafeRawBufferPointer,
    hints: [Charset] = []
  ) -> Charset {
    let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(sampleBytes))
    if isUTF8(sample) {
      return containsJapaneseEscape(sample) ? iso2022JP ?? .utf8 : .utf8
    }
    var best: (charset: Charset, score: Double)?
    for candidate in candidates(for: sample, hints: hints) {
      guard let text = CharsetDecoder(candidate.charset)?.decodeStrictly(sample) else { continue }
      var score = Plausibility.score(of: text) + candidate.bonus
      if let core = cores[candidate.charset.name],
        CharsetDecoder(core)?.decodeStrictly(sample) == nil
      {
        score -= 0.4
      }
      if score > (best?.score ?? -.infinity) { best = (candidate.charset, score) }
    }
    return best?.charset ?? .windows1252
  }

  /// ISO-2022-JP is 7-bit: only its escape sequences (RFC 1468) tell it from ASCII.
  public static func containsJapaneseEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      if escape + 2 < bytes.count, bytes[escape + 1] == 0x24,
        bytes[escape + 2] == 0x42 || bytes[escape + 2] == 0x40
      {
        return true
      }
      rest = bytes[(escape + 1)...]
    }
    return false
  }

  private static let iso2022JP = Charset(label: "iso-2022-jp")

  private static func candidates(
    for sample: UnsafeRawBufferPointer,
    hints: [Charset]
  ) -> [(charset: Charset, bonus: Double)] {
    var found: [(charset: Charset, bonus: Double)] = []
    func add(_ charset: Charset?, _ bonus: Double) {
      guard let charset, !found.contains(where: { $0.charset.name == charset.name }) else { return }
      found.append((charset, bonus))
    }
    for hint in hints where hint != .utf8 { add(hint, 0.5) }
    var matches = [CICUMatch](repeating: CICUMatch(), count: 12)
    let count = sample.withMemoryRebound(to: CChar.self) { characters in
      cicu_detect(
        characters.baseAddress,
        Int32(characters.count),
        &matches,
        Int32(matches.count)
      )
    }
    for match in matches.prefix(Int(count)) {
      let name = withUnsafeBytes(of: match.name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix("UTF-") else { continue }
      let bonus = Double(match.confidence) / 250
      if let sibling = siblings[name] { add(Charset(label: sibling), bonus) }
      add(Charset(label: name), bonus)
    }
    add(.windows1252, 0.1)
    for label in usual { add(Charset(label: label), 0) }
    return found
  }

  /// The older and smaller sets that nearly all text in the large ones keeps to. Nearly any pair of
  /// bytes is a character of the large ones.
  private static let cores = [
    "gb18030": Charset(name: "gb2312", converterName: "EUC-CN"),
    "euc-kr": Charset(name: "ks_c_5601-1987", converterName: "EUC-KR"),
  ]

  /// ICU names the ISO charset until it sees a byte that only Windows' own has; programs mostly mean
  /// the latter, and write the former's name.
  private static let siblings = [
    "ISO-8859-1": "windows-1252", "ISO-8859-2": "windows-1250", "ISO-8859-5": "windows-1251",
    "ISO-8859-6": "windows-1256", "ISO-8859-7": "windows-1253", "ISO-8859-8": "windows-1255",
    "ISO-8859-8-I": "windows-1255", "ISO-8859-9": "windows-1254",
  ]

  /// Charsets that cards are really written in; ICU proposes some of them only for longer text.
  private static let usual = [
    "shift_jis", "gb18030", "euc-kr", "big5", "euc-jp", "windows-1251", "windows-1250",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-874", "koi8-r",
  ]
}
