import CPhoneNumber
import ContactModel
import Normalization
import TestSupport
import Testing

@Suite struct PhoneTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var written: String
    var region: String?
    var e164: String?
    var phoneExtension: String?
    var kind: PhoneNumber.Kind = .unknown
    var testDescription: String { "\(written) in \(region ?? "no region")" }
  }

  static let cases: [Case] = [
    // The number itself.
    Case(written: "+1 202-456-1414", e164: "+12024561414", kind: .fixedLineOrMobile),
    Case(written: "+49 (0)30 123456", e164: "+4930123456", kind: .fixedLine),
    Case(written: "+49 151 23456789", region: "US", e164: "+4915123456789", kind: .mobile),
    Case(written: "  +33 6 12 34 56 78 ", e164: "+33612345678", kind: .mobile),
    Case(written: "+39 06 1234 5678", e164: "+390612345678", kind: .fixedLine),
    Case(written: "tel:+1-202-456-1414", e164: "+12024561414", kind: .fixedLineOrMobile),
    Case(
      written: "tel:+1-202-456-1414;ext=102",
      e164: "+12024561414",
      phoneExtension: "102",
      kind: .fixedLineOrMobile
    ),
    Case(written: "Tel.: +44 20 7946 0958", e164: "+442079460958", kind: .fixedLine),
    Case(written: "0044 20 7946 0958", e164: "+442079460958", kind: .fixedLine),
    Case(written: "+1 800 356 9377", e164: "+18003569377", kind: .tollFree),
    Case(written: "+1-800-FLOWERS", e164: "+18003569377", kind: .tollFree),
    Case(written: "＋８１ ９０ １２３４ ５６７８", e164: "+819012345678", kind: .mobile),
    // The region.
    Case(written: "(202) 456-1414", region: "US", e164: "+12024561414", kind: .fixedLineOrMobile),
    Case(written: "030 123456", region: "DE", e164: "+4930123456", kind: .fixedLine),
    Case(written: "030/123456", region: "de", e164: "+4930123456", kind: .fixedLine),
    Case(written: "٠٥٠ ١٢٣ ٤٥٦٧", region: "AE", e164: "+971501234567", kind: .mobile),
    Case(written: "011 44 20 7946 0958", region: "US", e164: "+442079460958", kind: .fixedLine),
    Case(written: "01 23 45 67 89", region: "FR", e164: "+33123456789", kind: .fixedLine),
    Case(written: "0044 20 7946 0958", region: "US", e164: "+442079460958", kind: .fixedLine),
    Case(written: "(202) 456-1414"),
    Case(written: "01234 567890", region: "GB", e164: "+441234567890", kind: .fixedLine),
    Case(written: "+33\u{202F}6\u{202F}12\u{2007}34 56 78", e164: "+33612345678", kind: .mobile),
    // Extensions and pauses.
    Case(
      written: "202-456-1414 x123",
      region: "US",
      e164: "+12024561414",
      phoneExtension: "123",
      kind: .fixedLineOrMobile
    ),
    Case(
      written: "202-456-1414 ext. 9",
      region: "US",
      e164: "+12024561414",
      phoneExtension: "9",
      kind: .fixedLineOrMobile
    ),
    Case(
      written: "+1 202 456 1414,,456#",
      e164: "+12024561414",
      phoneExtension: "456",
      kind: .fixedLineOrMobile
    ),
    Case(
      written: "+12024561414p77",
      e164: "+12024561414",
      phoneExtension: "77",
      kind: .fixedLineOrMobile
    ),
    Case(
      written: "+12024561414;77",
      e164: "+12024561414",
      phoneExtension: "77",
      kind: .fixedLineOrMobile
    ),
    // No valid number.
    Case(written: "000-000-0000", region: "US"),
    Case(written: "1234567", region: "US"),
    Case(written: "1234567890", region: "DE"),
    Case(written: "12345", region: "DE"),
    Case(written: "999-9999", region: "US"),
    Case(written: "+1 555 555 5555"),
    Case(written: "9876543210", region: "IN"),
    Case(written: "123", region: "US"),
    Case(written: "+999 123 456 789"),
    Case(written: "+1 202 456", region: "US"),
  ]

  @Test(arguments: cases)
  func writtenNumbersAreRead(_ expected: Case) throws {
    let contact = Contact([Property(.tel, .text(expected.written), line: 7)])
    let phones = Normalizer(homeRegion: expected.region).normalize(contact, eventRegion: nil).phones
    let phone = try #require(phones.first)
    #expect(phone.value.e164 == expected.e164)
    #expect(phone.value.phoneExtension == expected.phoneExtension)
    #expect(phone.value.kind == expected.kind)
    #expect(phone.written == expected.written)
    #expect(phone.line == 7)
  }

  @Test(arguments: ["", "-", "N/A", "on request", "+"])
  func whatHasNoDigitsIsNoNumber(text: String) {
    let contact = Contact([Property(.tel, .text(text))])
    #expect(Normalizer(homeRegion: "US").normalize(contact, eventRegion: nil).phones.isEmpty)
  }

  @Test func numbersWithoutE164KeepTheirDigits() {
    let phone = normalized("(0171) 12-34 x5", home: nil)
    #expect(phone?.e164 == nil)
    #expect(phone?.digits == "01711234")
    #expect(phone?.phoneExtension == "5")
  }

  @Test func theRegionOfTheNumberIsTold() {
    #expect(normalized("+44 20 7946 0958", home: "US")?.region == "GB")
    #expect(normalized("+1 613 555 0123", home: "US")?.region == "CA")
  }

  @Test func theCardsAddressOutranksTheEventAndTheEventTheConfiguration() {
    let phone = Property(.tel, .text("0512 123456"))
    let address = Property(.adr, .structured([[], [], [], ["Innsbruck"], [], [], ["Österreich"]]))
    let normalizer = Normalizer(homeRegion: "IT")
    func e164(_ properties: [Property], event: String?) -> String? {
      normalizer.normalize(Contact(properties), eventRegion: event).phones.first?.value.e164
    }
    #expect(e164([phone, address], event: "DE") == "+43512123456")
    #expect(e164([phone], event: "DE") == "+49512123456")
    #expect(e164([phone], event: nil) == "+390512123456")
  }

  @Test func aRegionInWhichTheNumberIsNotValidIsPassedOver() {
    let contact = Contact([
      Property(.tel, .text("0151 23456789")),
      Property(.adr, .structured([[], [], [], [], [], [], ["USA"]])),
    ])
    let phone = Normalizer(homeRegion: "DE").normalize(contact, eventRegion: nil).phones.first
    #expect(phone?.value.e164 == "+4915123456789")
  }

  @Test func aFaxIsNobodysOwnNumber() {
    func kind(_ types: [String]) -> PhoneNumber.Kind? {
      let property = Property(
        .tel,
        .text("+1 202-456-1414"),
        parameters: [Parameter("TYPE", types)]
      )
      return Normalizer(homeRegion: nil).normalize(Contact([property]), eventRegion: nil)
        .phones.first?.value.kind
    }
    #expect(kind(["WORK", "FAX"]) == .other)
    #expect(kind(["main"]) == .fixedLine)
    #expect(kind(["cell"]) == .fixedLineOrMobile)
    #expect(kind(["fax", "voice"]) == .fixedLineOrMobile)
  }

  /// The reader takes layout off before it asks libphonenumber; that must not change the answer.
  @Test func layoutIsWhatLibphonenumberSkipsToo() {
    var random = SeededGenerator(seed: 4711)
    let separators = [
      " ", "-", ".", "/", "(", ")", "\u{A0}", " - ", "（", "\u{2011}", "\u{3000}", "－", "．",
      "\u{200B}",
      "\u{2010}", "\u{2013}", "）",
    ]
    let normalizer = Normalizer(homeRegion: "DE")
    let numbers = [
      "+4915123456789", "015123456789", "+12024561414", "0301234567", "+33612345678",
      "+4900301234567", "004930123456", "+390612345678", "12024561414", "+15555555", "0800123",
    ]
    var valid = 0
    for _ in 0..<600 {
      let plain = numbers[random.int(0...numbers.count - 1)]
      var written = ""
      for (index, digit) in plain.enumerated() {
        written.append(digit)
        if index > 0, index < plain.count - 1, random.oneIn(3) {
          written += separators[random.int(0...separators.count - 1)]
        }
      }
      let expected = Self.parsed(written, region: plain.hasPrefix("+") ? "ZZ" : "DE")
      if expected != nil { valid += 1 }
      #expect(number(written, normalizer)?.e164 == expected, "\(written), seed \(random.seed)")
    }
    #expect(valid > 300)
  }

  private static func parsed(_ text: String, region: String) -> String? {
    var number = CPhoneNumber()
    guard CPhoneNumberParse(text, text.utf8.count, region, &number) else { return nil }
    return withUnsafeBytes(of: number.e164) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  @Test func anEnormousValueIsCutAndNotParsed() {
    let text = String(repeating: "1 202 456 1414 x", count: 20_000)
    #expect(normalized(text, home: "US")?.e164 == nil)
  }

  @Test func oneNormalizerServesManyThreads() async {
    let normalizer = Normalizer(homeRegion: "US")
    let texts = (0..<400).map { "+1 202 456 \(1000 + $0 % 100)" }
    let answers = await withTaskGroup(of: [String?].self) { group in
      for _ in 0..<4 {
        group.addTask { texts.map { number($0, normalizer)?.e164 } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == 4)
    for answer in answers { #expect(answer == texts.map { "+1202456" + $0.suffix(4) }) }
  }

  private func normalized(_ text: String, home: String?) -> PhoneNumber? {
    number(text, Normalizer(homeRegion: home))
  }
}

private func number(_ text: String, _ normalizer: Normalizer) -> PhoneNumber? {
  normalizer.normalize(Contact([Property(.tel, .text(text))]), eventRegion: nil).phones.first?.value
}
