import Storage
import Testing

/// What every storage engine promises, one check a promise. An engine's tests run each of them on
/// an empty store of its own:
///
///     @Test(arguments: StoreConformance.promises)
///     func keeps(_ promise: StorePromise) throws { try promise.check(try MyStore()) }
public enum StoreConformance {
  public static let promises: [StorePromise] =
    transactions + events + sources + originals + records + cards + summaries + search
    + encounters + facts + verdicts + reviews + operations + undoing
}

/// One sentence about stores, and how to find out whether it is true of one.
public struct StorePromise: Sendable, CustomTestStringConvertible {
  public let sentence: String
  /// Wants an empty store.
  public let check: @Sendable (any Store) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any Store) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  public var testDescription: String { sentence }
}
