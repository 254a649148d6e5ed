import Testing

@testable import ContactFormats

@Suite("A table looks like contacts")
struct ContactLikenessTests {
  @Test(
    "where it lists people",
    arguments: [
      ["Name|Email", "Dana Roe|a@example.com"], ["Primary Email", "a@example.com"],
      ["First Name|Last Name|Company"], ["氏名|電話", "山田 太郎|03-1234-5678"],
      ["Name|Company", "Dana Roe|Roe Ltd"], ["a@example.com", "b@example.com"],
      ["宛名|郵便番号|住所", "山田 太郎|100-0001|東京都"],
    ]
  )
  func people(_ lines: [String]) {
    #expect(MappedTable(lines).plan.looksLikeContacts)
  }

  @Test(
    "and not where it is something else",
    arguments: [
      ["1|2|3", "4|5|6"], ["Date|Amount|Total", "2026-11-12|3|4"],
      ["2026-11-12 10:00:01|INFO|started", "2026-11-12 10:00:02|WARN|slow, see a@example.com now"],
      ["It was the best of times|it was the worst of times", "it was the age of wisdom"],
      ["Dear Name|please find my email and phone below", "Best wishes"],
      ["let name = first|last|email", "return name", "}"],
      ["import os|sys", "def f(a|b):", "  return a"],
      ["product|price|quantity", "Chair|10.00|3"], ["lat|lon|name", "52.5|13.4|Berlin"],
      ["city|country|population", "Berlin|Germany|3600000"], ["x", "y", "z"],
      ["id|status|created_at", "1|open|2026-11-12"], ["Name|Value", "timeout|30", "retries|5"],
    ]
  )
  func others(_ lines: [String]) {
    #expect(!MappedTable(lines).plan.looksLikeContacts)
  }
}
