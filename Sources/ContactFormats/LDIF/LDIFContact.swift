import ContactModel

/// Gathers the attributes of an entry into a contact: those of RFC 4519 and RFC 2798
/// (inetOrgPerson), and those that Mozilla's and Netscape's address books add.
struct LDIFContact {
  private var properties: [Property] = []
  private var name: [[String]] = Array(repeating: [], count: 5)
  private var nameLine: Int?
  private var organization: [String] = []
  private var units: [String] = []
  private var organizationLine: Int?
  /// Components by the kind of address; `work` is what RFC 4519 means by attributes without a kind.
  private var addresses: [String: (components: [[String]], line: Int)] = [:]
  private var birth: (year: String?, month: String?, day: String?, line: Int?) = (
    nil, nil, nil, nil
  )
  private var kind: String?

  /// Attributes whose values are bytes.
  static let binaryAttributes: Set<String> = [
    "jpegphoto", "photo", "thumbnailphoto", "thumbnaillogo", "audio", "usercertificate",
    "usersmimecertificate", "usercertificate;binary", "mozillaphoto",
  ]

  private enum AddressPart: Int {
    case poBox, extended, street, locality, region, code, country
  }

  mutating func add(_ attribute: LDIFAttribute) {
    guard let text = attribute.text else { return add(bytesOf: attribute) }
    guard !text.isEmpty else { return }
    let line = attribute.line
    if let index = Self.nameParts[attribute.name] {
      name[index].append(text)
      nameLine = nameLine ?? line
      return
    }
    if let (kind, part) = Self.addressPart(attribute.name) {
      let values =
        attribute.name.contains("postaladdress")
        ? Self.postalLines(text) : [text]
      var address = addresses[kind] ?? (Array(repeating: [], count: 7), line)
      address.components[part.rawValue].append(contentsOf: values)
      addresses[kind] = address
      return
    }
    switch attribute.name {
    case "cn", "commonname", "displayname":
      let isKnown = properties.contains { $0.name == .fn && $0.value == .text(text) }
      if !isKnown { append(.fn, .text(text), attribute) }
    case "mozillanickname", "xmozillanickname", "nickname":
      append(.nickname, .list([text]), attribute)
    case "mail", "rfc822mailbox", "email": append(.email, .text(text), attribute)
    case "mozillasecondemail", "xmozillasecondemail", "mozillahomeemail":
      append(.email, .text(text), attribute)
    case "o", "company", "organizationname":
      organization.append(text)
      organizationLine = organizationLine ?? line
    case "ou", "department", "departmentnumber", "orgunit", "organizationalunitname":
      units.append(text)
      organizationLine = organizationLine ?? line
    case "title": append(.title, .text(text), attribute)
    case "businesscategory": append(.role, .text(text), attribute)
    case "description", "notes", "comment", "info": append(.note, .text(text), attribute)
    case "labeleduri", "mozillaworkurl", "workurl", "homeurl", "mozillahomeurl", "url",
      "wwwhomepage":
      addURL(text, attribute)
    case "birthyear": birth = (text, birth.month, birth.day, birth.line ?? line)
    case "birthmonth": birth = (birth.year, text, birth.day, birth.line ?? line)
    case "birthday": birth = (birth.year, birth.month, text, birth.line ?? line)
    case "preferredlanguage": append(.lang, .text(text), attribute)
    case "entryuuid": append(.uid, .text("urn:uuid:" + text.lowercased()), attribute)
    case "modifytimestamp": append(.rev, .text(text), attribute)
    case "manager", "secretary", "assistant":
      append(
        .related,
        .text(Self.commonName(ofDN: text) ?? text),
        attribute,
        [Parameter("VALUE", "text"), Parameter("TYPE", attribute.name)]
      )
    case "objectclass":
      kind = Self.kinds[text.lowercased()] ?? kind
      keep(text, as: attribute.name, line: line)
    default:
      if let types = Self.phones[attribute.name] {
        append(.tel, .text(text), attribute, types.isEmpty ? [] : [Parameter("TYPE", types)])
      } else {
        keep(text, as: attribute.name, line: line)
      }
    }
  }

  /// A value without a property of its own.
  mutating func keep(_ text: String, as label: String, line: Int) {
    let labels = label.isEmpty ? [] : [Parameter("X-LABEL", label)]
    properties.append(Property(.field, .text(text), parameters: labels, line: line))
  }

  var contact: Contact {
    var all: [Property] = []
    if let kind { all.append(Property(.kind, .text(kind))) }
    all += properties.filter { $0.name == .fn }
    if name.contains(where: { !$0.isEmpty }) {
      all.append(Property(.n, .structured(name), line: nameLine))
    }
    if !organization.isEmpty || !units.isEmpty {
      let parts = [organization.first.map { [$0] } ?? []] + units.map { [$0] }
      all.append(Property(.org, .structured(parts), line: organizationLine))
      for other in organization.dropFirst() {
        all.append(Property(.org, .structured([[other]]), line: organizationLine))
      }
    }
    for (kind, address) in addresses.sorted(by: { $0.value.line < $1.value.line }) {
      all.append(
        Property(
          .adr,
          .structured(address.components),
          parameters: [Parameter("TYPE", kind)],
          line: address.line
        )
      )
    }
    if let date = birthDate {
      all.append(Property(.bday, .text(date), line: birth.line))
    }
    return Contact(all + properties.filter { $0.name != .fn })
  }

  // MARK: Parts

