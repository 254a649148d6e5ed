import Normalization
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    (["Müller", "MUELLER", "Muller", "Mu\u{308}ller"], "muller"),
    (["Łódź", "Lodz", "LÓDŹ"], "lodz"),
    (["Strauß", "Strauss", "STRAUẞ"], "strauss"),
    (["Bjørn", "Bjoern", "Björn"], "bjorn"),
    (["İstanbul", "ISTANBUL", "ıstanbul"], "istanbul"),
    (["Håkon", "Haakon"], "hakon"),
    (["ＡＣＭＥ", "Acme", "  acme "], "acme"),
    (["Ann\u{A0}  Lee", "ann\tlee"], "ann lee"),
    (["Ёлкин", "елкин"], "елкин"),
    (["Σίσυφος", "ΣΙΣΥΦΟΣ"], "σισυφοσ"),
    (["Ƒoo\u{200B}bar"], "ƒoobar"),
    ([""], ""), ([" \n"], ""),
  ])
  func spellingsOfOneNameFoldAlike(spellings: [String], expected: String) {
    for spelling in spellings { #expect(folded(spelling) == expected, "\(spelling)") }
  }

  @Test(arguments: [
    ("Bauer", "bauer"), ("Enrique", "enrique"), ("Sue", "sue"), ("Mae Lin", "mae lin"),
    ("Feuer", "feuer"), ("Joe", "joe"),
  ])
  func vowelsThatAreNoUmlautStay(name: String, expected: String) {
    #expect(folded(name) == expected)
  }

  @Test func marksThatMakeTheLetterStay() {
    #expect(folded("が") != folded("か"))
    #expect(folded("की") != folded("कि"))
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for text in ["Æsir Ǆ ﬁ ①", "Haaagen", "Queue", "Maeoue", "ÄÖÜ aeoeue", "Zoë–Ann’s"] {
      #expect(folded(folded(text)) == folded(text), "\(text)")
    }
  }

  @Test func wordsLoseFullStopsAndApostrophes() {
    #expect(words(ofFolded: "o'neill & co. s.a./n.v. x-y") == ["oneill", "co", "sanv", "x", "y"])
  }
}
