import Storage

/// Answers the questions of `StoreReading`, one file a subject; reading and writing share them.
protocol SQLReading: StoreReading {
  var connection: Connection { get }
  /// Of the database, for errors.
  var path: String { get }
}

struct Reader: SQLReading {
  let connection: Connection
  let path: String
}

/// Parts of statements that ask whether something is live.
enum Live {
  /// The operation in column `column` is in force.
  static func operation(_ column: String) -> String {
    "(SELECT undone_by IS NULL FROM operation WHERE operation.id = \(column))"
  }

  static let source = operation("source.operation")
  static let fact = operation("fact.operation")
  static let verdict = operation("verdict.operation")

  /// An event is announced by an operation in force, or held by a live source or fact.
  static let event = """
    (EXISTS (SELECT 1 FROM announcement WHERE announcement.event = event.id
        AND \(operation("announcement.operation")))
      OR EXISTS (SELECT 1 FROM source WHERE source.event = event.id AND \(source))
      OR EXISTS (SELECT 1 FROM fact WHERE fact.event = event.id AND \(fact)))
    """

  /// The person of a summary has a card.
  static let summary = "EXISTS (SELECT 1 FROM card WHERE card.person = person_summary.person)"
}
