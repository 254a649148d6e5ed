import Cardstock
import Matching
import Storage

/// Everything that was weighed between two people, in columns.
struct ExplanationText {
  private let line: ExplanationLine

  init(_ line: ExplanationLine) {
    self.line = line
  }

  func print() throws {
    let explanation = line.explanation
    let comparison = explanation.comparison
    try Output.print("\n  \(Terminal.line(line.a))\n  \(Terminal.line(line.b))\n")
    var columns = Columns()
    columns.add("", "", "  bits", "\(comparison.a.name) | \(comparison.b.name)")
    for piece in explanation.lines {
      columns.add(
        piece.field,
        piece.words,
        Self.bits(piece.weight),
        values(piece)
      )
    }
    columns.add(
      "sum",
      Words.percent(Self.probability(explanation.bits)),
      Self.bits(explanation.bits)
    )
    for text in columns.lines(indent: "  ", room: Terminal.room) { try Output.print(text) }
    try Output.print()
    let sentence = "\(Self.words(comparison.decision)): \(Terminal.clean(comparison.rule))"
    for text in Terminal.wrapped(sentence, indent: "  ") { try Output.print(text) }
    let limits =
      "Merged without asking above \(Words.bits(explanation.certainAbove)) bits, "
      + "asked above \(Words.bits(explanation.askedAbove))."
    for text in Terminal.wrapped(limits, indent: "  ") {
      try Output.print(Terminal.styled(text, .dim))
    }
  }

  /// Both values, so much of each that the line fits the terminal.
  private func values(_ piece: PairExplanation.Line) -> String {
    guard piece.a != piece.b else { return Terminal.clean(piece.a) }
    let (a, b) = (Self.shown(piece.a), Self.shown(piece.b))
    guard let room = Terminal.room else { return "\(a) | \(b)" }
    let words = line.explanation.lines.map { Columns.width(of: $0.words) }.max() ?? 0
    let half = max(8, (room - words - 26) / 2)
    return "\(Columns.cut(a, to: half)) | \(Columns.cut(b, to: half))"
  }

  private static func shown(_ value: String) -> String {
    value.isEmpty ? "–" : Terminal.clean(value)
  }

  /// Aligned at the point up to 99 bits.
  private static func bits(_ weight: Double) -> String {
    let text = Words.bits(weight)
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }

  private static func probability(_ bits: Double) -> Double {
    PairExplanation.probability(bits: bits)
  }

  private static func words(_ decision: Comparison.Decision) -> String {
    switch decision {
    case .certain: "One person"
    case .review: "Needs an eye"
    case .different: "Two people"
    }
  }
}
