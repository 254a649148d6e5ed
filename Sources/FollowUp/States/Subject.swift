/// What the policy knows about a person besides the facts.
public struct Subject: Sendable, Hashable {
  /// The person themself, by the id under which others may name them as introducer: nobody
  /// introduces themself, also after a merge.
  public var id: Introducer.ID?
  /// The ways to reach them, the preferred one first.
  public var channels: [Channel]
  /// People who declined. None of them is asked for anything any more.
  public var declined: Set<Introducer.ID>

  public init(
    id: Introducer.ID? = nil,
    channels: [Channel] = [.email, .phone],
    declined: Set<Introducer.ID> = []
  ) {
    self.id = id
    self.channels = channels
    self.declined = declined
  }

  func canAsk(_ introducer: Introducer.ID) -> Bool {
    introducer != id && !declined.contains(introducer)
  }
}
