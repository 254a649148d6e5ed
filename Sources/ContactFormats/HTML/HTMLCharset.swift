import ContactModel
import TextEncoding

/// What the bytes of a page are: what a byte order mark or its `meta` element says, if the bytes bear
/// that out, else what they look like.
struct HTMLCharset {
  /// Nil for UTF-8.
  private let decoder: CharsetDecoder?
  private(set) var problem: Problem?

  /// The standard looks for the declaration in the first 1024 bytes; pages that were saved have it
  /// later.
  private static let declarationBytes = 16 << 10

  /// - Parameter text: UTF-8 for certain if the source is a wider form of Unicode.
  init(_ text: Bytes, form: UnicodeForm?) {
    if let form, form != .utf8 {
      decoder = nil
      return
    }
    let label = Self.declaration(in: text)
    let declared = label.flatMap(Charset.init(label:))
    if EncodingDetector.isUTF8(text.raw) {
      guard let declared, !declared.isASCIISuperset, declared.name.hasPrefix("iso-2022") else {
        decoder = nil
        if let declared, declared != .utf8, !text.isASCII {
          problem = .pageCharset(line: 1, declared: declared.name, used: "utf-8")
        }
        return
      }
      decoder = CharsetDecoder(declared)
      return
    }
    let sample = Self.sample(of: text)
    if let declared, declared != .utf8, declared.isASCIISuperset,
      let decoder = CharsetDecoder(declared),
      sample.withUnsafeBytes({ decoder.decodeStrictly($0) }) != nil
    {
      self.decoder = decoder
      return
    }
    if text.isDamagedUTF8 {
      decoder = nil
      problem = .undecodablePage(line: 1, used: "utf-8")
      return
    }
    let hints = declared.map { [$0] } ?? []
    let charset = sample.withUnsafeBytes { EncodingDetector.detect($0, hints: hints) }
    decoder = CharsetDecoder(charset)
    if charset != declared {
      problem = .pageCharset(line: 1, declared: label, used: charset.name)
    }
  }

  /// The charset, if it is not UTF-8.
  var charset: Charset? { decoder?.charset }

  /// Whether bytes below 0x80 may be something else than ASCII.
  var hasEscapes: Bool { decoder?.charset.isASCIISuperset == false }

  /// A stretch of the page that cuts no character, as UTF-8.
  func decode(_ bytes: Bytes) -> [UInt8] {
    guard let decoder, hasEscapes || !bytes.isASCII else {
      return bytes.isASCII || EncodingDetector.isUTF8(bytes.raw)
        ? Array(bytes) : bytes.repairedUTF8
    }
    return decoder.decode(bytes.raw).text
  }

  /// The stretches of the page that are beyond ASCII, each with what stands around it.
  private static func sample(of text: Bytes) -> [UInt8] {
    var sample: [UInt8] = []
    var index = 0
    while index < text.count, sample.count < EncodingDetector.sampleBytes {
      guard text[index] >= 0x80 else {
        index += 1
        continue
      }
      // Bytes up to `>` are never part of a longer character, but for digits in GB 18030.
      var from = index
      while from > 0, index - from < 64, text[from - 1] > 0x3E { from -= 1 }
      var to = index
      while to < text.count, text[to] >= 0x20, text[to] != 0x3C, to - index < 1024 { to += 1 }
      sample.append(contentsOf: text.slice(from, to))
      sample.append(ASCII.lineFeed)
      index = max(to, index + 1)
    }
    return sample
  }

  /// What `<meta charset>` or `<meta http-equiv content>` says, as written.
  private static func declaration(in text: Bytes) -> String? {
    var scanner = HTMLScanner(text)
    while scanner.position < declarationBytes, let token = scanner.next() {
      guard case .tag(let tag) = token, !tag.isEnd,
        text.slice(tag.name.lowerBound, tag.name.upperBound).equalsIgnoringCase("META")
      else { continue }
      func written(_ name: HTMLAttribute) -> String? {
        tag.value(of: name).map {
          String(decoding: text.slice($0.lowerBound, $0.upperBound), as: UTF8.self)
        }
      }
      if let charset = written(.charset) { return charset.withoutBlanks }
      if let content = written(.content)?.lowercased(),
        let found = content.split(separator: "charset=", maxSplits: 1).dropFirst().first
      {
        return String(found.prefix { $0 != ";" && $0 != " " })
      }
    }
    return nil
  }
}
