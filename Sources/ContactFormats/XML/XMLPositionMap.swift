/// Where a byte that libxml2 was fed stands in the text of the source.
///
/// The two differ by what was fed before the text (start tags of open elements) and by what had to
/// be rewritten. The places noted are those where markup begins or ends: only there is the answer
/// exact.
struct XMLPositionMap {
  private var notes: [(fed: Int, text: Int)] = [(0, 0)]
  private var current = 0

  var origin: Int { notes.last?.text ?? 0 }

  /// A parser begins at `text`, after so many bytes that stand nowhere.
  mutating func start(text: Int, primed: Int) {
    notes = [(primed, text)]
    current = 0
  }

  mutating func note(fed: Int, text: Int) {
    notes.append((fed, text))
  }

  /// Positions must not go back, but for the distance of a tag.
  mutating func text(_ fed: Int) -> Int {
    while current + 1 < notes.count, notes[current + 1].fed <= fed { current += 1 }
    while current > 0, notes[current].fed > fed { current -= 1 }
    return notes[current].text + (fed - notes[current].fed)
  }

  /// Forgets what lies before `fed`, which is where the parser has come to.
  mutating func forget(before fed: Int) {
    guard notes.count > 64 else { return }
    _ = text(fed)
    guard current > 32 else { return }
    notes.removeSubrange(..<current)
    current = 0
  }
}
