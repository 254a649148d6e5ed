import ContactModel
import TestSupport

@testable import ContactFormats

/// Contacts that a table can hold exactly: what is written and read again must be the same.
///
/// Common to both layouts: no FN, as neither table has a column for it; properties in the order in
/// which rows are read; every text is not empty, has no blanks at its ends, no CR, no NUL and
/// fewer than three colons (three part values in Google's), and is else anything of Unicode, formulas included; one value for each component of a name;
/// TYPE values that have a word or a column; labels that are no standard words; PREF only as 1; dates
/// without a time.
extension SeededGenerator {
  /// Google: any number of everything that is numbered; one nickname, note, photo and birthday; the
  /// second and further organisations and titles without gaps; LABEL of addresses that have a street.
  mutating func googleContact() -> Contact {
    var draft = Draft()
    if !oneIn(6) { draft.append(.n, structured(5)) }
    for name in [PropertyName.phoneticGiven, .phoneticAdditional, .phoneticFamily] where oneIn(5) {
      draft.append(name, .text(held()))
    }
    if oneIn(3) { draft.append(.nickname, .list([held()])) }
    appendWorks(to: &draft)
    appendChannels(to: &draft)
    for _ in 0..<few() { appendAddress(to: &draft) }
    for _ in 0..<few() {
      let types = pick([["profile"], ["blog"], ["homepage"], ["work"], ["home"], []]) ?? []
      appendLabelled(.url, .text(uri()), types: types, to: &draft)
    }
    if oneIn(3) { draft.append(.bday, .text(heldDate())) }
    for _ in 0..<few() {
      let date = PropertyValue.text(heldDate())
      if oneIn(2) {
        draft.append(.anniversary, date)
      } else {
        draft.append(.abDate, date, label: oneIn(2) ? ownLabel() : nil)
      }
    }
    for _ in 0..<few() { appendRelation(to: &draft) }
    if oneIn(3) { draft.append(.related, .text(held()), Self.relation("referred-by")) }
    if oneIn(3) { draft.append(.categories, .list(categories())) }
    if oneIn(3) { draft.append(.note, .text(held(upTo: 200))) }
    if oneIn(4) { draft.append(.photo, .text(uri())) }
    for _ in 0..<few() { draft.append(.field, .text(held()), [Parameter("X-LABEL", ownLabel())]) }
    return Contact(draft.properties)
  }

  /// Outlook: one organisation, three e-mail addresses without types, one number for each column, one
  /// address each of work, home and neither; one of everything else; whole dates.
  mutating func outlookContact() -> Contact {
    var draft = Draft()
    if !oneIn(6) { draft.append(.n, structured(5)) }
    if oneIn(2) { draft.append(.org, .structured(oneIn(2) ? [[held()]] : [[held()], [held()]])) }
    if oneIn(2) { draft.append(.title, .text(held())) }
    if oneIn(4) { draft.append(.role, .text(held())) }
    for _ in 0..<int(0...3) { draft.append(.email, .text("\(token())@example.com")) }
    if oneIn(6) { draft.append(.tel, .text(number()), [Parameter("PREF", "1")]) }
    for types in Self.outlookTypes where oneIn(4) {
      let parameters = types.isEmpty ? [] : [Parameter("TYPE", types)]
      draft.append(.tel, .text(number()), parameters)
    }
    for type in ["work", "home", ""] where oneIn(3) {
      var parts: [[String]] = [[], [], [], [], [], [], []]
      for index in [0, 3, 4, 5, 6] where oneIn(2) { parts[index] = [held()] }
      for _ in 0..<int(0...3) { parts[2].append(held()) }
      if parts.allSatisfy(\.isEmpty) { parts[3] = [held()] }
      draft.append(.adr, .structured(parts), type.isEmpty ? [] : [Parameter("TYPE", type)])
    }
    if oneIn(3) { draft.append(.url, .text(uri())) }
    for name in [PropertyName.bday, .anniversary] where oneIn(3) {
      draft.append(name, .text("19\(int(10...99))0\(int(1...9))1\(int(0...9))"))
    }
    if oneIn(3) { draft.append(.gender, .structured([[oneIn(2) ? "M" : "F"]])) }
    if oneIn(4) { draft.append(.lang, .text(held())) }
    for type in ["spouse", "child", "manager", "assistant", "referred-by"] where oneIn(3) {
      draft.append(.related, .text(held()), Self.relation(type))
    }
    if oneIn(4) { draft.append(.hobby, .text(held())) }
    if oneIn(3) { draft.append(.categories, .list(categories().map(Self.outlookCategory))) }
    if oneIn(2) { draft.append(.note, .text(held(upTo: 200))) }
    for header in ["Assistant's Phone", "Telex", "Account", "Office Location", "User 1"]
    where oneIn(4) {
      draft.append(.field, .text(held()), [Parameter("X-LABEL", header)])
    }
    return Contact(draft.properties)
  }

  // MARK: Parts

  private mutating func few() -> Int { oneIn(3) ? int(1...4) : 0 }

