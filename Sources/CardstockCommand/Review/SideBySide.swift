import Cardstock
import ContactModel
import Matching
import Storage

/// Two people in two columns, what they have in common first in each field.
struct SideBySide {
  enum Sign: String {
    case same = "="
    case similar = "~"
    case different = "≠"
    /// Only one has it, or it says nothing about who they are.
    case plain = " "
  }

  struct Row: Equatable {
    /// Of the first row of a field; empty for the others.
    var label: String
    var left: String
    var sign: Sign
    var right: String

    init(_ label: String, _ left: String, _ sign: Sign, _ right: String) {
      (self.label, self.left, self.sign, self.right) = (label, left, sign, right)
    }
  }

  private(set) var rows: [Row] = []

  /// Narrower than this, nothing can be read in two columns.
  static let leastWidth = 60
  private static let labelWidth = 12
  /// More values of one field are counted, not shown.
  private static let mostValues = 5

  /// - Parameter evidence: Says of values written differently whether they are alike all the same.
  init(_ a: Profile, _ b: Profile, evidence: [Evidence]) {
    let alike = Set(
      evidence.filter { $0.agreement == .similar || $0.agreement == .same }.map(\.field)
    )
    func add(_ label: String, _ values: KeyPath<Profile, [Profile.Value]>, _ field: String) {
      addValues(
        label,
        a[keyPath: values].map(\.text),
        b[keyPath: values].map(\.text),
        alike.contains(field)
      )
    }
    rows.append(Row("", Self.title(of: a), .plain, Self.title(of: b)))
    add("name", \.names, "name")
    add("title", \.titles, "title")
    add("organization", \.organizations, "employer")
    add("email", \.emails, "email")
    add("phone", \.phones, "phone")
    add("page", \.urls, "profile")
    add("place", \.addresses, "place")
    add("birthday", \.birthdays, "birthday")
    addValues("met at", Self.events(of: a), Self.events(of: b), false, isTelling: false)
    addValues("first seen", Self.firstSeen(a), Self.firstSeen(b), false, isTelling: false)
  }

  private static func title(of profile: Profile) -> String {
    "\(profile.person.id.name), \(Terminal.count(profile.cards.count, "card"))"
  }

  private static func events(of profile: Profile) -> [String] {
    profile.encounters.map { "\($0.event.name), \($0.event.date)" }
  }

  private static func firstSeen(_ profile: Profile) -> [String] {
    [profile.firstSeen.map(\.description)].compactMap(\.self)
  }

  // MARK: - Rows

  /// - Parameter isTelling: False for what two people may well differ in, and one person too.
  private mutating func addValues(
    _ label: String,
    _ left: [String],
    _ right: [String],
    _ isAlike: Bool,
    isTelling: Bool = true
  ) {
    var left = left.map(Terminal.clean)
    var right = right.map(Terminal.clean)
    var found: [Row] = []
    func pair(_ sign: Sign, where matches: (String, String) -> Bool) {
      var index = 0
      while index < left.count {
        if let other = right.firstIndex(where: { matches(left[index], $0) }) {
          found.append(Row("", left.remove(at: index), sign, right.remove(at: other)))
        } else {
          index += 1
        }
      }
    }
    pair(.same) { Self.key($0) == Self.key($1) }
    let agree = !found.isEmpty
    if isTelling { pair(.similar) { Self.isPart($0, of: $1) || Self.isPart($1, of: $0) } }
    for index in 0..<max(left.count, right.count) {
      let (one, other) = (left.element(at: index), right.element(at: index))
      // Next to a value that agrees, others are one more, and no difference.
      let says = isTelling && !agree && one != nil && other != nil
      let sign: Sign = says ? (isAlike ? .similar : .different) : .plain
      found.append(Row("", one ?? "", sign, other ?? ""))
    }
    let more = found.count - Self.mostValues
    if more > 0 {
      found = Array(found.prefix(Self.mostValues)) + [Row("", "… and \(more) more", .plain, "")]
    }
    if !found.isEmpty { found[0].label = label }
    rows += found
  }

  /// Equal for values that differ in nothing but capitals, spaces and the way a page is addressed.
  private static func key(_ text: String) -> String {
    var key = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for prefix in ["https://", "http://", "www."] where key.hasPrefix(prefix) {
      key.removeFirst(prefix.count)
    }
    while key.hasSuffix("/") { key.removeLast() }
    return key
  }

  private static func isPart(_ text: String, of other: String) -> Bool {
    let (part, whole) = (key(text), key(other))
    return part.count > 2 && (whole.hasPrefix(part + " ") || whole.hasSuffix(" " + part))
  }

  // MARK: - Lines

  /// - Parameter width: In columns of the terminal.
  func lines(width: Int) -> [String] {
    let frame = 2 + Self.labelWidth + 1 + 3
    let room = max(Self.leastWidth, width) - frame
    func widest(_ side: KeyPath<Row, String>) -> Int {
      rows.map { Columns.width(of: $0[keyPath: side]) }.max() ?? 0
    }
    let left = min(widest(\.left), max(room / 2, room - widest(\.right)))
    return rows.map { row in
      let first = Self.padded(Columns.cut(row.left, to: left), to: left)
      let second = Columns.cut(row.right, to: room - left)
      let label = Terminal.styled(Self.padded(row.label, to: Self.labelWidth), .dim)
      let line = "  \(label) \(styled(first, row)) \(sign(row.sign)) \(styled(second, row))"
      return Self.trimmed(line)
    }
  }

  private func styled(_ text: String, _ row: Row) -> String {
    if row == rows.first { return Terminal.styled(text, .cyan) }
    return row.sign == .different ? Terminal.styled(text, .yellow) : text
  }

  private func sign(_ sign: Sign) -> String {
    switch sign {
    case .same: Terminal.styled(sign.rawValue, .green)
    case .similar: Terminal.styled(sign.rawValue, .yellow)
    case .different: Terminal.styled(sign.rawValue, .bold, .red)
    case .plain: sign.rawValue
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Array {
  fileprivate func element(at index: Int) -> Element? {
    index < count ? self[index] : nil
  }
}
