import ContactModel
import TextEncoding

/// Turns the bytes of values into UTF-8: by the charset they declare, else as UTF-8, else by what the
/// card and the cards before it look like.
final class CharsetResolver {
  private var decoders: [String: CharsetDecoder?] = [:]
  /// Charsets that properties of this source declare: likely for those that declare none.
  private var hints: [Charset] = []
  /// Undeclared bytes of the cards so far.
  private var sample: [UInt8] = []
  private var examinedBytes = 0
  private var sourceCharset: Charset?
  private var cardCharset: Charset?
  private var saidUndeclared = false
  private let converted = Scratch()

  /// The charset found for raw bytes that declare none, and the one that raw bytes declare.
  private(set) var undeclared: Charset?
  private(set) var declared: Charset?

  /// Real sources have one or two; looking each up is slow.
  private static let mostLabels = 256

  /// This much evidence settles the charset of a source.
  private static let settledBytes = 4096

  /// What a value says about its charset that does not help to read it.
  private enum Claim {
    case none, utf8
    case unknown(String)
  }

  func beginCard() {
    cardCharset = nil
    saidUndeclared = false
  }

  /// The bytes as UTF-8; valid until the next call.
  ///
  /// - parameters:
  ///   - isRaw: whether the bytes stand so in the source, not behind a transfer encoding.
  ///   - evidence: the undeclared bytes beyond ASCII of the whole card; asked for at
  ///     most once a card.
  func text(
    _ bytes: Bytes,
    charset label: String?,
    isRaw: Bool,
    line: Int,
    problems: inout [Problem],
    evidence: () -> [UInt8]
  ) -> Bytes {
    var claim = Claim.none
    if let label, !label.isEmpty {
      if let decoder = decoder(label) {
        guard decoder.charset == .utf8 else {
          return declaredText(bytes, decoder, isRaw: isRaw, line: line, problems: &problems)
        }
        claim = .utf8
      } else {
        claim = .unknown(label)
      }
    }
    return undeclaredText(
      bytes,
      claim,
      isRaw: isRaw,
      line: line,
      problems: &problems,
      evidence: evidence
    )
  }

  private func decoder(_ label: String) -> CharsetDecoder? {
    if let known = decoders[label] { return known }
    guard decoders.count < Self.mostLabels else { return nil }
    let decoder = Charset(label: label).flatMap { CharsetDecoder($0) }
    decoders[label] = .some(decoder)
    if let charset = decoder?.charset, charset != .utf8, charset != .ascii,
      !hints.contains(charset), hints.count < 8
    {
      hints.append(charset)
      if sample.count < Self.settledBytes { sourceCharset = nil }
    }
    return decoder
  }

  private func declaredText(
    _ bytes: Bytes,
    _ decoder: CharsetDecoder,
    isRaw: Bool,
    line: Int,
    problems: inout [Problem]
  ) -> Bytes {
    let charset = decoder.charset
    if charset.isASCIISuperset {
      if bytes.isASCII { return bytes }
      // UTF-8 is never other text of a single-byte charset by accident.
      if charset.isSingleByte, EncodingDetector.isUTF8(bytes.raw) {
        problems.append(.wrongCharset(line: line, declared: charset.name, used: "utf-8"))
        return bytes
      }
      if isRaw { declared = charset }
    }
    if let text = decoder.decodeStrictly(bytes.raw) { return hold(text) }
    if EncodingDetector.isUTF8(bytes.raw) {
      problems.append(.wrongCharset(line: line, declared: charset.name, used: "utf-8"))
      return bytes
    }
    problems.append(.undecodableBytes(line: line, used: charset.name))
    return hold(decoder.decode(bytes.raw).text)
  }

  private func undeclaredText(
    _ bytes: Bytes,
    _ claim: Claim,
    isRaw: Bool,
    line: Int,
    problems: inout [Problem],
    evidence: () -> [UInt8]
  ) -> Bytes {
    if EncodingDetector.isUTF8(bytes.raw) {
      if case .unknown(let label) = claim {
        problems.append(.unknownCharset(line: line, label, used: "utf-8"))
        return bytes
      }
      guard bytes.position(of: 0x1B) != nil,
        EncodingDetector.containsJapaneseEscape(bytes.raw),
        let text = decoder("iso-2022-jp")?.decodeStrictly(bytes.raw)
      else { return bytes }
      problems.append(.undeclaredCharset(line: line, used: "iso-2022-jp"))
      if isRaw { undeclared = decoder("iso-2022-jp")?.charset }
      return hold(text)
    }
    if bytes.isDamagedUTF8 {
      problems.append(.undecodableBytes(line: line, used: "utf-8"))
      return hold(Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
    let charset = cardCharset ?? detect(evidence, or: bytes)
    switch claim {
    case .utf8:
      problems.append(.wrongCharset(line: line, declared: "utf-8", used: charset.name))
    case .unknown(let label):
      problems.append(.unknownCharset(line: line, label, used: charset.name))
    case .none where !saidUndeclared:
      problems.append(.undeclaredCharset(line: line, used: charset.name))
      saidUndeclared = true
    case .none: break
    }
    cardCharset = charset
    if isRaw { undeclared = charset }
    guard let decoder = decoder(charset.name) else { return hold(bytes.repairedUTF8) }
    let (text, misfits) = decoder.decode(bytes.raw)
    if misfits > 0 { problems.append(.undecodableBytes(line: line, used: charset.name)) }
    return hold(text)
  }

  /// Looks again only when there is twice as much to look at as the last time, or when the charset
  /// found then does not fit.
  private func detect(_ evidence: () -> [UInt8], or bytes: Bytes) -> Charset {
    if let sourceCharset, sample.count >= Self.settledBytes { return sourceCharset }
    let found = evidence()
    sample.append(contentsOf: found.isEmpty ? Array(bytes) : found)
    if let sourceCharset, sample.count < 2 * examinedBytes,
      decoder(sourceCharset.name)?.decodeStrictly(bytes.raw) != nil
    {
      return sourceCharset
    }
    examinedBytes = sample.count
    let charset = sample.withUnsafeBytes { EncodingDetector.detect($0, hints: hints) }
    sourceCharset = charset
    return charset
  }

  private func hold(_ text: [UInt8]) -> Bytes {
    converted.clear()
    text.withUnsafeBufferPointer { converted.append($0) }
    return converted.bytes
  }
}

extension UnsafeBufferPointer<UInt8> {
  var repairedUTF8: [UInt8] { Array(String(decoding: self, as: UTF8.self).utf8) }

  /// Whether this is UTF-8 with a few wrong bytes (a character cut off, a stray byte) rather than
  /// text in another charset: most of what is beyond ASCII is well-formed.
  var isDamagedUTF8: Bool {
    var wellFormed = 0
    var misfits = 0
    var index = 0
    while index < count {
      let byte = self[index]
      index += 1
      guard byte >= 0x80 else { continue }
      let needed = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      var seen = 0
      while seen < needed, index < count, self[index] & 0xC0 == 0x80 {
        index += 1
        seen += 1
      }
      if needed > 0, seen == needed { wellFormed += 1 } else { misfits += 1 }
    }
    return wellFormed >= 2 * misfits
  }
}
