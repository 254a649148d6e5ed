/// What one cell looks like. A cell can look like several things.
struct CellTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let email = CellTraits(rawValue: 1 << 0)
  /// Written as only phone numbers are.
  static let phone = CellTraits(rawValue: 1 << 1)
  /// Could be a phone number where the header says that it is one.
  static let dialable = CellTraits(rawValue: 1 << 2)
  static let url = CellTraits(rawValue: 1 << 3)
  static let date = CellTraits(rawValue: 1 << 4)
  static let timestamp = CellTraits(rawValue: 1 << 5)
  static let number = CellTraits(rawValue: 1 << 6)
  static let boolean = CellTraits(rawValue: 1 << 7)
  static let uuid = CellTraits(rawValue: 1 << 8)
  /// One capitalised word, as a given or a family name is.
  static let capitalWord = CellTraits(rawValue: 1 << 9)
  /// Two to five words, as a whole name has.
  static let fullName = CellTraits(rawValue: 1 << 10)
  /// `Müller, Renée`
  static let familyGiven = CellTraits(rawValue: 1 << 11)
  /// With a legal form: `Beispiel GmbH`.
  static let organization = CellTraits(rawValue: 1 << 12)
  /// `Mr`, `Frau`, `Prof. Dr.`
  static let salutation = CellTraits(rawValue: 1 << 13)
  static let digits = CellTraits(rawValue: 1 << 14)
  /// A common given name, or several.
  static let givenName = CellTraits(rawValue: 1 << 15)

  static let names: CellTraits = [.capitalWord, .fullName, .familyGiven, .givenName]
  /// What no name, company, title or place looks like.
  static let plainlyNoText: CellTraits = [
    .email, .url, .date, .timestamp, .boolean, .uuid, .number,
  ]

  static let all: [CellTraits] = (0..<16).map { CellTraits(rawValue: 1 << $0) }

  /// The longest cell that is looked at: what is longer is prose.
  static let longest = 300

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// - Parameter cell: Without blanks around it, not empty.
  init(_ cell: String) {
    self = []
    let bytes = Array(cell.utf8)
    guard bytes.count <= Self.longest else { return }
    let digitCount = bytes.count { Self.isDigit($0) }
    if digitCount > 0 { insert(.digits) }
    if Self.looksLikeEmail(bytes) {
      insert(.email)
      return
    }
    let lower = cell.lowercased()
    if Self.looksLikeURL(bytes, lower) {
      insert(.url)
      return
    }
    if Self.looksLikeUUID(bytes) {
      insert(.uuid)
      return
    }
    if bytes.count <= 12, Self.booleans.contains(lower) { insert(.boolean) }
    if digitCount > 0 {
      if let date = WrittenDate(cell) {
        insert(date.hasTime ? .timestamp : .date)
        return
      }
      if Self.looksLikeNumber(bytes) { insert(.number) }
      let letterCount = bytes.count { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
      if digitCount >= 5, digitCount * 2 >= bytes.count, letterCount <= 3 { insert(.dialable) }
      if Self.looksLikePhone(bytes, digitCount: digitCount) { insert([.phone, .dialable]) }
    } else if bytes.count <= 80 {
      addNames(cell, lower)
    }
    if bytes.count <= 120, Self.hasLegalForm(bytes, lower) {
      insert(.organization)
      remove([.fullName, .capitalWord])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static let booleans: Set<String> = [
    "yes", "no", "y", "n", "true", "false", "ja", "nein", "oui", "non", "sí", "si", "sim", "não",
    "nao", "x", "nee", "no", "はい", "いいえ", "是", "否", "0", "1", "t", "f", "on", "off",
  ]

  /// One address, or few, with or without a name: not a sentence that has one in it.
  private static func looksLikeEmail(_ bytes: [UInt8]) -> Bool {
    guard let at = bytes.firstIndex(of: 0x40), at > 0, bytes.count(where: { $0 == 0x20 }) <= 4
    else { return false }
    // `EMAIL:dana@example.com` is a line of some notation, and a URL may have an @ too.
    let isLinked = bytes.starts(with: Array("mailto:".utf8))
    guard bytes[at - 1] != 0x20, isLinked || !bytes[..<at].contains(0x3A) else { return false }
    var index = at + 1
    var dot: Int?
    while index < bytes.count, bytes[index] > 0x20, !Array(",;>|".utf8).contains(bytes[index]) {
      if bytes[index] == 0x2E { dot = index }
      if bytes[index] == 0x2F || bytes[index] == 0x28 { return false }
      index += 1
    }
    guard let dot else { return false }
    return dot > at + 1 && index - dot > 2
  }

  private static func looksLikeURL(_ bytes: [UInt8], _ lower: String) -> Bool {
    if bytes.contains(0x20) { return false }
    if lower.hasPrefix("www.") { return true }
    guard let first = bytes.firstIndex(of: 0x2F) else { return false }
    if first > 0, bytes[first - 1] == 0x3A, bytes[first...].starts(with: [0x2F, 0x2F]) {
      return true
    }
    // `linkedin.com/in/dana`: a host with a path.
    guard let slash = lower.firstIndex(of: "/") else { return false }
    let host = lower[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    return host.count >= 2
      && host.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      } && (host.last?.count ?? 0) >= 2 && (host.last?.allSatisfy(\.isLetter) ?? false)
  }

  private static func looksLikeUUID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      [8, 13, 18, 23].contains(index)
        ? byte == 0x2D : isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
    }
  }

  /// A count, an amount, a percentage.
  private static func looksLikeNumber(_ bytes: [UInt8]) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2E, 0x2C: points += 1
      case 0x2D: if index > 0 { return false }
      case 0x24, 0x25, 0x20, 0xE2, 0x82, 0xAC:
        if index > 3 && index < bytes.count - 4 { return false }
      default: return false
      }
    }
    return digits > 0 && digits <= 20 && points <= 1 || digits > 0 && bytes.contains(0x24)
  }

  private static func looksLikePhone(_ bytes: [UInt8], digitCount: Int) -> Bool {
    guard digitCount >= 7, digitCount <= 18, bytes.count <= 40 else { return false }
    var separators = 0
    var groups: [Int] = [0]
    var dots = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39: groups[groups.count - 1] += 1
      case 0x2B: if index > 1 { return false }
      case 0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29:
        separators += 1
        if byte == 0x2E { dots += 1 }
        if groups.last != 0 { groups.append(0) }
      // An extension: `x12`, `ext. 12`.
      case 0x78, 0x65, 0x74: if index < 7 { return false }
      default: return false
      }
    }
    if groups.last == 0 { groups.removeLast() }
    if bytes[0] == 0x2B || bytes[0] == 0x28 { return true }
    let isDecimal = dots == 1 && separators == 1
    let isIPAddress = dots == 3 && separators == 3 && groups.count == 4
    // ZIP+4, US social security numbers and bank cards.
    if isDecimal || isIPAddress || groups == [5, 4] || groups == [3, 2, 4] || digitCount == 16 {
      return false
    }
    if separators > 0 { return groups.count <= 7 && groups.allSatisfy { $0 <= 11 } }
    return bytes[0] == 0x30 && digitCount >= 9 && digitCount <= 14
  }
}
