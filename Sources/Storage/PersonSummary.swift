import ContactModel
import FollowUp

/// What lists show of a person, kept so that a list of a hundred thousand needs no recomputation.
///
/// Everything here is derived: from the person's cards and from the policy. Whoever changes cards,
/// facts or verdicts of a person writes a new summary in the same transaction.
public struct PersonSummary: Sendable, Hashable {
  public var id: PersonID
  /// The name to show.
  public var name: String
  /// What the policy says, independent of the day it is asked on.
  public var standing: Standing

  public init(id: PersonID, name: String, standing: Standing) {
    self.id = id
    self.name = name
    self.standing = standing
  }
}
