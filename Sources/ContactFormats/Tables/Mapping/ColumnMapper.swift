import ContactModel

/// Concludes what the columns of a table mean from their headers and from what their cells look
/// like.
///
/// Words propose and cells dispose: a column `Email` full of `yes` is no email, and a column
/// `Contact 1` full of addresses is one. What is left in doubt becomes X-FIELD, so that nothing is
/// lost and nothing lands in a wrong field.
struct ColumnMapper {
  /// What is known of one column while the table is being mapped.
  struct Draft {
    var header: String
    var reading: HeaderReading
    var profile: ColumnProfile
    /// What the user or the product says.
    var fixed: ColumnMeaning?
    var part: ContactPart = .extra
    var types: [String] = []
    var number: Int?
    var group = ""

    /// Not decided before, and still nothing.
    var isOpen: Bool { fixed == nil && part == .extra }
  }

  let sample: TableSample
  let isWhole: Bool
  let headerLine: Int?
  var drafts: [Draft]
  var problems: [Problem] = []
  /// Whether birthdays stand in several columns.
  private let hasBirthParts: Bool

  /// - Parameter fixed: What columns mean already; nil for those to be concluded.
  init(_ sample: TableSample, fixed: [ColumnMeaning?], isWhole: Bool, headerLine: Int?) {
    self.sample = sample
    self.isWhole = isWhole
    self.headerLine = headerLine
    let leader = Self.leader(of: sample.headers ?? [])
    drafts = sample.profiles.enumerated().map { index, profile in
      let header = sample.header(index)
      var draft = Draft(
        header: header,
        reading: HeaderReading(header, leader: leader),
        profile: profile,
        fixed: fixed[index]
      )
      draft.part = fixed[index]?.part ?? .extra
      draft.number = draft.reading.number
      draft.group = draft.reading.group
      return draft
    }
    hasBirthParts = drafts.contains {
      [.part(.birthYear), .part(.birthMonth)].contains($0.reading.sense)
    }
  }

  /// The word that begins nearly all headers (`user_email`, `user_name`), if it is one that would
  /// otherwise speak of somebody else.
  private static func leader(of headers: [String]) -> String? {
    var counts: [String: Int] = [:]
    let filled = headers.filter { !$0.isEmpty }
    for header in filled {
      let words = HeaderWords(header).words
      // `Birth` begins a phrase in `Birth Year`.
      guard let word = words.first?.text, HeaderTokens.phraseLength(words) <= 1 else { continue }
      counts[word, default: 0] += 1
    }
    guard let (word, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count >= 3, count * 5 >= filled.count * 4
    else { return nil }
    return switch HeaderVocabulary.entry(word)?.term {
    case nil, .stranger, .relation, .contact: word
    default: nil
    }
  }

  /// The meaning of every column.
  mutating func meanings() -> [ColumnMeaning] {
    for index in drafts.indices where drafts[index].fixed == nil { takeWords(index) }
    takeStates()
    resolveNames()
    resolveTitles()
    resolveContacts()
    resolveIdentifiers()
    takeValues()
    settleDuplicates()
    resolveAddresses()
    resolveLabels()
    return slotted()
  }

  func has(_ part: ContactPart) -> Bool { drafts.contains { $0.part == part } }

  /// The columns still open whose header says that.
  func columns(_ sense: HeaderReading.Sense) -> [Int] {
    drafts.indices.filter { drafts[$0].isOpen && drafts[$0].reading.sense == sense }
  }

  /// Takes what a header says by itself, unless the cells speak against it.
  private mutating func takeWords(_ index: Int) {
    let draft = drafts[index]
    switch draft.reading.sense {
    case .part(.birthday) where hasBirthParts && !draft.profile.isDates:
      // `Birth Day` beside `Birth Month` is the day of the month.
      take(index, .birthDay)
    case .part(let part):
      if draft.profile.refuses(part) {
        if let evident = draft.profile.evident, part.isOfPlace || part.isName {
          take(index, evident)
        }
      } else if accepts(index, part) {
        take(index, part)
      }
    case .kinds:
      if let part = draft.profile.evident {
        take(index, part)
      } else if draft.profile.share(.dialable) >= 0.5 {
        take(index, .phone)
      }
    case .relation(let type):
      if !draft.profile.refuses(.relation) {
        drafts[index].part = .relation
        drafts[index].types = [type]
      }
    case .name, .title, .familyOrNickname, .secondFamily, .contact, .identifier, .label, .state,
      .other, .unknown:
      break
    }
  }

  /// `Status` is about coming where it says so of nobody else and most cells are states of guests.
  private mutating func takeStates() {
    if has(.attendance) { return }
    for index in columns(.state) where drafts[index].reading.isSure {
      let cells = drafts[index].profile.cells
      let known = cells.count { GuestStates.all.contains(HeaderKey($0)) }
      if known > 0, known * 5 >= cells.count * 4 { take(index, .attendance) }
    }
  }

  /// Whether the header is plain enough for the part, or the cells make up for words nobody knows.
  func accepts(_ index: Int, _ part: ContactPart) -> Bool {
    let draft = drafts[index]
    if draft.profile.refuses(part) { return false }
    if draft.reading.isSure { return true }
    if draft.profile.isEmpty { return draft.reading.unknownWords == 1 && part.isOfPlace }
    return draft.profile.supports(part)
  }

  mutating func take(_ index: Int, _ part: ContactPart) {
    drafts[index].part = part
    let kinds = drafts[index].reading.kinds
    drafts[index].types =
      switch part {
      case .phone: kinds
      case .email, .url, .impp: kinds.filter { ["work", "home", "pref"].contains($0) }
      default: part.isOfAddress ? kinds.filter { ["work", "home"].contains($0) } : []
      }
  }

  mutating func report(
    _ index: Int,
    _ readings: [String],
    taken: String,
    _ fields: [ContactField]
  ) {
    let header = drafts[index].header
    problems.append(
      .ambiguousColumn(
        line: headerLine,
        column: index + 1,
        name: header.isEmpty ? "\(index + 1)" : header,
        readings: readings,
        taken: taken,
        fields: fields
      )
    )
  }
}

extension ContactPart {
  /// A name of the person.
  var isName: Bool { [.formattedName, .given, .family, .nickname].contains(self) }
}
