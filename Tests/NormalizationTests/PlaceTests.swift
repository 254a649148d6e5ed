import ContactModel
import Normalization
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("Arlington, VA", "US"), ("Arlington, VA 22201", "US"), ("Arlington VA", "US"),
    ("Reston, Virginia", "US"), ("München, Germany", "DE"), ("Munich, Deutschland", "DE"),
    ("Paris, France", "FR"), ("Paris (France)", "FR"), ("Paris, Texas, USA", "US"),
    ("London UK", "GB"), ("Edinburgh, Scotland", "GB"), ("Zürich, Schweiz", "CH"),
    ("Genève, Suisse", "CH"), ("東京, 日本", "JP"), ("Kyiv, Україна", "UA"), ("Seoul, 대한민국", "KR"),
    ("Germany", "DE"), ("The Netherlands", "NL"), ("U.S.A.", "US"), ("Toronto, ON", "CA"),
    ("Sydney, NSW", "AU"), ("Port of Spain, Trinidad and Tobago", "TT"),
    ("Hall 4, Messe Berlin, Berlin, DE", "DE"), ("Gary, IN", "US"),
    ("Santa Fe, New Mexico", "US"), ("Guadalajara, México", "MX"), ("tbilisi, georgia", "GE"),
    ("CÔTE D’IVOIRE", "CI"), ("Ankara, Turkey", "TR"), ("Prague, Czech Republic", "CZ"),
    ("Dublin;Ireland", "IE"), ("Pristina, Kosovo", "XK"),
  ])
  func placesNameTheirRegion(place: String, region: String) {
    #expect(Normalizer(homeRegion: nil).region(ofPlace: place) == region)
  }

  @Test(arguments: ["", "London", "Somewhere, far away", ", ,", "12345", "Zx, Qq"])
  func wordsWithoutACountryNameNone(place: String) {
    #expect(Normalizer(homeRegion: nil).region(ofPlace: place) == nil)
  }

  @Test func everyCountryIsFoundByItsCode() {
    let normalizer = Normalizer(homeRegion: nil)
    for code in ["AD", "CA", "CH", "GB", "GE", "IN", "US", "ZW"] {
      #expect(normalizer.region(ofPlace: code) == code)
    }
  }

  @Test(arguments: [
    (["", "", "", "Berlin", "", "", "Deutschland"], "030 123456", "+4930123456"),
    (["", "", "", "Reston", "VA", "20190", ""], "202 456 1414", "+12024561414"),
    (["", "", "", "Reston", "Virginia", "20190-1234", ""], "202 456 1414", "+12024561414"),
    (["", "", "", "Ottawa", "ON", "K1A 0B1", ""], "613 555 0123", "+16135550123"),
    (["", "", "", "Reston", "VA", "", ""], "202 456 1414", nil),
    (["", "", "", "Mumbai", "", "", "IN"], "022 2345 6789", "+912223456789"),
  ])
  func theAddressPlacesTheNumber(address: [String], phone: String, e164: String?) {
    let contact = Contact([
      Property(.adr, .structured(address.map { [$0] })), Property(.tel, .text(phone)),
    ])
    let phones = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).phones
    #expect(phones.first?.value.e164 == e164)
  }

  @Test func applesCountryCodeOfTheGroupCounts() {
    let contact = Contact([
      Property(.tel, .text("030 123456")),
      Property(.adr, .structured([[], [], [], ["Berlin"], [], [], []]), group: "item1"),
      Property("X-ABADR", .text("us"), group: "item2"),
      Property("X-ABADR", .text("de"), group: "ITEM1"),
    ])
    let phones = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).phones
    #expect(phones.first?.value.e164 == "+4930123456")
  }
}
