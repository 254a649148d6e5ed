import ContactModel
import FollowUp
import Storage

/// What columns repeat of a standing, so that lists can be sorted and cut by it.
struct StandingColumns: Equatable {
  /// The class of the planning order.
  var rank: Int?
  var due: CivilDate?
  var opens: CivilDate?
  var movedOn: CivilDate?
}

extension StandingColumns {
  init(of standing: Standing) {
    rank = standing.step.map { PlanItem(person: 0, step: $0).itemClass.rawValue }
    due = standing.step?.due
    opens = standing.step?.opens
    movedOn = standing.movedOn
  }
}

/// What columns repeat of a fact. Its texts name an event and an introducer's card by the names of
/// this program (`e5`, `c34`); others name nothing here.
struct FactReferences: Equatable {
  var event: EventID?
  var introducer: CardID?

  init(of fact: Fact) {
    switch fact.kind {
    case .met(let event, let introducer):
      self.event = event.flatMap { EventID(name: $0) }
      self.introducer = introducer.flatMap { CardID(name: $0.rawValue) }
    case .nudged(let introducer), .thanked(let introducer):
      self.introducer = CardID(name: introducer.rawValue)
    default: break
    }
  }
}
