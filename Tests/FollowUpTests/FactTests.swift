import ContactModel
import FollowUp
import Foundation
import Testing

@Suite("A fact")
struct FactTests {
  static let rows: [(json: String, kind: Fact.Kind)] = [
    (#""reopened","of":"2026-11-20""#, .reopened(of: "2026-11-20")),
    (#""met","event":"Mixer","introducer":"dana""#, .met(event: "Mixer", introducer: "dana")),
    (#""met""#, .met(event: nil)),
    (#""sent","channel":"email""#, .sent(.email)),
    (#""bounced","channel":"phone""#, .bounced(.phone)),
    (#""bounced","channel":"fax","of":"2026-11-20""#, .bounced("fax", of: "2026-11-20")),
    (#""replied""#, .replied),
    (#""outOfOffice","until":"2026-12-20""#, .outOfOffice(until: "2026-12-20")),
    (#""outOfOffice""#, .outOfOffice()),
    (#""nudged","introducer":"dana""#, .nudged("dana")),
    (#""introducerPinged""#, .introducerPinged),
    (#""keepReminding","from":"contact""#, .keepReminding(from: .contact)),
    (
      #""keepReminding","from":"introducer","on":"2027-01-11","uses":2"#,
      .keepReminding(from: .introducer, on: "2027-01-11", uses: 2)
    ),
    (#""promised","what":"slides","by":"2026-12-01""#, .promised(what: "slides", by: "2026-12-01")),
    (#""promised""#, .promised()),
    (#""planned","on":"2026-12-01","note":"call""#, .planned(on: "2026-12-01", note: "call")),
    (#""keepInTouch","every":90"#, .keepInTouch(every: 90)),
    (#""thanked","introducer":"dana""#, .thanked("dana")),
    (#""snoozed","until":"2026-12-01""#, .snoozed(until: "2026-12-01")),
    (#""declined""#, .declined),
  ]

  @Test("is one JSON object with the columns of the policy's table, both ways")
  func coding() throws {
    for row in Self.rows {
      let json = #"{"date":"2026-11-25","fact":\#(row.json)}"#
      let fact = try JSONDecoder().decode(Fact.self, from: Data(json.utf8))
      #expect(fact == Fact("2026-11-25", row.kind))
      let encoded = try JSONEncoder().encode(fact)
      let object = try JSONSerialization.jsonObject(with: encoded) as? NSDictionary
      let expected = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
      #expect(object == expected, "\(row.json)")
    }
    #expect(Set(Self.rows.map { Fact("2026-11-25", $0.kind).name }).count == 15)
  }

  @Test(
    "with a column missing or impossible is refused",
    arguments: [
      #""sent""#, #""bounced""#, #""nudged""#, #""keepReminding""#, #""keepReminding","from":"me""#,
      #""planned""#, #""keepInTouch""#, #""keepInTouch","every":-1"#, #""snoozed""#, #""waved""#,
      #""keepInTouch","every":9000000000000000000"#, #""reopened""#, #""thanked""#,
      #""keepReminding","from":"contact","uses":-1"#, #""outOfOffice","until":"2026-02-30""#,
    ]
  )
  func refused(row: String) {
    let json = #"{"date":"2026-11-25","fact":\#(row)}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Fact.self, from: Data(json.utf8))
    }
  }

  @Test("comes by date, then in the order of the table")
  func order() {
    let facts = Self.rows.map { Fact("2026-11-25", $0.kind) }
    let names = facts.shuffled().sorted().map(\.name)
    #expect(names == names.sorted { Self.place($0) < Self.place($1) })
    #expect(Set(names) == Set(Fact.Name.allCases))
    #expect(Fact("2026-11-24", .declined) < Fact("2026-11-25", .reopened(of: "2026-11-24")))
  }

  private static func place(_ name: Fact.Name) -> Int {
    Fact.Name.allCases.firstIndex(of: name) ?? -1
  }

  @Test("has one place among all others")
  func total() {
    var facts = Self.rows.map { Fact("2026-11-25", $0.kind) }
    facts += [
      Fact("2026-11-25", .met(event: "Mixer")), Fact("2026-11-25", .met(event: "Dinner")),
      Fact("2026-11-25", .sent(.phone)), Fact("2026-11-25", .keepReminding(from: .introducer)),
      Fact("2026-11-25", .planned(on: "2026-12-01")),
    ]
    for left in facts {
      for right in facts {
        let relations = [left < right, right < left, left == right].filter { $0 }
        #expect(relations.count == 1, "\(left) and \(right)")
      }
    }
    // Where only one of a day can count, the contact's own word and the later name do.
    #expect(
      Fact("2026-11-25", .keepReminding(from: .introducer, on: "2027-03-01"))
        < Fact("2026-11-25", .keepReminding(from: .contact))
    )
  }
}
