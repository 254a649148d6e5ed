/// The object a `data:` URI carries (RFC 2397).
struct DataURI {
  /// As written, with its parameters; nil where the URI names none.
  var mediaType: String?
  var bytes: [UInt8]
  /// How many characters were no base64 and had to be passed over.
  var misfits = 0

  /// Nil where the text is no such URI. Backslashes before the comma are passed over: programs
  /// escape the semicolon in vCards, where it needs none.
  init?(_ text: Bytes) {
    guard text.hasPrefixIgnoringCase("DATA:"), let comma = text.position(of: ASCII.comma) else {
      return nil
    }
    let header = text.slice(5, comma).filter { $0 != ASCII.backslash }
    let words = header.split(separator: ASCII.semicolon, omittingEmptySubsequences: false)
    let isBase64 = words.last.map { Array($0).isWord("BASE64") } ?? false
    let written = Array(
      (isBase64 ? words.dropLast() : words[...]).joined(separator: [ASCII.semicolon])
    )
    if !written.isEmpty { mediaType = String(decoding: written, as: UTF8.self) }
    let body = text.slice(comma + 1, text.count)
    guard isBase64 else {
      bytes = body.percentDecoded
      return
    }
    let decoded = Base64.decode(body)
    bytes = decoded.bytes
    misfits = decoded.misfits
  }
}

extension [UInt8] {
  fileprivate func isWord(_ word: StaticString) -> Bool {
    withUnsafeBufferPointer { $0.equalsIgnoringCase(word) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// RFC 3986, 2.1; a percent sign without two digits stays.
  fileprivate var percentDecoded: [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(count)
    var index = 0
    while index < count {
      let byte = self[index]
      if byte == 0x25, index + 2 < count,
        let value = UInt8(String(decoding: slice(index + 1, index + 3), as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    return decoded
  }
}
