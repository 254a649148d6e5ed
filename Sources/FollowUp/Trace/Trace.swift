/// Why a trace has no answer.
public enum TraceError: Error, Sendable, Hashable {
  case duplicatePerson(String)
  case person(String, FollowUpError)
  /// Each step has a date, but no days are left to plan them on.
  case plan(FollowUpError)
}

extension TraceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .duplicatePerson(let id): "there are two people with the id \"\(id)\""
    case .person(let id, let error): "person \"\(id)\": \(error)"
    case .plan(let error): error.description
    }
  }
}

extension TraceDocument {
  /// What the policy says about each person, in the order of the document. Their steps are planned
  /// together, and whoever of them declined introduces nobody.
  public func answers() throws(TraceError) -> [TraceAnswer] {
    let evaluations = try evaluations()
    var items: [PlanItem<String>] = []
    for (person, evaluation) in zip(people, evaluations) {
      guard let step = evaluation.step else { continue }
      items.append(PlanItem(person: person.id, name: person.name ?? "", step: step))
    }
    let planner = Planner(policy: policy, calendar: calendar, today: today, nudges: nudges)
    var planned: [String: PlannedStep<String>] = [:]
    do {
      for step in try planner.plan(items) {
        planned[step.item.person] = step
      }
    } catch {
      throw .plan(error)
    }
    return zip(people, evaluations).map { person, evaluation in
      let explanation = evaluation.explanation
      return TraceAnswer(
        person: person.id,
        state: evaluation.state,
        step: planned[person.id].map { TraceStep($0, of: evaluation) },
        rule: explanation.rule.sentence,
        facts: explanation.facts,
        numbers: Dictionary(
          uniqueKeysWithValues: explanation.numbers.map { ($0.key.rawValue, $0.value) }
        )
      )
    }
  }

  private func evaluations() throws(TraceError) -> [Evaluation] {
    let evaluator = Evaluator(policy: policy, calendar: calendar)
    var seen: Set<String> = []
    var declined: Set<Introducer.ID> = []
    for person in people {
      guard seen.insert(person.id).inserted else { throw .duplicatePerson(person.id) }
      if evaluator.isDeclined(person.facts) { declined.insert(Introducer.ID(person.id)) }
    }
    var evaluations: [Evaluation] = []
    for person in people {
      let subject = Subject(
        id: Introducer.ID(person.id),
        channels: person.channels,
        declined: declined
      )
      do {
        evaluations.append(try evaluator.evaluate(person.facts, about: subject, today: today))
      } catch {
        throw .person(person.id, error)
      }
    }
    return evaluations
  }

  private var nudges: [Planner.Nudge] {
    people.flatMap { person in
      Set(person.facts).compactMap { fact in
        guard case .nudged(let introducer) = fact.kind else { return nil }
        return Planner.Nudge(introducer: introducer, date: fact.date)
      }
    }
  }
}
