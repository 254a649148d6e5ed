/// What the cells of one column look like, counted over the sample.
struct ColumnProfile: Sendable {
  /// How many rows are looked at.
  static let rowLimit = 200
  /// How many cells of a table are looked at, where it is a very wide one.
  static let cellLimit = 60_000

  /// The cells that hold something, trimmed.
  private(set) var cells: [String] = []
  private var counts = [Int](repeating: 0, count: CellTraits.all.count)
  /// Cells with none of the traits that are plainly no text.
  private var textCount = 0

  mutating func add(_ cell: String) {
    let trimmed = cell.trimmingBlanks
    if trimmed.isEmpty { return }
    let traits = CellTraits(trimmed)
    cells.append(trimmed)
    for (index, trait) in CellTraits.all.enumerated() where traits.contains(trait) {
      counts[index] += 1
    }
    if traits.isDisjoint(with: .plainlyNoText) && !traits.contains(.phone) { textCount += 1 }
  }

  var isEmpty: Bool { cells.isEmpty }

  /// The share of the filled cells with the trait, 0...1.
  func share(_ trait: CellTraits) -> Double {
    guard !cells.isEmpty, trait.rawValue != 0 else { return 0 }
    return Double(counts[trait.rawValue.trailingZeroBitCount]) / Double(cells.count)
  }

  /// The share of the filled cells that could be words.
  var textShare: Double { cells.isEmpty ? 0 : Double(textCount) / Double(cells.count) }

  var hasDistinctCells: Bool { Set(cells).count == cells.count }

  /// Whether most cells are dates, with or without a time.
  var isDates: Bool { share(.date) + share(.timestamp) >= 0.5 }

  /// What the cells are whatever the header says; nil where they could be many things.
  var evident: ContactPart? {
    if share(.email) >= 0.6 { return .email }
    if share(.phone) >= 0.6 { return .phone }
    return nil
  }

  /// Whether the cells speak against the part. Empty columns speak against nothing.
  func refuses(_ part: ContactPart) -> Bool {
    if isEmpty { return false }
    return switch part {
    case .email: share(.email) < 0.2 && !cells.contains { $0.contains("@") }
    case .phone: share(.dialable) < 0.2
    case .birthday, .anniversary, .date:
      share(.digits) < 0.5 || share(.boolean) > 0.5 || share(.email) > 0.2
        || share(.number) > 0.9 && cells.allSatisfy { $0.utf8.count < 4 }
    case .birthYear, .birthMonth, .birthDay: share(.digits) < 0.5 && share(.capitalWord) < 0.5
    case .url: share(.boolean) > 0.5 || share(.number) > 0.5 || share(.email) > 0.5
    case .impp: share(.boolean) > 0.5
    case .given, .family, .formattedName, .nickname, .organization, .title, .role, .locality,
      .region, .country, .additional, .relation, .introducer, .department:
      textShare < 0.5
    case .prefix: textShare < 0.5
    case .postalCode: share(.digits) < 0.5 || share(.email) > 0.2
    case .street, .address:
      share(.email) > 0.3 || share(.boolean) > 0.5 || share(.date) > 0.5 || share(.uuid) > 0.5
    default: false
    }
  }

  /// Whether the cells speak for the part, where the header has words that nobody knows.
  func supports(_ part: ContactPart) -> Bool {
    if isEmpty { return false }
    return switch part {
    case .email: share(.email) >= 0.5
    case .phone: share(.dialable) >= 0.5
    case .url: share(.url) >= 0.5
    case .birthday, .anniversary: isDates
    case .given, .family: share(.capitalWord) >= 0.6
    case .formattedName: share(.fullName) + share(.familyGiven) >= 0.6
    default: !refuses(part) && textShare >= 0.8
    }
  }
}

extension String {
  /// Without the blanks and line breaks around it.
  var trimmingBlanks: String {
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7F, last > 0x20,
      last < 0x7F
    {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