  private mutating func append(
    _ name: PropertyName,
    _ value: PropertyValue,
    _ attribute: LDIFAttribute,
    _ parameters: [Parameter] = []
  ) {
    let language = attribute.options.first { $0.hasPrefix("lang-") }
      .map { Parameter("LANGUAGE", String($0.dropFirst(5))) }
    properties.append(
      Property(
        name,
        value,
        parameters: parameters + [language].compactMap(\.self),
        line: attribute.line
      )
    )
  }

  private mutating func add(bytesOf attribute: LDIFAttribute) {
    guard !attribute.value.isEmpty else { return }
    let property: PropertyName =
      switch attribute.name {
      case "jpegphoto", "photo", "thumbnailphoto", "mozillaphoto": .photo
      case "thumbnaillogo": .logo
      case "audio": .sound
      default: .key
      }
    let type = attribute.name == "jpegphoto" ? [Parameter("MEDIATYPE", "image/jpeg")] : []
    append(property, .binary(attribute.value), attribute, type)
  }

  /// `labeledURI` is a URI, a space and a label (RFC 2079).
  private mutating func addURL(_ text: String, _ attribute: LDIFAttribute) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let kind =
      attribute.name.contains("home") && attribute.name != "wwwhomepage"
      ? ["home"] : attribute.name.contains("work") ? ["work"] : []
    let types = kind.isEmpty ? [] : [Parameter("TYPE", kind)]
    guard attribute.name == "labeleduri", parts.count == 2 else {
      return append(.url, .text(text), attribute, types)
    }
    let group = "item\(properties.count + 1)"
    properties.append(
      Property(.url, .text(parts[0]), parameters: types, group: group, line: attribute.line)
    )
    properties.append(
      Property(.abLabel, .text(parts[1]), group: group, line: attribute.line)
    )
  }

  /// RFC 6350, 4.3.1, of whichever parts there are; nil where they are no date.
  private var birthDate: String? {
    func number(_ text: String?, _ range: ClosedRange<Int>) -> Int? {
      text.flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let year = number(birth.year, 1...9999)
    let month = number(birth.month, 1...12)
    let day = number(birth.day, 1...31)
    switch (year, month, day) {
    case (let year?, let month?, let day?):
      return padded(year, 4) + padded(month, 2) + padded(day, 2)
    case (let year?, let month?, nil): return "\(padded(year, 4))-\(padded(month, 2))"
    case (let year?, nil, nil): return padded(year, 4)
    case (nil, let month?, let day?): return "--" + padded(month, 2) + padded(day, 2)
    default: return nil
    }
  }

  private static func commonName(ofDN text: String) -> String? {
    guard text.lowercased().hasPrefix("cn=") else { return nil }
    return String(text.dropFirst(3).prefix { $0 != "," })
  }

  /// The lines of a postal address stand between dollar signs (RFC 4517, 3.3.28).
  private static func postalLines(_ text: String) -> [String] {
    text.split(separator: "$").map { line in
      line.replacing("\\24", with: "$").replacing("\\5C", with: "\\")
        .split(separator: " ").joined(separator: " ")
    }
  }

  // MARK: Tables

  private static let nameParts: [String: Int] = [
    "sn": 0, "surname": 0, "givenname": 1, "gn": 1, "middlename": 2, "personaltitle": 3,
    "generationqualifier": 4,
  ]

  private static let phones: [String: [String]] = [
    "telephonenumber": ["work"], "phone": ["work"], "homephone": ["home"],
    "hometelephonenumber": ["home"], "mobile": ["cell"], "cellphone": ["cell"],
    "mobiletelephonenumber": ["cell"], "fax": ["fax"], "facsimiletelephonenumber": ["fax"],
    "pager": ["pager"], "pagerphone": ["pager"], "pagertelephonenumber": ["pager"],
    "ipphone": ["work"], "othertelephone": [], "internationalisdnnumber": ["isdn"],
  ]

  /// vCard's KIND (RFC 6350, 6.1.4) for what is no person.
  private static let kinds: [String: String] = [
    "groupofnames": "group", "groupofuniquenames": "group", "group": "group",
    "posixgroup": "group", "mailgroup": "group", "organization": "org",
    "organizationalunit": "org", "domainrelatedobject": "org", "dcobject": "org",
  ]

  private static func addressPart(_ name: String) -> (kind: String, part: AddressPart)? {
    if let part = workAddress[name] { return ("work", part) }
    if name == "homepostaladdress" { return ("home", .street) }
    for prefix in ["mozillahome", "xmozillahome"] where name.hasPrefix(prefix) {
      if let part = mozillaHome[String(name.dropFirst(prefix.count))] { return ("home", part) }
    }
    return nil
  }

  private static let workAddress: [String: AddressPart] = [
    "street": .street, "streetaddress": .street, "postaladdress": .street,
    "mozillaworkstreet2": .street, "postofficebox": .poBox, "l": .locality, "locality": .locality,
    "localityname": .locality, "st": .region, "region": .region, "stateorprovincename": .region,
    "postalcode": .code, "zip": .code, "c": .country, "co": .country, "countryname": .country,
    "friendlycountryname": .country, "physicaldeliveryofficename": .extended,
    "roomnumber": .extended,
  ]

  private static let mozillaHome: [String: AddressPart] = [
    "street": .street, "street2": .street, "localityname": .locality, "state": .region,
    "postalcode": .code, "countryname": .country,
  ]
}
