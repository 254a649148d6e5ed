import ContactModel

extension RowReading {
  /// EMAIL. What is no address stays in EMAIL as written, with a warning; Exchange's directory entries
  /// become an X-FIELD.
  mutating func takeEmails(_ cell: Bytes, _ column: Int) {
    if cell.isEmailAddress {
      append(.email, .text(cell.kept), label(of: column))
      return
    }
    guard !cell.isNoValue else { return }
    let label = label(of: column)
    for value in values(of: cell) where !value.isNoValue {
      let content = EmailCell(value)
      if content.isDirectoryEntry {
        keepAsField(value, column)
      } else if content.addresses.isEmpty {
        append(.email, .text(value.kept), label)
        problems.append(.notAnEmail(line: line, column: column + 1))
      }
      for address in content.addresses {
        let own = address.displayName.map { label.with(Parameter("X-CN", $0)) } ?? label
        append(.email, .text(address.address), own)
      }
    }
  }

  /// TEL, in the form written. What has too few digits stays in TEL, with a warning; what a
  /// spreadsheet damaged becomes an X-FIELD, since its digits are wrong.
  mutating func takePhones(_ cell: Bytes, _ column: Int) {
    if PhoneCell.isPlain(cell) {
      append(.tel, .text(cell.kept), label(of: column))
      return
    }
    guard !cell.isNoValue else { return }
    switch PhoneCell.content(cell, separator: table.separator) {
    case .numbers(let numbers):
      let label = label(of: column)
      for number in numbers { append(.tel, .text(number), label) }
    case .damaged:
      keepAsField(cell, column)
      problems.append(.numberDamaged(line: line, column: column + 1, cell.kept))
    case .noNumber:
      append(.tel, .text(cell.kept), label(of: column))
      problems.append(.notAPhone(line: line, column: column + 1))
    }
  }

  /// URL, as written; several where each begins with a scheme.
  mutating func takeURLs(_ cell: Bytes, _ column: Int) {
    guard !cell.isNoValue else { return }
    let label = label(of: column)
    // Most cells have no blank, so nothing to part.
    if cell.first != 0x2F, !cell.contains(where: { $0 <= ASCII.space }) {
      append(.url, .text(cell.kept), label)
      return
    }
    for value in values(of: cell) where !value.isNoValue {
      let pieces = value.split { $0 <= ASCII.space }.map { Bytes(rebasing: $0) }
      let areURLs = pieces.allSatisfy {
        $0.hasPrefixIgnoringCase("HTTP://") || $0.hasPrefixIgnoringCase("HTTPS://")
      }
      for piece in areURLs ? pieces : [value] {
        let isPath = detail(of: column).isLinkedIn && piece.hasPrefixIgnoringCase("/IN/")
        append(.url, .text(isPath ? "https://www.linkedin.com" + piece.kept : piece.kept), label)
      }
    }
  }

  /// IMPP (RFC 4770): a URI where the service's scheme is certain, else the name as written with
  /// X-SERVICE-TYPE.
  mutating func takeMessaging(_ cell: Bytes, _ column: Int) {
    guard !cell.isNoValue else { return }
    let label = label(of: column)
    for value in values(of: cell) where !value.isNoValue {
      var text = value.kept
      if let scheme = label.scheme, !text.contains(":"),
        text.utf8.allSatisfy({
          $0 > ASCII.space && $0 < 0x7F && !"<>\"%\\^`{|}#?".utf8.contains($0)
        })
      {
        text = "\(scheme):\(text)"
      }
      append(.impp, .text(text), label)
    }
  }

  /// RELATED by name (RFC 6350, 6.6.6).
  mutating func takeRelations(_ cell: Bytes, _ column: Int) {
    let label = label(of: column)
    for value in values(of: cell) { append(.related, .text(value.kept), label) }
  }

  /// GENDER (RFC 6350, 6.2.7): the sex as a letter, or the identity as text.
  mutating func takeGender(_ cell: Bytes) {
    let text = cell.kept
    if let sex = GenderWords.sex(text) {
      append(.gender, .structured([[sex]]))
    } else {
      append(.gender, .structured([[], [text]]))
    }
  }

