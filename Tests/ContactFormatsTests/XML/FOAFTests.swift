import ContactModel
import Testing

@testable import ContactFormats

@Suite("FOAF gives the person, not those they know")
struct FOAFTests {
  private func read(_ nodes: String) throws -> [Card] {
    let result = try readAll(nodes)
    #expect(result.skipped.isEmpty)
    return result.cards
  }

  private func readAll(_ nodes: String) throws -> ReadResult {
    let result = try readXML(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:v="http://www.w3.org/2006/vcard/ns#" \
      xmlns:x="urn:x">\(nodes)</rdf:RDF>
      """,
      as: .foaf
    )
    #expect(result.problems.isEmpty)
    return result
  }

  private func rows(_ statements: String) throws -> [String] {
    let cards = try read("<foaf:Person>\(statements)</foaf:Person>")
    #expect(cards.count == 1)
    return cards.first?.contact.rows ?? []
  }

  static let rows: [(xml: String, rows: [String])] = [
    ("<foaf:name xml:lang=\"de\">A B</foaf:name>", ["FN;LANGUAGE=de:A B"]),
    (
      "<foaf:firstName>A</foaf:firstName><foaf:givenName>A</foaf:givenName><foaf:surname>B</foaf:surname>",
      ["N:B;A;;;"]
    ),
    ("<foaf:nick>a</foaf:nick><foaf:nick>b</foaf:nick>", ["NICKNAME:a", "NICKNAME:b"]),
    ("<foaf:mbox>a@e.com</foaf:mbox>", ["EMAIL:a@e.com"]),
    ("<foaf:mbox rdf:resource=\"MAILTO:a@e.com\"/>", ["EMAIL:a@e.com"]),
    ("<foaf:phone>555 1</foaf:phone>", ["TEL:555 1"]),
    ("<foaf:homepage rdf:resource=\"http://e.com/\"/>", ["URL:http://e.com/"]),
    (
      "<foaf:homepage><foaf:Document rdf:about=\"http://e.com/\"/></foaf:homepage>",
      [
        "URL:http://e.com/"
      ]
    ),
    (
      "<foaf:weblog rdf:resource=\"http://e.com/\"/>",
      [
        "item1.URL:http://e.com/", "item1.X-ABLABEL:weblog",
      ]
    ),
    ("<foaf:img rdf:resource=\"http://e.com/a.jpg\"/>", ["PHOTO:http://e.com/a.jpg"]),
    ("<foaf:birthday>05-21</foaf:birthday>", ["BDAY:--0521"]),
    ("<foaf:gender>female</foaf:gender>", ["GENDER:F"]),
    (
      "<foaf:jabberID>a@e.com</foaf:jabberID><foaf:skypeID>a</foaf:skypeID>",
      [
        "IMPP:xmpp:a@e.com", "IMPP:skype:a",
      ]
    ),
    (
      """
      <foaf:account><foaf:OnlineAccount><foaf:accountName>ann</foaf:accountName>
      <foaf:accountServiceHomepage rdf:resource="http://s.example/"/></foaf:OnlineAccount></foaf:account>
      """,
      ["SOCIALPROFILE;VALUE=text;SERVICE-TYPE=http://s.example/:ann"]
    ),
    (
      """
      <foaf:account><foaf:OnlineAccount rdf:about="http://s.example/ann">
      <foaf:accountName>ann</foaf:accountName></foaf:OnlineAccount></foaf:account>
      """,
      [
        "URL:http://s.example/ann",
        "X-FIELD;X-LABEL=Person/account/OnlineAccount/accountName:ann",
      ]
    ),
    (
      "<foaf:knows rdf:resource=\"http://e.com/b#me\"/>",
      [
        "RELATED;TYPE=acquaintance:http://e.com/b#me"
      ]
    ),
    (
      "<foaf:knows><foaf:Person rdf:about=\"http://e.com/b#me\"/></foaf:knows>",
      [
        "RELATED;TYPE=acquaintance:http://e.com/b#me"
      ]
    ),
    (
      """
      <foaf:knows><foaf:Person><foaf:name>B</foaf:name><foaf:knows><foaf:Person>
      <foaf:name>C</foaf:name></foaf:Person></foaf:knows></foaf:Person></foaf:knows>
      """,
      [
        "RELATED;VALUE=text;TYPE=acquaintance:B",
        "X-FIELD;X-LABEL=Person/knows/Person/knows/Person/name:C",
      ]
    ),
    (
      "<x:shoe>42</x:shoe><x:see rdf:resource=\"urn:y\"/>",
      [
        "X-FIELD;X-LABEL=Person/shoe:42", "X-FIELD;X-LABEL=Person/see:urn:y",
      ]
    ),
  ]

  @Test("Every term has its property")
  func terms() throws {
    for (xml, rows) in Self.rows { #expect(try self.rows(xml) == rows, "\(xml)") }
  }

  @Test("A relative name is no UID, because it is nobody else's business")
  func identity() throws {
    let cards = try read(
      """
      <foaf:Person rdf:about="#me"/><foaf:Person rdf:ID="me"/><foaf:Person rdf:nodeID="a1"/>
      <foaf:Person rdf:about="http://e.com/#me"/>
      """
    )
    #expect(
      cards.map(\.contact.rows) == [
        ["X-FIELD;X-LABEL=Person/about:#me"], ["X-FIELD;X-LABEL=Person/ID:me"], [],
        ["UID:http://e.com/#me"],
      ]
    )
  }

  @Test("Statements written as attributes count")
  func attributes() throws {
    let cards = try read("<foaf:Person foaf:name=\"A B\" foaf:givenName=\"A\" x:y=\"z\"/>")
    #expect(
      cards.map(\.contact.rows) == [["FN:A B", "X-FIELD;X-LABEL=Person/y:z", "N:;A;;;"]]
    )
  }

  @Test("A description is of a person if its type says so")
  func descriptions() throws {
    let result = try readAll(
      """
      <rdf:Description><rdf:type rdf:resource="http://xmlns.com/foaf/0.1/Person"/>
      <foaf:name>A</foaf:name></rdf:Description>
      <rdf:Description rdf:about="http://e.com/"><x:y>z</x:y></rdf:Description>
      <rdf:Description><foaf:mbox rdf:resource="mailto:b@example.com"/></rdf:Description>
      <rdf:Description><rdf:type rdf:resource="http://xmlns.com/foaf/0.1/Project"/>
      <foaf:name>P</foaf:name></rdf:Description>
      <foaf:Organization><foaf:name>Acme</foaf:name></foaf:Organization>
      <rdf:Description><rdf:type rdf:resource="http://xmlns.com/foaf/0.1/Group"/>
      <foaf:name>Joggers</foaf:name></rdf:Description>
      <foaf:PersonalProfileDocument><foaf:maker><foaf:Person><foaf:name>M</foaf:name></foaf:Person>
      </foaf:maker></foaf:PersonalProfileDocument>
      """
    )
    #expect(
      result.cards.map(\.contact.rows) == [
        ["FN:A"],
        ["EMAIL:b@example.com"],
        ["KIND:org", "FN:Acme"],
        ["KIND:group", "FN:Joggers"],
        ["FN:M"],
      ]
    )
    #expect(result.skipped.map(\.problem.code) == ["not-a-person", "not-a-person"])
    #expect(result.skipped.map(\.problem.line) == [3, 5])
  }
}
