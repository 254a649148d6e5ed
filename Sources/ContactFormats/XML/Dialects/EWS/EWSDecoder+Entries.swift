import ContactModel

/// The dictionaries of a contact: elements `Entry`, each with a key.
extension EWSDecoder {
  private static func key(_ entry: XMLElement) -> String {
    entry.attribute("Key")?.withoutBlanks ?? entry.localName
  }

  /// The path of an entry, with its key in place of `Entry`.
  private static func path(_ entry: XMLElement, in element: XMLElement) -> String {
    element.path + "/" + key(entry)
  }

  /// Addresses of other kinds than those of the Internet, such as the names of an Exchange
  /// organisation (EX), are no e-mail addresses to anybody else: they are fields.
  static func addEmails(
    _ element: XMLElement,
    displayName: String?,
    to list: inout PropertyList
  ) {
    for entry in element.children {
      let text = entry.trimmedText
      guard !text.isEmpty else { continue }
      let attributes = XMLAttributes(entry)
      let path = path(entry, in: element)
      let address = TextURI.hasScheme("smtp", text) ? String(text.dropFirst(5)) : text
      if (attributes["RoutingType"] ?? "SMTP").uppercased() == "SMTP" {
        list.add(.email, address, line: entry.line)
      } else {
        list.addField(path, text, line: entry.line)
      }
      if let name = attributes["Name"], name != address, name != displayName {
        list.addField(path + "/@Name", name, line: entry.line)
      }
    }
  }

  static func addPhones(_ element: XMLElement, to list: inout PropertyList) {
    for entry in element.children {
      let key = key(entry)
      let qualities = EWSVocabulary.phones[key] ?? ValueQualities(label: key)
      list.add(.tel, entry.trimmedText, qualities, line: entry.line)
    }
  }

  static func addMessengers(_ element: XMLElement, to list: inout PropertyList) {
    for entry in element.children {
      list.add(.impp, entry.trimmedText, line: entry.line)
    }
  }

  /// `PostalAddressIndex` names the address for letters.
  static func addAddresses(
    _ element: XMLElement,
    preferred: String?,
    to list: inout PropertyList
  ) {
    for entry in element.children {
      let key = key(entry)
      var components = PartedValue(count: 7)
      var others: [XMLElement] = []
      for part in entry.children {
        switch part.localName {
        case "Street": components.add(part, at: 2)
        case "City": components.add(part, at: 3)
        case "State": components.add(part, at: 4)
        case "PostalCode": components.add(part, at: 5)
        case "CountryOrRegion": components.add(part, at: 6)
        default: others.append(part)
        }
      }
      let types = EWSVocabulary.addressTypes[key]
      let qualities = ValueQualities(
        types: types ?? [],
        isPreferred: key == preferred,
        label: types == nil ? key : nil
      )
      list.addAddress(
        components.texts,
        formatted: entry.trimmedText,
        qualities,
        line: entry.line
      )
      for part in others { list.addWhole(part) }
    }
  }

  /// The members of a distribution list: each a mailbox. Its name is tied to its address.
  static func addMembers(_ element: XMLElement, to list: inout PropertyList) {
    for member in element.children {
      guard let mailbox = member.child("Mailbox"),
        let address = mailbox.child("EmailAddress")?.trimmedText, !address.isEmpty,
        (mailbox.child("RoutingType")?.trimmedText ?? "SMTP").uppercased() == "SMTP"
      else {
        list.addWhole(member)
        continue
      }
      let qualities = ValueQualities(label: mailbox.child("Name")?.trimmedText)
      list.add(.member, TextURI.with("mailto", address), qualities, line: member.line)
    }
  }
}
