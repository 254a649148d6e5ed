import Normalization

/// What comparisons ask of a telephone number.
struct Telephone: Sendable {
  /// Who is likely to answer, by what the number is.
  enum Owner: UInt8, Sendable {
    /// One person: a mobile.
    case person
    /// A desk, a household or an office: a landline, a number that can't be placed.
    case line
    /// Nobody: a toll-free number, a fax, too few digits.
    case office
  }

  /// The last digits, which every way of writing the number has: without country and trunk prefix.
  var tail: UInt64
  /// How many digits the tail has.
  var tailLength: UInt8
  /// E.164, or the digits as written.
  var isPlaced: Bool
  var owner: Owner

  /// Digits of a tail: enough to tell lines apart, few enough to leave out area codes' trunk digits.
  static let tailLength = 8

  init?(_ number: PhoneNumber) {
    guard !number.isPlaceholder, number.digits.utf8.count >= 5 else { return nil }
    isPlaced = number.e164 != nil
    switch number.kind {
    case .tollFree, .other: owner = .office
    case .mobile, .fixedLineOrMobile: owner = number.phoneExtension == nil ? .person : .line
    case .fixedLine: owner = .line
    case .unknown: owner = number.digits.utf8.count >= 7 ? .line : .office
    }
    let digits = (number.e164.map { String($0.dropFirst()) } ?? number.digits).utf8
    let tail = digits.suffix(Self.tailLength)
    self.tail = tail.reduce(0) { $0 * 10 + UInt64($1 &- 0x30) }
    tailLength = UInt8(tail.count)
  }
}