  /// GEO (RFC 5870): `52.5, 13.4` becomes `geo:52.5,13.4`.
  mutating func takePosition(_ cell: Bytes, _ column: Int) {
    let text = cell.kept
    if cell.hasPrefixIgnoringCase("GEO:") {
      append(.geo, .text(text))
      return
    }
    let parts = text.split(separator: text.contains(";") ? ";" : ",").map(\.trimmedASCII)
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]),
      abs(latitude) <= 90, abs(longitude) <= 180
    else {
      keepAsField(cell, column)
      return
    }
    append(.geo, .text("geo:\(parts[0]),\(parts[1])"))
  }

  /// PHOTO: a link as written, or the picture itself.
  mutating func takePhoto(_ cell: Bytes, _ column: Int) {
    guard !cell.isNoValue else { return }
    for value in values(of: cell) {
      if value.hasPrefixIgnoringCase("DATA:"), let comma = value.position(of: ASCII.comma),
        value.slice(0, comma).containsIgnoringCase(";BASE64")
      {
        let decoded = Base64.decode(value.slice(comma + 1, value.count))
        if decoded.misfits == 0 {
          let type = value.slice(5, comma).pieces(separatedBy: [ASCII.semicolon]).first
          let parameters = (type?.position(of: 0x2F)).flatMap { _ in type }
            .map { [Parameter("MEDIATYPE", $0.kept)] }
          append(.photo, .binary(decoded.bytes), parameters ?? [])
          continue
        }
      }
      if value.position(of: ASCII.colon) != nil
        || value.count < 64 && value.position(of: 0x2F) != nil
        || value.hasPrefixIgnoringCase("WWW.")
      {
        append(.photo, .text(value.kept))
      } else if value.count >= 64, Base64.decode(value).misfits == 0 {
        append(.photo, .binary(Base64.decode(value).bytes))
      } else {
        keepAsField(value, column)
        problems.append(.notBase64Photo(line: line, column: column + 1))
      }
    }
  }

  /// UID; a bare UUID gets its URN (RFC 9562, 4), as RFC 6350 wants a URI.
  mutating func takeIdentifier(_ cell: Bytes) {
    let isUUID =
      cell.count == 36
      && cell.indices.allSatisfy { index in
        [8, 13, 18, 23].contains(index) ? cell[index] == UInt8(ascii: "-") : cell[index].isHexDigit
      }
    append(.uid, .text(isUUID ? "urn:uuid:" + cell.kept : cell.kept))
  }

  /// REV, where the cell is a timestamp.
  mutating func takeRevision(_ cell: Bytes, _ column: Int) {
    if DateReader.isTimestamp(cell) {
      append(.rev, .text(cell.kept))
    } else {
      keepAsField(cell, column)
    }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    isASCIIDigit || (self | 0x20) &- 0x61 < 6
  }
}

extension Substring {
  fileprivate var trimmedASCII: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// What tables call the sexes.
enum GenderWords {
  /// RFC 6350's letter: M, F, O (other), N (none), U (unknown).
  static func sex(_ text: String) -> String? { letters[HeaderKey(text).text] }

  private static let letters: [String: String] = {
    var letters: [String: String] = [:]
    let table: KeyValuePairs = [
      "M": """
      m male man mann männlich masculin homme h masculino hombre varón homem maschile maschio uomo
      mannelijk 男 男性
      """,
      "F": """
      f female woman w frau weiblich féminin femme femenino mujer feminino mulher femminile femmina
      donna vrouw vrouwelijk v 女 女性
      """,
      "O": "o other andere divers d autre otro outro altro anders その他 其他",
      "N": "none keine aucun ninguno nenhum nessuno geen",
      "U": "u unknown unspecified unbekannt inconnu desconocido desconhecido sconosciuto onbekend",
    ]
    for (letter, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        letters[HeaderKey(String(word)).text] = letter
      }
    }
    for phrase in [
      "keine Angabe", "nicht angegeben", "Non spécifié", "No especificado", "Não especificado",
      "Non specificato", "Niet opgegeven", "Not specified", "Prefer not to say", "未指定",
    ] {
      letters[HeaderKey(phrase).text] = "U"
    }
    return letters
  }()
}
