import Cardstock
import ContactModel
import Matching
import Storage

/// Asks about the open pairs one after another. Each answer is stored at once, so that the
/// conversation can be left and taken up again at any pair.
struct ReviewConversation {
  private struct Answer {
    var operation: OperationID
    /// Where the conversation was, to go back to.
    var position: Int
    var skipped: Set<Set<PersonID>>
  }

  private let workspace: Workspace
  private let input = KeyInput()
  /// What was open when the conversation began.
  private let pairs: [Comparison]
  private var position = 0
  private var answers: [Answer] = []
  /// Pairs of people that come again in the next conversation.
  private var skipped: Set<Set<PersonID>> = []

  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    pairs = try workspace.reviews().map(\.comparison)
  }

  mutating func run() throws {
    guard !pairs.isEmpty else { return try Output.print("Nobody to ask about.") }
    while try position < pairs.count ? ask(pairs[position]) : askAtEnd() {}
    let left = try workspace.reviews().count
    let put = skipped.isEmpty ? "" : ", \(skipped.count) skipped"
    try Output.print("\n\(answers.count) answered\(put), \(left) left.")
  }

  // MARK: - One question

  /// - Returns: whether the conversation goes on.
  private mutating func ask(_ pair: Comparison) throws -> Bool {
    guard let question = try workspace.question(pair),
      !skipped.contains([question.a.id, question.b.id])
    else {
      position += 1
      return true
    }
    try show(question)
    while true {
      switch try answer(to: prompt) {
      case .same:
        guard try decide(question, by: workspace.same) else { continue }
        forgetMerged(question)
        return true
      case .different:
        guard try decide(question, by: workspace.different) else { continue }
        return true
      case .skip:
        try Output.print("skipped")
        skipped.insert([question.a.id, question.b.id])
        position += 1
        return true
      case .undo:
        if try undo() { return true }
      case .explain:
        try Output.print("explained")
        try ExplanationText(
          workspace.explanation(of: question.a.id.name, and: question.b.id.name)
        ).print()
      case .help:
        try Output.print("help")
        try Output.print(Self.help)
      case .again: try show(question)
      case .unknown: try Output.print("? shows what there is to answer.")
      case .quit, .end:
        try Output.print()
        return false
      }
    }
  }

  /// The last answer can be taken back too.
  private mutating func askAtEnd() throws -> Bool {
    guard !answers.isEmpty else { return false }
    switch try answer(to: "\n  That was the last. u takes the last answer back, q ends: ") {
    case .undo: return try undo()
    case .quit, .end:
      try Output.print()
      return false
    default: return !input.takesKeys
    }
  }

  private func answer(to prompt: String) throws -> ReviewAnswer {
    try Output.write(prompt)
    try Output.flush()
    return input.next()
  }

  // MARK: - What follows from an answer

  private mutating func decide(
    _ question: ReviewLine,
    by verdict: (String, String) throws -> RegroupReport
  ) throws -> Bool {
    do {
      let report = try verdict(question.a.id.name, question.b.id.name)
      try Output.print(
        report.people.count == 1 ? "one person, \(report.people[0].id.name)" : "two people"
      )
      answers.append(Answer(operation: report.operation, position: position, skipped: skipped))
      position += 1
      return true
    } catch let error as CardstockError {
      try tell(error)
      return false
    }
  }

  /// Whoever was skipped is still skipped under the number of those they became one with.
  private mutating func forgetMerged(_ question: ReviewLine) {
    let kept = min(question.a.id, question.b.id)
    let gone = max(question.a.id, question.b.id)
    skipped = Set(skipped.map { pair in Set(pair.map { $0 == gone ? kept : $0 }) })
  }

  /// - Returns: whether something was taken back, so that the question is another now.
  private mutating func undo() throws -> Bool {
    guard let last = answers.popLast() else {
      try Output.print("nothing was answered yet")
      return false
    }
    do {
      _ = try workspace.undo(last.operation.rawValue)
      try Output.print("taken back")
      (position, skipped) = (last.position, last.skipped)
      return true
    } catch let error as CardstockError {
      try tell(error)
      return false
    }
  }

  private func tell(_ error: CardstockError) throws {
    let explanation = error.explanation
    try Output.print(explanation.message)
    if let hint = explanation.hint { try Output.print("  \(hint)") }
  }

  // MARK: - On the screen

  private func show(_ question: ReviewLine) throws {
    let percent = Words.percent(question.comparison.probability)
    let progress = Terminal.styled("\(position + 1) of \(pairs.count)", .bold)
    try Output.print("\n\(progress)   \(percent) one person")
    let layout = SideBySide(
      try workspace.profile(of: question.a.id.name),
      try workspace.profile(of: question.b.id.name),
      evidence: question.comparison.evidence
    )
    for line in layout.lines(width: min(Terminal.width, 140)) { try Output.print(line) }
    try Output.print()
    for line in Terminal.wrapped(Terminal.clean(question.comparison.rule), indent: "  ") {
      try Output.print(Terminal.styled(line, .bold))
    }
  }

  private var prompt: String {
    let keys =
      Terminal.width < 72
      ? "s, d, space, u, e, q; ? tells more"
      : "s same  d different  space skip  u undo  e explain  ? help  q quit"
    return "  \(Terminal.styled(keys, .dim))\n  Same person? "
  }

  private static let help = """
      s, y      the same person: their cards are put together
      d, n      two different people: never asked again, never merged
      space, k  skip: asked again the next time
      u         take the last answer back; again for the one before
      e         everything that was weighed, in bits
      q         quit; what was answered is kept
      = same on both   ~ alike   ≠ different
    """
}
