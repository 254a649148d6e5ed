import ContactModel

// How people, cards, events and operations are called on the command line and in JSON. The letter
// keeps a card from being taken for a person.

extension PersonID {
  /// `p12`
  public var name: String { "p\(rawValue)" }

  public init?(name: some StringProtocol) {
    guard let number = number(after: "p", in: name) else { return nil }
    self.init(rawValue: number)
  }
}

extension CardID {
  /// `c34`
  public var name: String { "c\(rawValue)" }

  public init?(name: some StringProtocol) {
    guard let number = number(after: "c", in: name) else { return nil }
    self.init(rawValue: number)
  }
}

extension EventID {
  /// `e5`
  public var name: String { "e\(rawValue)" }

  public init?(name: some StringProtocol) {
    guard let number = number(after: "e", in: name) else { return nil }
    self.init(rawValue: number)
  }
}

private func number(after letter: Character, in name: some StringProtocol) -> Int64? {
  guard name.first?.lowercased() == String(letter) else { return nil }
  let digits = name.dropFirst()
  guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int64(digits)
}
