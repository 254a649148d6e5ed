import ContactModel
import Normalization
import Testing

@Suite struct OrganizationTests {
  @Test(arguments: [
    (
      ["ACME, Inc.", "Acme", "acme corp", "ACME Co., Ltd.", "Acme GmbH & Co. KG", "Acme S.A."],
      "acme"
    ),
    (["Müller & Söhne GmbH", "Mueller und Soehne", "Müller & Söhne"], "muller and sohne"),
    (["Kowalski Sp. z o.o.", "KOWALSKI SP Z OO"], "kowalski"),
    (["Jensen A/S", "Jensen ApS"], "jensen"),
    (["PT Maju Jaya Tbk", "Maju Jaya"], "maju jaya"),
    (["株式会社日本電機", "日本電機"], "日本電機"),
    (["北京科技有限公司", "北京科技"], "北京科技"),
    (["ООО «Ромашка»", "Ромашка"], "ромашка"),
    (["Grupo Sol S.A. de C.V.", "GRUPO SOL"], "grupo sol"),
  ])
  func legalFormsAreTakenOff(names: [String], canonical: String) {
    for name in names { #expect(OrganizationName(name).canonical == canonical, "\(name)") }
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
