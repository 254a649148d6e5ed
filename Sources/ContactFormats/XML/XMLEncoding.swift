import ContactModel
import TextEncoding

/// Decides what the bytes of a document are, whatever its declaration says.
struct XMLEncoding {
  /// What the document declares, as written.
  var declared: String?
  private(set) var isDecided = false
  /// Set where the declaration is wrong.
  private(set) var problem: Problem?

  /// How many bytes from the first one beyond ASCII are looked at.
  static let sampleBytes = 16 << 10

  /// For UTF-16 and UTF-32, which show themselves; and for what is declared so and is not.
  mutating func check(_ form: UnicodeForm?) {
    guard let declared else { return }
    let charset = Charset(label: declared)
    if let form, form != .utf8 {
      isDecided = true
      let isWide =
        charset?.name.hasPrefix("utf-16") ?? false || charset?.name.hasPrefix("utf-32") ?? false
      if !isWide { note(form.charset.name) }
    } else if charset.map({ !$0.isASCIISuperset && !$0.name.hasPrefix("iso-2022") }) ?? true {
      // Nothing but ASCII may follow; otherwise the bytes will say more.
      note("utf-8")
    }
  }

  mutating func note(_ used: String) {
    guard let declared, problem == nil else { return }
    problem = .wrongEncodingDeclaration(declared: declared, used: used)
  }

  /// Sets up the cleaner by the first bytes beyond ASCII.
  mutating func decide(_ sample: Bytes, for cleaner: inout XMLCleaner) {
    isDecided = true
    // The end may cut a character; a byte like these never is a part of one.
    var count = sample.count
    while count > 0, sample[count - 1] >= 0x30 { count -= 1 }
    if count == 0 { count = XMLText.wholeCharacters(sample) }
    let sample = count > 0 ? sample.slice(0, count) : sample
    var charset = declared.flatMap(Charset.init(label:))
    if charset?.isASCIISuperset == false || charset == .utf8 { charset = nil }
    let beyond = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
    if EncodingDetector.isUTF8(sample.raw) {
      guard let charset else { return }
      // A few bytes of a charset of pairs can look like UTF-8 by chance.
      if !charset.isSingleByte, beyond < 8, Self.fits(charset, sample) {
        use(charset, always: true, &cleaner)
      } else {
        note("utf-8")
      }
      return
    }
    if let charset, Self.fits(charset, sample) {
      use(charset, always: true, &cleaner)
      return
    }
    if XMLCleaner.isDamagedUTF8(sample) {
      if charset != nil { note("utf-8") }
      return
    }
    let detected = EncodingDetector.detect(sample.raw, hints: charset.map { [$0] } ?? [])
    use(detected, always: charset != nil, &cleaner)
    if detected != charset { note(detected.name) }
  }

  private static func fits(_ charset: Charset, _ sample: Bytes) -> Bool {
    CharsetDecoder(charset)?.decode(piece: sample.raw, isLast: false).misfits == 0
  }

  private func use(_ charset: Charset, always: Bool, _ cleaner: inout XMLCleaner) {
    cleaner.fallback = CharsetDecoder(charset)
    cleaner.prefersFallback = always && cleaner.fallback != nil
  }
}
