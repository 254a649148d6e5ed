extension Explanation {
  /// The reasons in a sentence or two: the rule, then the facts it rests on.
  ///
  /// - Parameter name: what to call an introducer; by default their id.
  public func words(naming name: (Introducer.ID) -> String = { $0.rawValue }) -> String {
    guard !facts.isEmpty else { return rule.sentence }
    return "\(rule.sentence) (\(facts.map { $0.words(naming: name) }.joined(separator: "; ")))"
  }
}

extension Fact {
  /// The fact in plain words, its date first: "2026-11-20 met at Mixer through dana".
  public func words(naming name: (Introducer.ID) -> String = { $0.rawValue }) -> String {
    "\(date) \(phrase(naming: name))"
  }

  private func phrase(naming name: (Introducer.ID) -> String) -> String {
    func suffix(_ words: String, _ value: (some CustomStringConvertible)?) -> String {
      value.map { " \(words) \($0)" } ?? ""
    }
    return switch kind {
    case .reopened(let of): "decline of \(of) lifted"
    case .met(let event, let introducer):
      "met" + suffix("at", event) + suffix("through", introducer.map(name))
    case .sent(let channel): "wrote by \(channel)"
    case .bounced(let channel, let of): "message by \(channel)" + suffix("of", of) + " bounced"
    case .replied: "they answered"
    case .outOfOffice(let until): "out of office" + suffix("until", until)
    case .nudged(let introducer): "asked \(name(introducer))"
    case .introducerPinged: "the introducer wrote to them"
    case .keepReminding(let from, let on, let uses):
      "the \(from.rawValue) asked for a reminder" + suffix("on", on)
        + (uses.map { ", \($0) at most" } ?? "")
    case .promised(let what, let by):
      "promised" + (what.map { " \"\($0)\"" } ?? "") + suffix("by", by)
    case .planned(let on, let note):
      "planned" + (note.map { " \"\($0)\"" } ?? "") + " for \(on)"
    case .keepInTouch(let every): "decided to stay in touch every \(every) days"
    case .thanked(let introducer): "thanked \(name(introducer))"
    case .snoozed(let until): "put off until \(until)"
    case .declined: "they declined"
    }
  }
}
