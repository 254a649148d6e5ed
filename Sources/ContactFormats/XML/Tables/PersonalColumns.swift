/// How much the columns of a table look like those of contacts.
struct PersonalColumns {
  /// How many different things about a person there are.
  private(set) var score = 0
  private(set) var hasName = false
  /// An e-mail address or a phone number.
  private(set) var hasReach = false
  /// The user has said of a column what it is.
  private(set) var isSaid = false

  init(_ plan: TablePlan) {
    var seen: Set<String> = []
    for column in plan.columns {
      if column.basis == .user, column.meaning.part != .ignored { isSaid = true }
      switch column.meaning.part {
      case .formattedName, .family, .given: hasName = true
      case .email, .phone: hasReach = true
      case .additional, .prefix, .suffix, .nickname, .organization, .department, .title, .role,
        .url, .impp, .street, .locality, .region, .postalCode, .country, .address, .birthday:
        break
      default: continue
      }
      seen.insert(column.meaning.reportedName)
    }
    score = seen.count
  }

  /// Whether somebody can be told by it.
  var isContact: Bool { isSaid || score >= 2 && (hasName || hasReach) }
}
