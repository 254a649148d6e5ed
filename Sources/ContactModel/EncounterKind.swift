/// What a card says about the event it came from.
public enum EncounterKind: String, Sendable, Hashable, Codable {
  /// A card changed hands, or they spoke. Only this starts a follow-up.
  case met
  /// Merely a name on a guest list.
  case attended
}
