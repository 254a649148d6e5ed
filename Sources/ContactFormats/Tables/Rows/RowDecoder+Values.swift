import ContactModel

/// Values that need a look before they are kept.
extension RowDecoder {
  // MARK: Email

  /// One address, or several parted by semicolons, commas, bars or blanks.
  func addEmails(_ cell: Bytes, _ value: RowProgram.Value) {
    if cell.saysNothing { return }
    if cell.isPlainAddress { return append(.email, .text(cell.cellText), value) }
    let text = cell.cellText
    var addresses: [String] = []
    if let address = Self.bracketed(text), Self.isAddress(address) {
      addresses = [address]
    } else {
      let pieces = text.split { ";,| \n\r\t".contains($0) }.map(String.init)
      if !pieces.isEmpty, pieces.allSatisfy(Self.isAddress) { addresses = pieces }
    }
    guard !addresses.isEmpty else {
      problems.append(.notAnEmail(line: line, column: value.column + 1, text))
      return keep(text, value)
    }
    for address in addresses { append(.email, .text(address), value) }
  }

  /// `Ada Lovelace <ada@example.com>`
  private static func bracketed(_ text: String) -> String? {
    guard text.last == ">", let open = text.lastIndex(of: "<") else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// Whether the text is a mailbox at a host; `mailto:` before it stays as written.
  private static func isAddress(_ text: String) -> Bool {
    guard let at = text.lastIndex(of: "@"), at > text.startIndex else { return false }
    let host = text[text.index(after: at)...]
    return !host.isEmpty && !text.contains(where: { $0.isWhitespace || "<>,;".contains($0) })
  }

  // MARK: Phone

  /// One number, or several parted by semicolons, slashes between blanks, or line breaks.
  func addPhones(_ cell: Bytes, _ value: RowProgram.Value) {
    if cell.saysNothing { return }
    let digits = cell.count { $0.isASCIIDigit }
    if digits >= 3, digits <= 15, cell.isPlainNumber {
      return append(.tel, .text(cell.cellText), value)
    }
    let text = cell.cellText
    if Self.isExponential(text) {
      problems.append(.damagedNumber(line: line, column: value.column + 1, text))
      return keep(text, value)
    }
    let pieces = Self.numbers(in: text)
    let widest = text.count(where: \.isNumber)
    if pieces.count > 1 {
      for piece in pieces { append(.tel, .text(piece), value) }
    } else if widest >= 3 || text.lowercased().hasPrefix("tel:") {
      append(.tel, .text(text), value)
    } else {
      problems.append(.notAPhone(line: line, column: value.column + 1, text))
      keep(text, value)
    }
  }

  /// `1.20256E+10`: what a spreadsheet makes of a long number.
  private static func isExponential(_ text: String) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == "E" || $0 == "e" }), mark > text.startIndex
    else { return false }
    let exponent = text[text.index(after: mark)...]
    return exponent.first == "+" && exponent.dropFirst().allSatisfy(\.isNumber)
      && exponent.count > 1 && text[..<mark].allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }

  private static func numbers(in text: String) -> [String] {
    var pieces = text.split(whereSeparator: { ";\n\r|".contains($0) }).map(String.init)
    if pieces.count == 1 { pieces = text.split(separator: " / ").map(String.init) }
    if pieces.count == 1 { pieces = text.split(separator: ",").map(String.init) }
    pieces = pieces.map(\.withoutBlanks).filter { !$0.isEmpty }
    return pieces.allSatisfy { $0.count(where: \.isNumber) >= 5 } ? pieces : [text]
  }

  // MARK: Addresses of the web and of messengers

  func addURL(_ cell: Bytes, _ value: RowProgram.Value) {
    if cell.saysNothing { return }
    var text = cell.cellText
    // Luma keeps LinkedIn profiles without their host.
    if text.hasPrefix("/in/") { text = "https://www.linkedin.com" + text }
    append(.url, .text(text), value)
  }

  /// The label of a messenger is its service.
  func addMessenger(_ cell: Bytes, _ value: RowProgram.Value) {
    if cell.saysNothing { return }
    let text = cell.cellText
    guard let service = value.label.flatMap(self.text) else {
      return append(.impp, .text(text), value)
    }
    properties.append(
      Property(
        .impp,
        .text(IMService.uri(text, of: service)),
        parameters: [Parameter("X-SERVICE-TYPE", service)] + value.parameters
      )
    )
  }

  // MARK: Dates

  func addDates() {
    let birth = program.birthDate
    let (year, month, day) = (
      birth.year.flatMap(text), birth.month.flatMap(text), birth.day.flatMap(text)
    )
    if year != nil || month != nil || day != nil {
      if case .date(let date) = CellDate.parts(year: year, month: month, day: day) {
        append(.bday, date)
      } else {
        let written = [year, month, day].map { $0 ?? "" }.joined(separator: "-")
        problems.append(
          .unreadableDate(line: line, column: (birth.year ?? birth.month ?? 0) + 1, written)
        )
        append(.bday, written, [Parameter("VALUE", "text")])
      }
    }
    for (name, value) in program.birthdays {
      let cell = cell(value.column)
      if !cell.isEmpty, !cell.saysNothing { addDate(cell.cellText, name, value) }
    }
  }

  private func addDate(_ text: String, _ name: PropertyName, _ value: RowProgram.Value) {
    let column = value.column + 1
    let asText = [Parameter("VALUE", "text")]
    switch CellDate(text, order: plan.dateOrder) {
    case .date(let date): append(name, .text(date), value)
    case .nothing: break
    case .ambiguous:
      problems.append(.ambiguousDateCell(line: line, column: column, text))
      append(name, .text(text), value, more: asText)
    case .unreadable:
      problems.append(.unreadableDate(line: line, column: column, text))
      append(name, .text(text), value, more: asText)
    }
  }

  // MARK: Other people

  func addRelation(_ cell: Bytes, _ value: RowProgram.Value) {
    let asText = Parameter("VALUE", "text")
    let text = cell.cellText
    guard let written = value.label.flatMap(self.text) else {
      return properties.append(
        Property(.related, .text(text), parameters: [asText] + value.parameters)
      )
    }
    let label = label(written)
    if let type = CellLabelWords.relations[HeaderKey(label.custom ?? written).text] {
      properties.append(
        Property(.related, .text(text), parameters: [asText, Parameter("TYPE", type)])
      )
    } else {
      append(
        .related,
        .text(text),
        CellLabel(custom: label.custom ?? written),
        types: ["contact"],
        more: [asText]
      )
    }
  }

  func addIntroducer(_ value: RowProgram.Value) {
    let cell = cell(value.column)
    guard !cell.isEmpty, !cell.saysNothing else { return }
    append(
      .related,
      cell.cellText,
      [Parameter("VALUE", "text"), Parameter("TYPE", "referred-by")]
    )
  }

  // MARK: What needs a form

  func addOther(_ part: ContactPart, _ value: RowProgram.Value) {
    let cell = cell(value.column)
    guard !cell.isEmpty else { return }
    let text = cell.cellText
    switch part {
    case .nickname: properties.append(Property(.nickname, .list([text])))
    case .categories:
      let values = Self.categories(text)
      if !values.isEmpty { properties.append(Property(.categories, .list(values))) }
    case .gender: addGender(text)
    case .photo: addPhoto(cell, text, value)
    case .uid:
      append(.uid, text, text.looksLikeURI ? [] : [Parameter("VALUE", "text")])
    case .revision:
      if let stamp = VCardDate(text)?.basicTimestamp { append(.rev, stamp) } else {
        keep(text, value)
      }
    case .geo:
      let parts = text.split(separator: ",").map { String($0).withoutBlanks }
      if parts.count == 2, parts.allSatisfy({ Double($0) != nil }) {
        append(.geo, "geo:\(parts[0]),\(parts[1])")
      } else {
        keep(text, value)
      }
    default: keep(text, value)
    }
  }

  /// Google's `* myContacts ::: Fair`, Outlook's `Fair;Friends`, or commas.
  private static func categories(_ text: String) -> [String] {
    let pieces =
      text.contains(":::")
      ? text.split(separator: ":::").map(String.init)
      : text.split { $0 == ";" || $0 == "," }.map(String.init)
    return pieces.map { piece in
      let name = piece.withoutBlanks
      return name.hasPrefix("* ") ? String(name.dropFirst(2)).withoutBlanks : name
    }.filter { !$0.isEmpty }
  }

  /// RFC 6350, 6.2.7: a letter where the word means one, else the identity in words.
  private func addGender(_ text: String) {
    let letter: String? =
      switch text.lowercased() {
      case "m", "male", "man", "männlich", "mann", "masculin", "homme", "masculino", "hombre",
        "homem", "maschio", "uomo", "mannelijk", "男", "男性":
        "M"
      case "f", "female", "woman", "w", "weiblich", "frau", "féminin", "femme", "femenino", "mujer",
        "feminino", "mulher", "femmina", "donna", "vrouwelijk", "女", "女性":
        "F"
      case "unspecified", "unknown", "0", "n/a", "-": ""
      default: nil
      }
    switch letter {
    case "": break
    case let letter?: properties.append(Property(.gender, .structured([[letter]])))
    case nil: properties.append(Property(.gender, .structured([[], [text]])))
    }
  }

  private func addPhoto(_ cell: Bytes, _ text: String, _ value: RowProgram.Value) {
    if let data = DataURI(cell) {
      let type = data.mediaType.map { [Parameter("MEDIATYPE", $0)] } ?? []
      properties.append(Property(.photo, .binary(data.bytes), parameters: type))
    } else if text.looksLikeURI {
      append(.photo, text)
    } else if cell.count >= 64, cell.isBase64Line {
      properties.append(Property(.photo, .binary(Base64.decode(cell).bytes)))
    } else {
      keep(text, value)
    }
  }
}

extension CellLabel {
  fileprivate init(custom: String) {
    self.init("")
    self.custom = custom
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// One address of plain characters, as nearly all are.
  fileprivate var isPlainAddress: Bool {
    var ats = 0
    for (index, byte) in enumerated() {
      switch byte {
      case UInt8(ascii: "@"):
        if index == 0 || index == count - 1 { return false }
        ats += 1
      case 0...ASCII.space, 0x80..., ASCII.comma, ASCII.semicolon, ASCII.colon, 0x3C, 0x3E, 0x7C:
        return false
      default: break
      }
    }
    return ats == 1
  }

  /// Digits and what stands between those of one number.
  fileprivate var isPlainNumber: Bool {
    allSatisfy { $0.isASCIIDigit || $0 == ASCII.space || "+-().".utf8.contains($0) }
  }
}
