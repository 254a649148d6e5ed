import CPhoneNumber

/// Telephone numbers as people write them, read by libphonenumber.
struct PhoneReader: Sendable {
  private let cache: PhoneCache

  init(cacheCapacity: Int = 100_000) {
    cache = PhoneCache(capacity: cacheCapacity)
  }

  /// The number in `written`: in the first of `regions` in which it is valid, or in the world where
  /// it begins with `+` or, failing all, with `00`. Nil where there are no digits at all.
  func read(_ written: String, regions: [String]) -> PhoneNumber? {
    let text = PhoneText(written)
    guard !text.digits.isEmpty else { return nil }
    var unplaced = PhoneNumber(
      e164: nil,
      phoneExtension: text.dialledAfterwards,
      digits: text.digits
    )
    guard !text.isPlaceholder else { return unplaced }
    if text.isInternational, let found = valid(text.dialled, in: "ZZ") {
      return found.completed(by: text)
    }
    for region in regions {
      if let found = valid(text.dialled, in: region) { return found.completed(by: text) }
    }
    if !text.isInternational, text.dialled.hasPrefix("00"),
      let found = valid("+" + text.dialled.dropFirst(2), in: "ZZ")
    {
      return found.completed(by: text)
    }
    if let spelled = text.spelledExtension {
      unplaced.digits = spelled.digits
      unplaced.phoneExtension = spelled.extension
    }
    return unplaced
  }

  private func valid(_ text: String, in region: String) -> PhoneNumber? {
    cache.value(PhoneCache.Key(text: text, region: region)) {
      Self.parse(text, region: region)
    }
  }

  private static func parse(_ text: String, region: String) -> PhoneNumber? {
    var text = text
    var number = CPhoneNumber()
    let isValid = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        CPhoneNumberParse($0.baseAddress, $0.count, region, &number)
      }
    }
    guard isValid else { return nil }
    let e164 = string(number.e164)
    let national = e164.dropFirst(1 + String(number.countryCode).utf8.count)
    guard !PhoneText.repeatsOneDigit(national) else { return nil }
    return PhoneNumber(
      e164: e164,
      phoneExtension: string(number.extension).nonEmpty,
      region: string(number.region).nonEmpty,
      kind: kind(number.kind),
      digits: String(e164.dropFirst())
    )
  }

  /// The text of a C array up to its null byte.
  private static func string<Bytes>(_ bytes: Bytes) -> String {
    withUnsafeBytes(of: bytes) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static func kind(_ kind: CPhoneNumberKind) -> PhoneNumber.Kind {
    switch kind {
    case CPhoneNumberKindMobile: .mobile
    case CPhoneNumberKindFixedLine: .fixedLine
    case CPhoneNumberKindFixedLineOrMobile: .fixedLineOrMobile
    case CPhoneNumberKindTollFree: .tollFree
    case CPhoneNumberKindOther: .other
    default: .unknown
    }
  }
}

extension PhoneNumber {
  /// With what the text adds to the number itself.
  fileprivate func completed(by text: PhoneText) -> PhoneNumber {
    var copy = self
    copy.digits = text.digits
    if copy.phoneExtension == nil { copy.phoneExtension = text.dialledAfterwards }
    return copy
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
