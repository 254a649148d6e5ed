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
      let line = try workspace.explanation(of: explain[0], and: explain[1])
      if options.output.json {
        try Output.json(ExplanationJSON(line))
      } else {
        try ExplanationText(line).print()
      }
      return
    }
    let report = try workspace.deduplicate()
    if options.output.json {
      try Output.json(DedupeJSON(report))
    } else if review {
      try printMerges(report)
      try printShared(report)
      var conversation = try ReviewConversation(workspace)
      try conversation.run()
    } else {
      try printMerges(report)
      try printShared(report)
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

  /// What matching set aside, so that nobody wonders why an address joined nobody.
  private func printShared(_ report: DedupeReport) throws {
    guard !report.shared.isEmpty else { return }
    let limit = 10
    let values = report.shared.prefix(limit).map { shared in
      "\(Terminal.clean(shared.value)) (\(Terminal.count(shared.people, "person", "people")))"
    }
    let more = report.shared.count > limit ? " … and \(report.shared.count - limit) more" : ""
    let line = "Not used to tell people apart: \(values.joined(separator: ", "))\(more)"
    let lines = Terminal.room == nil ? [line] : Terminal.wrapped(line, indent: "")
    for line in lines { try Output.print(line) }
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
    try Output.print("\n  \(Terminal.line(review.a))")
    try Output.print("  \(Terminal.line(review.b))")
    let rule = Terminal.clean(review.comparison.rule)
    try Output.print(
      "    \(Terminal.styled(Words.percent(review.comparison.probability), .bold))  \(rule)"
    )
    var columns = Columns()
    let compared = review.comparison.evidence.filter {
      $0.agreement != .prior && $0.agreement != .together
    }
    for evidence in compared {
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
