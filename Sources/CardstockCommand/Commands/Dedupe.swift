import ArgumentParser
import Cardstock
import Glibc
import Matching
import Storage

struct Dedupe: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find out who is the same person.",
    discussion: """
      Merges what is certain, and lists the pairs that need an eye with what speaks for and \
      against them. Nothing is lost by a merge: undo and split bring back what was. --review asks \
      about one pair after another, and never about the same pair twice.
      """
  )

  @Flag(help: "Ask about the open pairs, one by one.")
  var review = false

  @Option(
    name: .customLong("explain"),
    parsing: .upToNextOption,
    help: ArgumentHelp("Show how two people, or two cards, compare.", valueName: "a b")
  )
  var explain: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard explain.isEmpty || explain.count == 2 else {
      throw ValidationError("--explain takes two people or cards: --explain p3 p8")
    }
    guard !review || !options.output.json else {
      throw ValidationError("--review is a conversation; --json lists the open pairs without it.")
    }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    if explain.count == 2 {
      let line = try workspace.comparison(of: explain[0], and: explain[1])
      if options.output.json {
        try Output.json(ReviewJSON(line))
      } else {
        try ReviewText(line).print()
        let rule = line.comparison.rule
        try Output.print("  \(line.comparison.decision.rawValue): \(Terminal.clean(rule))")
      }
      return
    }
    let report = try workspace.deduplicate()
    if options.output.json {
      try Output.json(DedupeJSON(report))
    } else if review {
      try printMerges(report)
      try ReviewConversation(workspace: workspace).run()
    } else {
      try printMerges(report)
      try printReviews(report)
    }
  }

  private func printMerges(_ report: DedupeReport) throws {
    let cards = Terminal.count(report.cards, "card")
    let people = Terminal.count(report.people, "person", "people")
    try Output.print(Terminal.styled("\(cards), \(people)", .bold))
    for merge in report.merges {
      let others = merge.people.filter { $0.id != merge.into }
      for person in merge.people where person.id == merge.into {
        try Output.print("\(Terminal.styled("merged", .green))  \(Terminal.line(person))")
      }
      for person in others { try Output.print("  with  \(Terminal.line(person))") }
      for link in merge.links {
        try Output.print("        \(Terminal.styled(Terminal.clean(link.rule), .dim))")
      }
    }
    if report.merges.isEmpty { try Output.print("Nothing to merge.") }
  }

  private func printReviews(_ report: DedupeReport) throws {
    guard !report.reviews.isEmpty else { return }
    let pairs = Terminal.count(report.reviews.count, "pair needs", "pairs need")
    try Output.print("\n" + Terminal.styled("\(pairs) an eye", .bold, .yellow))
    for review in report.reviews.prefix(20) { try ReviewText(review).print() }
    if report.reviews.count > 20 {
      try Output.print("… and \(report.reviews.count - 20) more")
    }
    try Output.print(
      "\nDecide with cardstock same A B or cardstock different A B, or let dedupe --review ask."
    )
  }
}

/// Two people who may be one, with what speaks for it and against it.
struct ReviewText {
  private let review: ReviewLine

  init(_ review: ReviewLine) {
    self.review = review
  }

  func print() throws {
    let percent = Int((review.comparison.probability * 100).rounded())
    try Output.print("\n  \(Terminal.line(review.a))")
    try Output.print("  \(Terminal.line(review.b))")
    let rule = Terminal.clean(review.comparison.rule)
    try Output.print("    \(Terminal.styled("\(percent) %", .bold))  \(rule)")
    var columns = Columns()
    for evidence in review.comparison.evidence {
      let sign = evidence.weight > 0 ? "+" : evidence.weight < 0 ? "−" : " "
      let values =
        evidence.a == evidence.b
        ? Terminal.clean(evidence.a)
        : "\(Terminal.clean(evidence.a)) | \(Terminal.clean(evidence.b))"
      columns.add(
        Terminal.styled(sign, evidence.weight > 0 ? .green : .red),
        evidence.field,
        evidence.agreement.rawValue,
        values
      )
    }
    for line in columns.lines(indent: "    ") { try Output.print(line) }
  }
}

/// Asks about the open pairs one after another. Each answer is stored at once, so that the
/// conversation can be left and taken up again at any pair.
private struct ReviewConversation {
  let workspace: Workspace

  func run() throws {
    var skipped: Set<[String]> = []
    var answered = 0
    asking: while true {
      let open = try workspace.reviews().first { !skipped.contains(key($0)) }
      guard let open else { break }
      try ReviewText(open).print()
      answer: while true {
        try Output.write("  Same person? [y]es [n]o [s]kip [u]ndo [q]uit: ")
        try Output.flush()
        guard let line = readLine() else {
          try Output.print()
          break asking
        }
        switch line.lowercased().first {
        case "y":
          _ = try workspace.same(open.a.id.name, open.b.id.name)
          answered += 1
          break answer
        case "n":
          _ = try workspace.different(open.a.id.name, open.b.id.name)
          answered += 1
          break answer
        case "s":
          skipped.insert(key(open))
          break answer
        case "u":
          guard answered > 0 else {
            try Output.print("  Nothing was answered yet.")
            continue
          }
          _ = try workspace.undo(nil)
          answered -= 1
          break answer
        case "q": break asking
        default: continue
        }
      }
    }
    let left = try workspace.reviews().count
    try Output.print("\(answered) answered, \(left) left.")
  }

  private func key(_ review: ReviewLine) -> [String] {
    [review.a.id.name, review.b.id.name]
  }
}

private struct EvidenceJSON: Encodable {
  var field, a, b, agreement: String
  var weight: Double

  init(_ evidence: Evidence) {
    field = evidence.field
    a = evidence.a
    b = evidence.b
    agreement = evidence.agreement.rawValue
    weight = evidence.weight
  }
}

private struct ReviewJSON: Encodable {
  var a, b: String
  var probability: Double
  var decision, rule: String
  var evidence: [EvidenceJSON]

  init(_ review: ReviewLine) {
    a = review.a.id.name
    b = review.b.id.name
    probability = review.comparison.probability
    decision = review.comparison.decision.rawValue
    rule = review.comparison.rule
    evidence = review.comparison.evidence.map(EvidenceJSON.init)
  }
}

private struct DedupeJSON: Encodable {
  struct Merge: Encodable {
    var people: [String]
    var into: String
    var probability: Double
    var evidence: [EvidenceJSON]
  }

  var cards, people: Int
  var merged: [Merge]
  var review: [ReviewJSON]

  init(_ report: DedupeReport) {
    cards = report.cards
    people = report.people
    merged = report.merges.map { merge in
      Merge(
        people: merge.people.map(\.id.name),
        into: merge.into.name,
        probability: merge.probability,
        evidence: merge.links.flatMap(\.evidence).map(EvidenceJSON.init)
      )
    }
    review = report.reviews.map(ReviewJSON.init)
  }
}
