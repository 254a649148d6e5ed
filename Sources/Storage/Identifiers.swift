/// The number of an event in its store.
public struct EventID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  public var rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: EventID, right: EventID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a source in its store.
public struct SourceID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  public var rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: SourceID, right: SourceID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of an operation in its store; later operations have higher ones.
public struct OperationID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  public var rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: OperationID, right: OperationID) -> Bool {
    left.rawValue < right.rawValue
  }
}