  /// A text that a cell can hold, often one that a spreadsheet would run.
  mutating func held(upTo length: Int = 30) -> String {
    let starts = [
      "=", "+", "-", "@", "'=", "''+", "\"=", "'\"-", "=\"0\"", "'", "\"", "＝1", "＠", "=1,\"2\"",
    ]
    while true {
      let text =
        (oneIn(3) ? pick(starts) ?? "" : "") + unicodeText(upTo: length) + (oneIn(2) ? word() : "")
      let isHeld = text.withBytes { bytes in
        !bytes.isEmpty && bytes.trimmedWidely.count == bytes.count
          && bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).count < 4
      }
      if isHeld, !text.utf8.contains(0), !text.utf8.contains(0x0D) {
        return text
      }
    }
  }

  private mutating func ownLabel() -> String { "Zz" + held() }

  private mutating func structured(_ count: Int) -> PropertyValue {
    var parts: [[String]] = []
    for _ in 0..<count { parts.append(oneIn(2) ? [held()] : []) }
    if parts.allSatisfy(\.isEmpty) { parts[0] = [held()] }
    return .structured(parts)
  }

  private mutating func categories() -> [String] {
    var list: [String] = []
    for _ in 0..<int(1...4) {
      let name = oneIn(4) ? "myContacts" : held()
      list.append(name.hasPrefix("* ") ? "Zz" + name : name)
    }
    return list
  }

  /// Semicolons part Outlook's categories, and the space around a category is nobody's.
  private static func outlookCategory(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == ";" ? "z" : $0 })) + "z"
  }

  private mutating func heldDate() -> String {
    pick([date(), date(), "\(int(1900...2020))-0\(int(1...9))", "\(int(1900...2020))"]) ?? "1984"
  }

  private mutating func number() -> String {
    pick(["+1 202-555-01", "+49 (30) 901820.", "(202) 555-01", "0049 30 9018", "+1202555"])
      .map { $0 + String(int(10...99)) } ?? "110"
  }

  private static let outlookTypes = [
    ["work"], ["work"], ["work", "company"], ["home"], ["home"], ["cell"], [], ["work", "fax"],
    ["home", "fax"], ["fax"], ["pager"], ["car"], ["radio"], ["callback"], ["isdn"], ["textphone"],
  ]

  private static func relation(_ type: String) -> [Parameter] {
    [Parameter("VALUE", "text"), Parameter("TYPE", type)]
  }

  private mutating func appendWorks(to draft: inout Draft) {
    let count = oneIn(4) ? int(2...3) : int(0...1)
    let (hasUnit, hasTitle) = (oneIn(2), oneIn(2))
    for _ in 0..<count {
      draft.append(.org, .structured(hasUnit ? [[held()], [held()]] : [[held()]]))
      if hasTitle { draft.append(.title, .text(held())) }
    }
  }

  private mutating func appendChannels(to draft: inout Draft) {
    for _ in 0..<int(0...3) {
      let types = pick([["work"], ["home"], []]) ?? []
      appendLabelled(.email, .text("\(token())@example.com"), types: types, to: &draft)
    }
    for _ in 0..<int(0...3) {
      let types =
        pick([
          ["cell"], ["work"], ["home"], ["work", "fax"], ["home", "fax"], ["fax"], ["pager"],
          ["main-number"], ["work", "cell"], [],
        ]) ?? []
      appendLabelled(.tel, .text(number()), types: types, to: &draft)
    }
  }

  private mutating func appendLabelled(
    _ name: PropertyName,
    _ value: PropertyValue,
    types: [String],
    _ further: [Parameter] = [],
    to draft: inout Draft
  ) {
    let label = oneIn(4) ? ownLabel() : nil
    var parameters: [Parameter] = []
    if label == nil, !types.isEmpty { parameters.append(Parameter("TYPE", types)) }
    if oneIn(4) { parameters.append(Parameter("PREF", "1")) }
    draft.append(name, value, parameters + further, label: label)
  }

  private mutating func appendAddress(to draft: inout Draft) {
    var parts: [[String]] = []
    for _ in 0..<7 { parts.append(oneIn(2) ? [held()] : []) }
    if parts[2].isEmpty { parts[2] = [held()] }
    let label = oneIn(3) ? [Parameter("LABEL", held())] : []
    let types = pick([["work"], ["home"], []]) ?? []
    appendLabelled(.adr, .structured(parts), types: types, label, to: &draft)
  }

  private mutating func appendRelation(to draft: inout Draft) {
    if oneIn(3) {
      draft.append(.related, .text(held()), Self.relation("contact"), label: ownLabel())
      return
    }
    let types = [
      "spouse", "child", "parent", "sibling", "friend", "kin", "manager", "assistant", "contact",
    ]
    draft.append(.related, .text(held()), Self.relation(pick(types) ?? "contact"))
  }
}

/// Properties with groups numbered as a row's are.
private struct Draft {
  var properties: [Property] = []
  private var groups = 0

  mutating func append(
    _ name: PropertyName,
    _ value: PropertyValue,
    _ parameters: [Parameter] = [],
    label: String? = nil
  ) {
    guard let label else {
      properties.append(Property(name, value, parameters: parameters))
      return
    }
    groups += 1
    let group = "item\(groups)"
    properties.append(Property(name, value, parameters: parameters, group: group))
    properties.append(Property(.abLabel, .text(label), group: group))
  }
}
