import ContactModel
import Normalization
import Testing

@Suite struct BirthdayTests {
  @Test(arguments: [
    ("1985-04-15", PartialDate(year: 1985, month: 4, day: 15)),
    ("19850415", PartialDate(year: 1985, month: 4, day: 15)),
    ("1985-04", PartialDate(year: 1985, month: 4)),
    ("1985", PartialDate(year: 1985)),
    ("--0415", PartialDate(month: 4, day: 15)),
    ("--04-15", PartialDate(month: 4, day: 15)),
    ("--04", PartialDate(month: 4)),
    ("---15", PartialDate(day: 15)),
    ("--0229", PartialDate(month: 2, day: 29)),
    ("1985-04-15T10:22:00Z", PartialDate(year: 1985, month: 4, day: 15)),
    ("19850415T102200", PartialDate(year: 1985, month: 4, day: 15)),
    (" 1985-04-15 00:00:00 ", PartialDate(year: 1985, month: 4, day: 15)),
  ])
  func everyFormOfBDAYIsRead(written: String, expected: PartialDate) {
    #expect(PartialDate(written) == expected)
  }

  @Test(arguments: [
    "", "circa 1800", "T102200", "1985-13-01", "1985-02-29", "1985-04-31", "--0431", "---32",
    "0000-00-00", "15.04.1985", "04/15/1985", "1985-4-5", "１９８５",
  ])
  func whatNoCalendarHasGivesNothing(written: String) {
    #expect(PartialDate(written) == nil)
  }

  @Test func applesYearForNoneIsLeftOut() {
    let contact = Contact([
      Property(
        .bday,
        .text("1604-04-15"),
        parameters: [Parameter("X-APPLE-OMIT-YEAR", "1604")],
        line: 9
      )
    ])
    let birthdays = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).birthdays
    #expect(birthdays.map(\.value) == [PartialDate(month: 4, day: 15)])
    #expect(birthdays.map(\.line) == [9])
  }
}

@Suite struct OrganizationTests {
  @Test(arguments: [
    (
      ["ACME, Inc.", "Acme", "acme corp", "ACME Co., Ltd.", "Acme GmbH & Co. KG", "Acme S.A."],
      "acme"
    ),
    (["Müller & Söhne GmbH", "Mueller und Soehne", "Müller & Söhne"], nil),
    (["Kowalski Sp. z o.o.", "KOWALSKI SP Z OO"], "kowalski"),
    (["Jensen A/S", "Jensen ApS"], "jensen"),
    (["PT Maju Jaya Tbk", "Maju Jaya"], "maju jaya"),
    (["株式会社日本電機", "日本電機"], "日本電機"),
    (["北京科技有限公司", "北京科技"], "北京科技"),
    (["ООО «Ромашка»", "Ромашка"], "ромашка"),
    (["Grupo Sol S.A. de C.V.", "GRUPO SOL"], "grupo sol"),
  ])
  func legalFormsAreTakenOff(names: [String], canonical: String?) {
    let found = Set(names.map { OrganizationName($0).canonical })
    if let canonical { #expect(found == [canonical]) }
    #expect(found.count <= 2)
  }

  @Test(arguments: [("AG", "ag"), ("Inc.", "inc"), ("S.A.", "sa"), ("Co Ltd", "co"), ("!!!", "")])
  func aNameRemains(name: String, canonical: String) {
    #expect(OrganizationName(name).canonical == canonical)
  }

  @Test func unitsAreKeptAndTheFirstNameThatIsNotEmptyCounts() {
    let contact = Contact([
      Property(.org, .structured([["Acme Inc."], ["Sales"], [""]]), line: 4),
      Property(.org, .structured([[""], ["Research"]])),
      Property(.org, .structured([[""], [" "]])),
    ])
    let organizations = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil)
      .organizations
    #expect(organizations.map(\.value.name) == ["Acme Inc.", "Research"])
    #expect(organizations.map(\.value.units) == [["Sales"], []])
    #expect(organizations.first?.line == 4)
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
    ("4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
    (
      "4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1:ABPerson",
      "4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1:ABPerson"
    ),
    (" Case-Matters ", "Case-Matters"),
  ])
  func identifiersLoseTheirWrapping(written: String, expected: String) {
    let contact = Contact([
      Property(.uid, .text(written)), Property(.prodid, .text("-//Acme//Book 1//EN")),
    ])
    let normalized = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil)
    #expect(normalized.uids.map(\.value) == [expected])
    #expect(normalized.product == "-//Acme//Book 1//EN")
  }
}

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("HTTPS://WWW.Acme.COM/", "https://www.acme.com"),
    ("http://acme.com/A/b/?Q=1", "http://acme.com/A/b/?Q=1"),
    ("Acme.com/Team/", "acme.com/Team"),
    ("skype:ann.lee", "skype:ann.lee"),
  ])
  func schemeAndHostAreLowerCase(written: String, expected: String) {
    let contact = Contact([Property(.url, .text(written))])
    let urls = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).urls
    #expect(urls.map(\.value) == [expected])
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/Ann-Lee-1a2b3c", "linkedin.com/in/ann-lee-1a2b3c"),
    ("de.linkedin.com/in/ann-lee-1a2b3c?trk=x", "linkedin.com/in/ann-lee-1a2b3c"),
    ("https://github.com/annlee", "github.com/annlee"),
    ("https://github.com/annlee/project", nil),
    ("https://github.com/about", nil),
    ("https://www.linkedin.com/company/acme", nil),
    ("https://acme.com/in/ann", nil),
    ("https://linkedin.com", nil),
  ])
  func profilePagesIdentifyTheirOwner(url: String, key: String?) {
    #expect(NormalizedContact.profileKey(of: url) == key)
  }
}
