/// What a header says, before the cells below it are asked.
struct HeaderReading: Sendable {
  enum Sense: Sendable, Hashable {
    case part(ContactPart)
    /// A name, the whole of it or a part.
    case name
    /// A job title, or what stands before a name.
    case title
    case familyOrNickname
    case secondFamily
    /// The person; which value of theirs, the cells tell.
    case contact
    case identifier(rank: Int)
    /// Only `work` or `home`: of what, the cells tell.
    case kinds
    /// Another person's name.
    case relation(String)
    case label(of: ContactPart.Labelled)
    /// How things stand: for a guest, if the cells say so.
    case state
    /// Somebody or something else: the cells are not asked.
    case other
    /// No known words.
    case unknown
  }

  var sense: Sense
  /// TYPE values, in one order.
  var kinds: [String] = []
  /// Tells addresses apart: `work`, `home`, `other`, `billing`, or nothing.
  var group = ""
  /// `Email 2` has 2.
  var number: Int?
  /// `Address 1 Street 2` has 2.
  var secondNumber: Int?
  /// Words that nobody knows; where there are some, the cells must agree.
  var unknownWords: Int
  /// Whether it is a place that may or may not be a city: `Location`.
  var isLoosePlace: Bool
  /// The languages of the words that count.
  var languages: [HeaderLanguages] = []

  /// Whether there is a known word.
  var isRecognized: Bool { sense != .unknown }
  var isSure: Bool { isRecognized && unknownWords == 0 }

  /// - Parameter leader: A word that begins nearly every header of the table and so says nothing.
  init(_ header: String, leader: String? = nil) {
    if let leader {
      let words = HeaderWords(header).words
      if words.first?.text == leader {
        self.init(HeaderTokens(Array(words.dropFirst())))
        return
      }
    }
    let path = header.split(separator: "/", omittingEmptySubsequences: true)
    var found = HeaderTokens(header)
    if path.count > 2 && !header.contains(" ") || path.count == 2 && found.unknownWords > 0 {
      found = HeaderTokens(path: path.map(String.init))
    }
    self.init(found)
  }

  private init(_ found: HeaderTokens) {
    var main = found.tokens.filter { !$0.isAside }
    let asides = found.tokens.filter(\.isAside)
    if !main.contains(where: \.isField) { main = found.tokens }
    unknownWords = found.unknownWords
    number = found.numbers.first
    secondNumber = found.numbers.dropFirst().first
    languages = main.filter { $0.term != .filler && $0.term != .joint }.map(\.languages)
    isLoosePlace = main.contains { $0.term == .location }
    sense = .unknown

    var kinds: Set<String> = []
    for token in found.tokens {
      if case .kind(let kind) = token.term { kinds.insert(kind) }
      if case .group(let name) = token.term { group = name }
    }
    let owners = found.tokens.compactMap { token -> String? in
      if case .relation(let type) = token.term { type } else { nil }
    }
    sense = Self.sense(of: main.map(\.term), asides: asides.map(\.term), owners, &kinds)
    if group.isEmpty { group = ["work", "home", "other"].first(where: kinds.contains) ?? "" }
    self.kinds = ["work", "home", "cell", "fax", "pager", "pref"].filter(kinds.contains)
  }

  private static func sense(
    of terms: [HeaderTerm],
    asides: [HeaderTerm],
    _ owners: [String],
    _ kinds: inout Set<String>
  ) -> Sense {
    var parts: [ContactPart] = []
    for term in terms {
      guard let part = term.part, !parts.contains(part) else { continue }
      parts.append(part)
    }
    let hasName = terms.contains(.name)
    if let owner = owners.first {
      let isName =
        parts.allSatisfy { $0 == .formattedName }
        && !terms.contains(.thing) && !terms.contains(.state)
      let isEmpty = kinds.isDisjoint(with: ["cell", "fax", "pager", "work"])
      let isMore = terms.contains { $0.isIdentifier || $0 == .title || $0 == .label }
      return isName && isEmpty && !isMore ? .relation(owner) : .other
    }
    if terms.contains(.thing) || terms.contains(.stranger) { return .other }
    if terms.contains(.state) {
      return terms.allSatisfy { $0 == .state || $0 == .contact } ? .state : .other
    }
    let isNumber = !kinds.isDisjoint(with: ["cell", "fax", "pager"])
    if isNumber, !parts.contains(where: \.isOfPlace) { parts.append(.phone) }
    if terms.contains(.label) {
      return parts.first.flatMap(\.labelled).map { .label(of: $0) } ?? .other
    }

    // `Company phone` is a phone at work; `Name (of your company)` is the company.
    let isOfCompany =
      parts.contains(.organization) || asides.contains(.part(.organization))
    if isOfCompany, parts.contains(where: \.isOfPlace) {
      parts.removeAll { $0 == .organization }
      kinds.insert("work")
    } else if isOfCompany, parts.isEmpty, hasName {
      return .part(.organization)
    }

    for case .identifier(let rank) in terms {
      return parts.isEmpty && !hasName ? .identifier(rank: rank) : .other
    }
    if parts.isEmpty {
      if hasName, kinds.isSubset(of: ["pref"]) {
        // `Name (First, Last)`
        let inside = [HeaderTerm.part(.given), .part(.family)].filter(asides.contains)
        if inside.count == 2 { return .part(.formattedName) }
        if case .part(let part)? = inside.first { return .part(part) }
        return .name
      }
      if hasName { return .other }
      if terms.contains(.title) { return .title }
      if terms.contains(.familyOrNickname) { return .familyOrNickname }
      if terms.contains(.secondFamily) { return .secondFamily }
      if terms.contains(.contact) { return .contact }
      return kinds.isDisjoint(with: ["work", "home"]) ? .unknown : .kinds
    }
    return sense(of: parts, hasName: hasName, terms, asides: asides)
  }

