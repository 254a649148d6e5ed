import Testing

@testable import ContactFormats

@Suite("A header's words")
struct HeaderWordsTests {
  @Test(
    "are found in any spelling",
    arguments: [
      ("EmailAddress2", "email address 2"), ("email_address 2", "email address 2"),
      ("E-Mail Adresse", "e mail adresse"), ("URLName", "url name"), ("eMail", "e mail"),
      ("Prénom / NOM", "prenom nom"), ("Straße", "strasse"), ("STRASSE", "strasse"),
      ("Parent's phone", "parent phone"), ("What's your company?", "what your company"),
      ("Nom de l\u{2019}entreprise", "nom de l entreprise"), ("Full Name *", "full name"),
      ("Tel.", "tel"), ("ＴＥＬ２", "tel 2"), ("会社名", "会 社 名"), ("電話 (自宅)", "電 話 自 宅"),
      ("Cafe\u{301}", "cafe"), ("Mobile #", "mobile"), ("", ""), ("***", ""),
    ]
  )
  func spellings(_ header: String, _ words: String) {
    #expect(HeaderWords(header).words.map(\.text).joined(separator: " ") == words)
  }

  @Test("in brackets are known as an aside")
  func asides() {
    let words = HeaderWords("E-Mail (geschäftlich) [neu] Adresse").words
    #expect(words.map(\.isAside) == [false, false, true, true, false])
  }

  @Test("are looked at up to a limit")
  func limit() {
    #expect(HeaderWords(String(repeating: "a ", count: 100_000)).words.count <= 150)
  }
}
