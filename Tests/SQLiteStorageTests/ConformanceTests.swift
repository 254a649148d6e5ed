import SQLiteStorage
import StorageConformance
import Testing

@Suite struct ConformanceTests {
  @Test(arguments: StoreConformance.promises)
  func keeps(_ promise: StorePromise) throws {
    try promise.check(try SQLiteStore.inMemory())
  }
}
