/// The names of the notes a store keeps.
public enum StoreNote {
  /// A random name of the store itself, made with it: it makes the UIDs of exported people unique.
  public static let identity = "identity"
}
