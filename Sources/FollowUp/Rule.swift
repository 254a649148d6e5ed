/// The rules by which a person has a step on a date, or none, each with a sentence to show.
public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
  case declined, notMet
  case reminding, remindingOnDate, remindingAgain
  case thankIntroducer, keepInTouch, inConversation
  case askForAddress, findAddress
  case firstContact, firstContactAfterBounce, followUp, followUpAfterBounce, askIntroducer
  case awaiting, movedOn, silentTooOften
  case promise, planned

  /// What the rule says, in plain words.
  public var sentence: String {
    switch self {
    case .declined:
      "They said no, thank you. Nothing more will be proposed unless you lift that by hand."
    case .notMet:
      "You have not met yet, so there is nothing to follow up."
    case .reminding:
      "You may remind them once more. No date was given, so leave them some weeks."
    case .remindingOnDate:
      "You may remind them, and this is the date you were given."
    case .remindingAgain:
      "You may still remind them; keep some room between two messages."
    case .thankIntroducer:
      "They answered, and a friend made that happen. Tell your friend and say thank you."
    case .keepInTouch:
      "You are in touch and want to stay so; a while has passed since you last had contact."
    case .inConversation:
      "They answered. You are in conversation, and nobody needs to be reminded."
    case .askForAddress:
      "There is no way to reach them at the moment. Whoever introduced you may know an address."
    case .findAddress:
      "There is no way to reach them at the moment. A new address would help."
    case .firstContact:
      "Write within a few days of meeting, while they remember you."
    case .firstContactAfterBounce:
      "Your message did not arrive. Try another way to reach them."
    case .followUp:
      "No answer yet. People are busy; after a good week one more polite message is fine."
    case .followUpAfterBounce:
      "Your last message did not arrive, so it does not count. Send it by another way."
    case .askIntroducer:
      "You have written politely a couple of times. A word from your friend may help now."
    case .awaiting:
      "You have done what is polite. Two weeks feel long, but they are not; give them time."
    case .movedOn:
      "You have tried politely and heard nothing. Let it rest; new people are waiting to be met."
    case .silentTooOften:
      "They stayed silent more than once. Let it rest unless they answer or someone invites you."
    case .promise:
      "You promised them something, and a promise goes first."
    case .planned:
      "You planned this step yourself."
    }
  }

  /// The same rule as it reads in `state`: waiting ends with moving on.
  func on(_ state: State) -> Rule {
    self == .awaiting && state == .movedOn ? .movedOn : self
  }
}
