import ContactModel
import Testing

@testable import ContactFormats

@Suite("A column called Status is about coming where its cells say so")
struct GuestStateTests {
  @Test(
    "in every language",
    arguments: [
      (["Name|Status", "Ana Roe|Checked in", "Bo Li|No-show"], "fn attendance"),
      (["Name|Status", "Ana Roe|Confirmed", "Bo Li|Waitlisted"], "fn attendance"),
      (["Name|Booking status", "Ana Roe|Confirmed", "Bo Li|Refunded"], "fn attendance"),
      (["Name|Guest status", "Ana Roe|Going", "Bo Li|Declined"], "fn attendance"),
      (
        ["Vorname|Nachname|Status", "Ana|Roe|Zugesagt", "Bo|Li|Abgesagt"], "given family attendance"
      ),
      (["Vorname|Nachname|Rückmeldung", "Ana|Roe|Ja", "Bo|Li|Nein"], "given family attendance"),
      (["Prénom|Nom|Statut", "Ana|Roe|Confirmée", "Zoé|Li|Annulée"], "given family attendance"),
      (
        ["Nombre|Apellidos|Confirmación", "Ana|Roe|Sí", "Bo|Li|Rechazado"],
        "given family attendance"
      ),
      (["Naam|Voornaam|Status", "Roe|Ana|Aangemeld", "Li|Bo|Afgemeld"], "family given attendance"),
      (["Cognome|Nome|Partecipa", "Roe|Ana|SI", "Li|Bo|NO"], "family given attendance"),
      (["姓名|公司|状态", "张伟|华为|已确认", "李娜|腾讯|已取消"], "fn org attendance"),
      (["氏名|会社名|ステータス", "山田 太郎|例社|参加", "田中 花子|例社|キャンセル"], "fn org attendance"),
    ]
  )
  func states(_ lines: [String], _ meanings: String) {
    #expect(MappedTable(lines).meanings == meanings)
  }

  @Test(
    "and of nothing else",
    arguments: [
      (["Name|Status", "Ana Roe|Active", "Bo Li|Closed"], "fn -"),
      (["Name|Status", "Ana Roe|Customer", "Bo Li|Pending", "Cy Poe|Lead"], "fn -"),
      (["Name|Payment status", "Ana Roe|Pending", "Bo Li|Declined"], "fn -"),
      (["Name|Email status", "Ana Roe|Confirmed", "Bo Li|Pending"], "fn -"),
      (["Name|Newsletter|Email", "Ana Roe|Declined|ana@example.com"], "fn - email"),
      (["Name|Confirmation number", "Ana Roe|X81K2", "Bo Li|X81K9"], "fn -"),
      (["Name|RSVP|Status", "Ana Roe|Yes|Pending", "Bo Li|No|Pending"], "fn attendance -"),
    ]
  )
  func others(_ lines: [String], _ meanings: String) {
    #expect(MappedTable(lines).meanings == meanings)
  }

  @Test("Whoever did not come by it is absent, and keeps the word")
  func absence() throws {
    let text = """
      First,Last,Email,Status
      Ana,Roe,ana@example.com,Checked in
      Bo,Li,bo@example.com,No-show
      Cy,Poe,cy@example.com,Waiting list
      Di,Fox,di@example.com,Refunded
      """
    let bytes = Array(text.utf8)
    let format = try #require(FormatRegistry.standard.recognize(InputSample(bytes: bytes)))
    let cards = try read(bytes, format: format).cards
    #expect(
      cards.map { $0.absence?.code.rawValue }
        == [nil, "guest-absent", "guest-not-confirmed", "ticket-refunded"]
    )
    #expect(
      cards.map { $0.contact.all(.field).first?.value }
        == [.text("Checked in"), .text("No-show"), .text("Waiting list"), .text("Refunded")]
    )
  }
}
