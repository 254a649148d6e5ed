import ContactFormats
import ContactModel
import Matching
import Normalization
import SQLiteStorage
import Storage

/// An open store, and everything a use case needs besides: the date to work with, the clock, the user
/// and the configuration. Use cases are its extensions.
public struct Workspace: Sendable {
  public let store: any Store
  public let configuration: Configuration
  /// The civil date in the user's time zone.
  public let today: CivilDate
  /// Who makes the changes, for the history.
  public let user: String
  /// Seconds since 1970-01-01T00:00:00Z, for the history.
  let clock: @Sendable () -> Int64
  let registry: FormatRegistry
  let normalizer: Normalizer
  let matcher: Matcher

  public init(
    store: any Store,
    configuration: Configuration = Configuration(),
    today: CivilDate,
    user: String,
    clock: @escaping @Sendable () -> Int64,
    registry: FormatRegistry = .standard
  ) {
    self.store = store
    self.configuration = configuration
    self.today = today
    self.user = user
    self.clock = clock
    self.registry = registry
    normalizer = Normalizer(homeRegion: configuration.homeRegion)
    matcher = Matcher()
  }

  /// Opens the database at `path`, and makes it and its folder where they do not exist.
  /// - Throws: `StoreError`.
  public static func openDatabase(at path: String) throws -> any Store {
    try SQLiteStore(path: path)
  }

  /// Runs a change as one operation in one transaction.
  func perform<Result>(
    _ kind: Operation.Kind,
    _ summary: String,
    _ change: (any StoreWriting, OperationID) throws -> Result
  ) throws -> Result {
    try store.write { writer in
      let operation = try writer.beginOperation(kind, summary: summary, by: user, at: clock())
      return try change(writer, operation)
    }
  }
}
