import Testing

@testable import ContactFormats

@Suite("Headers are the same in other capitals, blanks and punctuation")
struct HeaderKeyTests {
  @Test(
    "The words of a header",
    arguments: [
      ("E-mail 1 - Value", "e mail 1 value"), ("  First   Name ", "first name"),
      ("first_name", "first name"), ("FirstName", "firstname"), ("Order #", "order #"),
      ("Telefon (privat)", "telefon privat"), ("Assistant's Phone", "assistants phone"),
      ("Assistant\u{2019}s Phone", "assistants phone"),
      ("What's your company?", "whats your company?"),
      ("Home Country/Region", "home country/region"),
      ("STRASSE GESCHÄFTLICH", "strasse geschäftlich"),
      ("¿Quién te invitó?", "quién te invitó?"), ("公司1", "公司1"), ("'?'を含んだデータ", "?を含んだデータ"),
      ("TEL（会社）", "tel 会社"), ("\u{FEFF}Name", "name"), ("\u{A0}Name\u{A0}", "name"), ("", ""),
      (" - ", ""), ("''", ""),
    ]
  )
  func words(written: String, text: String) {
    #expect(HeaderKey(written).text == text)
  }

  @Test("Composed and decomposed accents are one key")
  func accents() {
    #expect(HeaderKey("Pre\u{301}nom") == HeaderKey("Pr\u{E9}nom"))
    #expect(Set([HeaderKey("Pre\u{301}nom"), HeaderKey("Pr\u{E9}nom")]).count == 1)
  }
}
