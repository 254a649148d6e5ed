/// What is known about organisations' names beyond `OrganizationName.canonical`: the names that
/// well-known ones have in two languages, and legal forms written out. Texts are folded words with
/// one space between them.
struct OrganizationTables: Sendable {
  private var groupsOfName: [String: [Int]] = [:]
  private var abbreviations: [String: [String]] = [:]
  /// Every legal form in words, written out or short.
  private(set) var legalForms: Set<[String]> = []

  init() {
    for (number, names) in Self.entries(OrganizationTable.groups).enumerated() {
      for name in names { groupsOfName[name, default: []].append(number) }
    }
    for forms in Self.entries(LegalFormTable.forms) {
      for form in forms {
        legalForms.insert(form.split(separator: " ").map(String.init))
        if form != forms[0] { abbreviations[form, default: []].append(forms[0]) }
      }
    }
  }

  /// Whether both are names of one well-known organisation.
  func isSame(_ a: String, _ b: String) -> Bool {
    guard let x = groupsOfName[a], let y = groupsOfName[b] else { return false }
    return x.contains(where: y.contains)
  }

  /// The usual short forms of a legal form that is written out.
  func abbreviations(ofLegalForm form: String) -> [String] {
    abbreviations[form] ?? []
  }

  /// `head: name | name`, a line that begins with a space going on with the one before.
  private static func entries(_ table: String) -> [[String]] {
    var entries: [[String]] = []
    for line in table.replacing("\n ", with: " ").split(separator: "\n") {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard let head = sides.first else { continue }
      let names = sides.dropFirst().flatMap { $0.split(separator: "|") }
      entries.append(([head] + names).map { $0.trimmed })
    }
    return entries
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
