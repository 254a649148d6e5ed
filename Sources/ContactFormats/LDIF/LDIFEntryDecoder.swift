import ContactModel
import TextEncoding

/// One attribute and its value, unfolded and decoded.
struct LDIFAttribute {
  /// In lower case, without options.
  var name: String
  /// What follows semicolons: `lang-ja`, `binary`.
  var options: [String]
  var value: [UInt8]
  /// Nil where the value is no text.
  var text: String?
  var line: Int
}

/// Turns the lines of an entry into a contact.
struct LDIFEntryDecoder {
  struct Entry {
    var contact = Contact()
    var problems: [Problem] = []
    /// Why this is no contact.
    var skipReason: Problem?
  }

  private let charsets = CharsetResolver()

  var charset: Charset? { charsets.undeclared }

  func decode(_ lines: [(number: Int, bytes: Bytes)]) -> Entry {
    var entry = Entry()
    var builder = LDIFContact()
    charsets.beginCard()
    let evidence: () -> [UInt8] = {
      Array(lines.lazy.map(\.bytes).filter { !$0.isASCII }.joined(separator: [ASCII.lineFeed]))
    }
    var index = 0
    while index < lines.count {
      let first = lines[index]
      index += 1
      // A comment may be folded too; what continues it is comment (RFC 2849, note 5).
      var value = Array(first.bytes)
      while index < lines.count, lines[index].bytes.first == ASCII.space {
        value.append(contentsOf: lines[index].bytes.dropFirst())
        index += 1
      }
      guard first.bytes.first != UInt8(ascii: "#") else { continue }
      guard
        let attribute = attribute(value, line: first.number, evidence, problems: &entry.problems)
      else {
        entry.problems.append(.lineWithoutAttribute(line: first.number))
        builder.keep(String(decoding: value, as: UTF8.self), as: "", line: first.number)
        continue
      }
      if attribute.name == "changetype", let type = attribute.text, type.lowercased() != "add" {
        entry.skipReason = .changeRecord(line: first.number, type)
        return entry
      }
      builder.add(attribute)
    }
    entry.contact = builder.contact
    return entry
  }

  private func attribute(
    _ bytes: [UInt8],
    line: Int,
    _ evidence: () -> [UInt8],
    problems: inout [Problem]
  ) -> LDIFAttribute? {
    guard let colon = bytes.firstIndex(of: ASCII.colon), colon > 0 else { return nil }
    let head = String(decoding: bytes[..<colon], as: UTF8.self)
    let parts = head.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let name = parts[0].lowercased()
    var start = colon + 1
    let mark = start < bytes.count ? bytes[start] : 0
    let isBase64 = mark == ASCII.colon
    let isElsewhere = mark == UInt8(ascii: "<")
    if isBase64 || isElsewhere { start += 1 }
    while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
    var value = Array(bytes[start...])
    if isElsewhere { problems.append(.valueElsewhere(line: line, name)) }
    if isBase64 {
      let decoded = value.withUnsafeBufferPointer(Base64.decode)
      if decoded.misfits > 0 { problems.append(.invalidLDIFBase64(line: line, name)) }
      value = decoded.bytes
    }
    let isBinary = LDIFContact.binaryAttributes.contains(name) && isBase64
    var text: String?
    if !isBinary {
      text = value.withUnsafeBufferPointer { raw in
        let utf8 = charsets.text(
          raw,
          charset: nil,
          isRaw: !isBase64,
          line: line,
          problems: &problems,
          evidence: evidence
        )
        return String(decoding: utf8.trimmed, as: UTF8.self)
      }
    }
    return LDIFAttribute(
      name: name,
      options: parts.dropFirst().map { $0.lowercased() },
      value: value,
      text: text,
      line: line
    )
  }
}
