/// Where things stand with a person. The first that applies, in this order.
public enum State: String, Sendable, Hashable, Codable, CaseIterable {
  case declined, notMet, reminding, inConversation, unreachable
  case firstContact, followUp, askIntroducer, awaiting, movedOn
}

/// What to do next with a person.
public enum StepKind: String, Sendable, Hashable, Codable, CaseIterable {
  case promise, firstContact, followUp, askIntroducer, thankIntroducer
  case reminding, planned, keepInTouch, findAddress

  /// A message to the person that the policy proposes, not the user: more patience delays it.
  var isProposedMessage: Bool {
    switch self {
    case .firstContact, .followUp, .reminding, .keepInTouch: true
    case .promise, .askIntroducer, .thankIntroducer, .planned, .findAddress: false
    }
  }

  /// The user's own word: planned on its day, and never moved.
  public var isOwn: Bool { self == .promise || self == .planned }

  /// Whether the step is a message to the person themself.
  public var isDirect: Bool { isProposedMessage || isOwn }
}
