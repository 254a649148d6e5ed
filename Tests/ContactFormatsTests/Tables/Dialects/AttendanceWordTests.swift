import ContactModel
import Testing

@testable import ContactFormats

@Suite("A guest list says who was not there")
struct AttendanceWordTests {
  static let absent: [(dialect: String, word: String, code: String)] = [
    ("eventbrite-csv", "Not Attending", "guest-declined"),
    ("eventbrite-csv", "Refunded", "ticket-refunded"),
    ("eventbrite-csv", "Deleted", "registration-cancelled"),
    ("eventbrite-csv", "cancelled", "registration-cancelled"),
    ("eventbrite-csv", "Transferred", "registration-cancelled"),
    ("eventbrite-csv", "Unpaid", "guest-not-confirmed"),
    ("luma-csv", "declined", "guest-declined"),
    ("luma-csv", "pending_approval", "guest-not-confirmed"),
    ("luma-csv", "waitlist", "guest-not-confirmed"),
    ("luma-csv", "invited", "guest-not-confirmed"),
    ("luma-csv", "rejected", "guest-not-confirmed"),
    ("meetup-csv", "No", "guest-declined"),
    ("meetup-csv", "Waitlist", "guest-not-confirmed"),
    ("meetup-csv", "N", "guest-absent"),
    ("meetup-csv", "No-show", "guest-absent"),
    ("cvent-csv", "Cancelled", "registration-cancelled"),
    ("cvent-csv", "Declined", "guest-declined"),
    ("cvent-csv", "No-Show", "guest-absent"),
    ("cvent-csv", "Waitlisted", "guest-not-confirmed"),
    ("whova-csv", "Canceled", "registration-cancelled"),
    ("whova-csv", "Refunded", "ticket-refunded"),
  ]

  @Test("A state that means absence has its code", arguments: absent)
  func absence(row: (dialect: String, word: String, code: String)) throws {
    let dialect = try #require(TableDialect.all.first { $0.name == row.dialect })
    let words = dialect.attendance.filter { $0.word == HeaderKey(row.word) }
    #expect(words.map(\.code.rawValue) == [row.code])
    #expect(words.allSatisfy { $0.message.hasPrefix("the guest list ") })
  }

  @Test(
    "A list of an organiser's own says who does not come, in its language",
    arguments: [
      ("Name|E-Mail|RSVP Status", "Ann Roe|a@b.example|Declined", "guest-declined"),
      ("Nachname|E-Mail|Zusage", "Berg|a@b.example|Nein", "guest-declined"),
      ("Nom|Courriel|Présent", "Noll|a@b.example|Non", "guest-declined"),
      (
        "Nombre|Correo|Estado de inscripción", "Ana|a@b.example|Cancelado", "registration-cancelled"
      ),
      ("氏名|メールアドレス|出欠", "佐藤花子|a@b.example|欠席", "guest-declined"),
      ("姓名|邮箱|报名状态", "林美玲|a@b.example|已取消", "registration-cancelled"),
    ]
  )
  func ownLists(_ header: String, _ row: String, _ code: String) throws {
    let csv = header.replacing("|", with: ",") + "\n" + row.replacing("|", with: ",") + "\n"
    let reading = try read(
      Array(csv.utf8),
      format: try #require(FormatRegistry.standard.format(named: "csv"))
    )
    #expect(reading.cards.map(\.absence?.code.rawValue) == [code])
  }

  @Test("A guest who came, or will come, is not absent, nor is one of whom nothing is said")
  func presence() {
    let present: [HeaderKey] = [
      "Attending", "Checked In", "approved", "going", "Yes", "Y", "Accepted", "Attended",
      "Confirmed",
      "Registered", "Completed", "",
    ]
    for dialect in TableDialect.all {
      let words = dialect.attendance.map(\.word)
      #expect(words.allSatisfy { !present.contains($0) }, "\(dialect.name)")
      #expect(Set(words).count == words.count, "\(dialect.name) says each word once")
      let hasColumn = dialect.columns.values.contains { $0.part == .attendance }
      // The table nobody knows has its columns from the words of headers.
      #expect(hasColumn == !words.isEmpty || dialect.name == "csv", "\(dialect.name)")
    }
  }
}