  /// What several parts in one header come to.
  private static func sense(
    of parts: [ContactPart],
    hasName: Bool,
    _ terms: [HeaderTerm],
    asides: [HeaderTerm]
  ) -> Sense {
    let hasTitle = terms.contains(.title)
    let isJoined = terms.contains(.joint)
    let names: Set<ContactPart> = [.formattedName, .given, .family, .additional]
    if parts.allSatisfy(names.contains) {
      // 氏名（姓）
      let inside = asides.filter { $0 == .part(.given) || $0 == .part(.family) }
      if parts == [.formattedName], inside.count == 1, case .part(let part) = inside[0] {
        return .part(part)
      }
      // `Nachname, Vorname` in one cell is the whole name.
      return parts.count > 1 || hasName ? .part(.formattedName) : .part(parts[0])
    }
    if hasTitle {
      return parts == [.organization] && isJoined
        ? .other
        : .part(parts == [.organization] ? .title : parts[0])
    }
    if parts.count == 1 {
      if hasName, [.email, .phone, .impp].contains(parts[0]) { return .other }
      return .part(parts[0])
    }
    if parts.allSatisfy(\.isOfAddress) {
      let precise = parts.filter { $0 != .address }
      if precise.count == 1 { return .part(precise[0]) }
      if precise.contains(.street) { return .part(.address) }
      // The city and what belongs to it in one cell.
      if precise.contains(.locality) { return .part(.locality) }
      return .part(precise[0])
    }
    if parts.contains(.impp) && parts.contains(.phone) { return .part(.impp) }
    if parts.contains(.photo) { return .part(.photo) }
    if parts.contains(.email) && parts.contains(.address) { return .part(.email) }
    if Set(parts) == [.email, .phone] { return .contact }
    if !isJoined, parts.contains(.organization) {
      // `What is your position at your company?`
      if let other = parts.first(where: { [.title, .role, .department].contains($0) }) {
        return .part(other)
      }
    }
    if !isJoined, Set(parts) == [.title, .role] { return .part(.title) }
    return .other
  }
}

extension HeaderTokens.Token {
  fileprivate var isField: Bool {
    switch term {
    case .part, .location, .name, .title, .familyOrNickname, .secondFamily, .contact, .identifier,
      .relation, .thing, .stranger, .state:
      true
    case .kind(let kind): ["cell", "fax", "pager"].contains(kind)
    case .group, .label, .joint, .purpose, .filler: false
    }
  }
}

extension HeaderTerm {
  fileprivate var part: ContactPart? {
    switch self {
    case .part(let part): part
    case .location: .locality
    default: nil
    }
  }

  fileprivate var isIdentifier: Bool {
    if case .identifier = self { true } else { false }
  }
}

extension ContactPart {
  /// A part of ADR.
  var isOfAddress: Bool {
    switch self {
    case .poBox, .extendedAddress, .street, .locality, .region, .postalCode, .country, .address:
      true
    default: false
    }
  }

  /// What there is one of for each place: at work, at home.
  var isOfPlace: Bool { isOfAddress || [.email, .phone, .url, .impp].contains(self) }

  var labelled: Labelled? {
    switch self {
    case .email: .email
    case .phone: .phone
    case .url: .url
    case .impp: .impp
    case .organization: .organization
    case .date: .date
    default: isOfAddress ? .address : nil
    }
  }
}
