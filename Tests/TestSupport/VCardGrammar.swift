/// Checks vCards against the grammar of RFC 6350 (4.0) or RFC 2426 (3.0), and shares no code with the
/// reader and the writer.
///
/// Besides the grammar of lines, parameters and values it knows how often a property may stand, how
/// many components N and ADR have, and which forms dates, URIs and offsets take.
public struct VCardGrammar {
  private let isVersion4: Bool
  private var violations: [String] = []

  /// What is wrong with these bytes, which must be one vCard; empty where nothing is.
  public static func violations(of bytes: [UInt8], version: String) -> [String] {
    var grammar = VCardGrammar(isVersion4: version == "4.0")
    grammar.check(bytes, version: version)
    return grammar.violations
  }

  private init(isVersion4: Bool) {
    self.isVersion4 = isVersion4
  }

  private mutating func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { violations.append(message()) }
  }

  private mutating func check(_ bytes: [UInt8], version: String) {
    let lines = unfold(bytes)
    require(lines.count >= 4, "fewer than four lines")
    require(lines.first == "BEGIN:VCARD", "does not begin")
    require(lines.dropFirst().first == "VERSION:\(version)", "VERSION does not come first")
    require(lines.last == "END:VCARD", "does not end")
    var counts: [String: Int] = [:]
    for line in lines.dropFirst(2).dropLast() {
      guard let property = ContentLine(line) else {
        violations.append("no content line: \(line)")
        continue
      }
      let name = property.name.uppercased()
      require(!["BEGIN", "END", "VERSION"].contains(name), "\(name) inside the card")
      if property.parameter("ALTID") == nil || !isVersion4 || counts[name] == nil {
        counts[name, default: 0] += 1
      }
      checkParameters(of: property)
      checkValue(of: property, name: name)
    }
    require(counts["FN", default: 0] >= 1, "no FN")
    require(counts["UID", default: 0] >= 1, "no UID")
    let single =
      isVersion4
      ? ["N", "KIND", "BDAY", "ANNIVERSARY", "GENDER", "PRODID", "REV", "UID", "CREATED"]
      : ["FN", "N", "BDAY", "REV", "UID", "PRODID", "SORT-STRING"]
    for name in single { require(counts[name, default: 0] <= 1, "\(name) more than once") }
    if !isVersion4 { require(counts["N"] == 1, "no N") }
  }

  /// The logical lines; checks physical ones on the way.
  private mutating func unfold(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
        bytes[end...].starts(with: [0x0D, 0x0A])
      else {
        violations.append("a line does not end in CRLF")
        break
      }
      let line = bytes[start..<end]
      require(line.count <= 75, "a line of \(line.count) octets")
      require(String(validating: line, as: UTF8.self) != nil, "a line is no UTF-8")
      require(line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 }, "a control character")
      let text = String(decoding: line, as: UTF8.self)
      require(
        !text.unicodeScalars.contains { "\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) },
        "a line break of Unicode"
      )
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += text.dropFirstScalar()
      } else {
        lines.append(text)
      }
      start = end + 2
    }
    return lines
  }

  private mutating func checkParameters(of property: ContentLine) {
    for (name, values) in property.parameters {
      if isVersion4 {
        require(name != "ENCODING" && name != "CHARSET", "\(name) in 4.0")
        for value in values {
          require(value.unescapesCircumflex, "a circumflex that escapes nothing: \(value)")
        }
        if name == "PREF" {
          let rank = values.first.flatMap { Int($0) } ?? 0
          require(values.count == 1 && (1...100).contains(rank), "PREF=\(values)")
        }
        require(
          name != "TYPE" || !values.contains { $0.lowercased() == "pref" },
          "TYPE=pref in 4.0"
        )
      } else {
        require(name != "PREF", "PREF in 3.0")
        require(name != "ENCODING" || values == ["b"], "ENCODING=\(values)")
      }
    }
  }

  private mutating func checkValue(of property: ContentLine, name: String) {
    let value = property.value
    let type = property.parameter("VALUE")?.lowercased()
    let message = "\(name): \(value)"
    if property.parameter("ENCODING") != nil {
      return require(value.isBase64, message)
    }
    // In 3.0 commas and semicolons are escaped in URIs too: programs cut values at bare ones.
    let isURI = (isVersion4 ? value : value.withoutSeparatorEscapes).isURIText
    if type == "uri" { return require(isURI, message) }
    switch name {
    case "N":
      let counts = isVersion4 ? [5, 7] : [5]
      require(counts.contains(value.components?.count ?? 0), message)
    case "ADR":
      let counts = isVersion4 ? [7, 18] : [7]
      require(counts.contains(value.components?.count ?? 0), message)
    case "ORG": require(value.components != nil, message)
    case "GENDER":
      let sexes = ["", "M", "F", "O", "N", "U"]
      require(!isVersion4 || sexes.contains(value.components?.first ?? "?"), message)
    case "NICKNAME", "CATEGORIES": require(value.isText(semicolons: false, commas: true), message)
    case "URL", "IMPP", "SOURCE", "FBURL", "CALURI", "CALADRURI", "MEMBER", "CLIENTPIDMAP",
      "ORG-DIRECTORY", "CONTACT-URI":
      require(type == nil && isURI, message)
    case "PHOTO", "LOGO", "SOUND", "SOCIALPROFILE":
      if isVersion4, type == nil { require(isURI, message) }
    case "KEY", "UID", "RELATED", "GEO":
      if isVersion4, type == nil { require(isURI && value.contains(":"), message) }
    case "BDAY", "ANNIVERSARY", "DEATHDATE":
      if type == "text" { break }
      let form = isVersion4 ? value.isBasicDate : value.isExtendedDate
      require(form || name == "DEATHDATE" && !isVersion4, message)
    case "REV": require(isVersion4 ? value.isBasicTimestamp : value.isExtendedDate, message)
    case "TZ":
      if type == nil, !isVersion4 { require(value.isExtendedOffset, message) }
    default:
      let isPrivate = name.hasPrefix("X-") || isVersion4
      require(value.isText(semicolons: isPrivate, commas: false), message)
    }
  }
}
