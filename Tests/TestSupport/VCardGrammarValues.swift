/// One logical line taken apart by the grammar: `[group "."] name *(";" param) ":" value`.
struct ContentLine {
  var group: String?
  var name = ""
  /// Names in upper case, values without their quotes.
  var parameters: [(name: String, values: [String])] = []
  var value = ""

  /// Nil where the line does not follow the grammar.
  init?(_ line: String) {
    var rest = line.unicodeScalars[...]
    func token() -> String {
      let taken = rest.prefix { $0.isToken }
      rest = rest.dropFirst(taken.count)
      return String(taken)
    }
    func skip(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == scalar else { return false }
      rest.removeFirst()
      return true
    }
    name = token()
    if skip(".") {
      guard !name.isEmpty else { return nil }
      group = name
      name = token()
    }
    guard !name.isEmpty else { return nil }
    while skip(";") {
      let parameter = token()
      guard !parameter.isEmpty, skip("=") else { return nil }
      var values: [String] = []
      repeat {
        if skip("\"") {
          let taken = rest.prefix { $0 != "\"" }
          rest = rest.dropFirst(taken.count)
          guard skip("\"") else { return nil }
          values.append(String(taken))
        } else {
          let taken = rest.prefix { !"\",;:".unicodeScalars.contains($0) }
          rest = rest.dropFirst(taken.count)
          values.append(String(taken))
        }
      } while skip(",")
      parameters.append((parameter.uppercased(), values))
    }
    guard skip(":") else { return nil }
    value = String(rest)
  }

  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.values.first
  }
}

extension Unicode.Scalar {
  fileprivate var isToken: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self) || self == "-")
  }
}

extension String {
  func dropFirstScalar() -> String {
    var scalars = unicodeScalars
    scalars.removeFirst()
    return String(scalars)
  }

  /// Whether each circumflex begins `^^`, `^n` or `^'` (RFC 6868, 3.1).
  var unescapesCircumflex: Bool {
    var scalars = unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "^" else { continue }
      guard let next = scalars.next(), next == "^" || next == "n" || next == "'" else {
        return false
      }
    }
    return true
  }

  /// Whether this is a text value: backslashes begin `\\`, `\,`, `\;` or `\n`; a comma or semicolon
  /// stands alone only where that is allowed.
  func isText(semicolons: Bool, commas: Bool) -> Bool {
    var scalars = unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar == "\\" {
        guard let next = scalars.next(), "\\,;nN".unicodeScalars.contains(next) else {
          return false
        }
      } else if scalar == "," && !commas || scalar == ";" && !semicolons {
        return false
      }
    }
    return true
  }

  /// The components between semicolons that are not escaped; nil where one is no text.
  var components: [String]? {
    let parts = splitUnescaped(";")
    return parts.allSatisfy { $0.isText(semicolons: false, commas: true) } ? parts : nil
  }

  /// The parts between separators that no backslash escapes, still escaped.
  func splitUnescaped(_ separator: Unicode.Scalar) -> [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in unicodeScalars {
      if scalar == separator, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts
  }

  /// Without the backslashes before commas and semicolons.
  var withoutSeparatorEscapes: String {
    replacing("\\,", with: ",").replacing("\\;", with: ";")
  }

  /// Whether all characters may stand in a URI (RFC 3986, 2), each `%` before two hex digits.
  var isURIText: Bool {
    wholeMatch(of: /(?:[A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*/) != nil
  }

  var isBase64: Bool {
    utf8.count % 4 == 0 && wholeMatch(of: /[A-Za-z0-9+\/]*={0,2}/) != nil
  }

  /// `date-and-or-time` of RFC 6350, 4.3.4.
  var isBasicDate: Bool {
    let time = /[0-9]{2}(?:[0-9]{2}(?:[0-9]{2})?)?(?:Z|[+\-][0-9]{2}(?:[0-9]{2})?)?/
    let date = /[0-9]{4}(?:-[0-9]{2}|[0-9]{4})?|--[0-9]{2}(?:[0-9]{2})?|---[0-9]{2}/
    let parts = split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.isEmpty || first.wholeMatch(of: date) != nil else {
      return false
    }
    return parts.count == 1 ? !first.isEmpty : parts[1].wholeMatch(of: time) != nil
  }

  var isBasicTimestamp: Bool {
    wholeMatch(of: /[0-9]{8}T[0-9]{6}(?:Z|[+\-][0-9]{2}(?:[0-9]{2})?)?/) != nil
  }

  /// `date` or `date-time` of RFC 2426 in extended form.
  var isExtendedDate: Bool {
    let form =
      /[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+\-][0-9]{2}:[0-9]{2})?)?/
    return wholeMatch(of: form) != nil
  }

  var isExtendedOffset: Bool { wholeMatch(of: /[+\-][0-9]{2}:[0-9]{2}/) != nil }
}
