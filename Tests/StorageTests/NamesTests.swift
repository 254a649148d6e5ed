import ContactModel
import Storage
import Testing

@Suite struct NamesTests {
  @Test func namesAndNumbersAreInverse() {
    for number in [1, 7, 12, .max] as [Int64] {
      #expect(PersonID(name: PersonID(rawValue: number).name)?.rawValue == number)
      #expect(CardID(name: CardID(rawValue: number).name)?.rawValue == number)
      #expect(EventID(name: EventID(rawValue: number).name)?.rawValue == number)
    }
    #expect(PersonID(rawValue: 12).name == "p12")
    #expect(CardID(rawValue: 12).name == "c12")
    #expect(EventID(rawValue: 12).name == "e12")
    #expect(PersonID(name: "P12") == PersonID(rawValue: 12))
  }

  @Test(arguments: [
    "", "p", "12", "c12", "p-1", "p1 ", " p1", "p1.0", "p٣", "p99999999999999999999",
  ])
  func whatIsNoNameOfAPersonIsNone(_ text: String) {
    #expect(PersonID(name: text) == nil)
  }
}
