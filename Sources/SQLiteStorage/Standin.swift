import Storage
public struct SQLiteStore: Store {
  public init(path: String) throws {}
  public func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result { throw StoreError.busy }
  public func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result { throw StoreError.busy }
  public func verify() throws -> [String] { [] }
}
