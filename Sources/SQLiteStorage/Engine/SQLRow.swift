import ContactModel
import GRDBSQLite
import Storage

/// The row a statement stands on. Columns are asked by their place, from 0; what is null reads as
/// 0, as an empty text or as no bytes unless it is asked for as an optional.
struct SQLRow {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  func int64(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement, column)
  }

  func int(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(statement, column))
  }

  func double(_ column: Int32) -> Double {
    sqlite3_column_double(statement, column)
  }

  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes of a column for as long as `body` runs.
  func withBytes<Result, Failure: Error>(
    _ column: Int32,
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  func bytes(_ column: Int32) -> [UInt8] {
    withBytes(column) { [UInt8]($0) }
  }

  func optional<Value>(_ column: Int32, _ value: (Int32) -> Value) -> Value? {
    isNull(column) ? nil : value(column)
  }

  func date(_ column: Int32) -> CivilDate {
    CivilDate(dayNumber: int(column))
  }

  func id<ID: RawRepresentable<Int64>>(_ column: Int32, _: ID.Type = ID.self) throws -> ID {
    guard let id = ID(rawValue: int64(column)) else {
      throw SQLColumnError(column: name(column), value: String(int64(column)))
    }
    return id
  }

  func optionalID<ID: RawRepresentable<Int64>>(
    _ column: Int32,
    _: ID.Type = ID.self
  ) throws -> ID? {
    isNull(column) ? nil : try id(column)
  }

  /// A value of an enumeration, by its name.
  func named<Value: RawRepresentable<String>>(
    _ column: Int32,
    _: Value.Type = Value.self
  ) throws -> Value {
    let text = text(column)
    guard let value = Value(rawValue: text) else {
      throw SQLColumnError(column: name(column), value: text)
    }
    return value
  }

  func digest(_ column: Int32) throws -> Digest {
    guard let digest = Digest(stored: bytes(column)) else {
      throw SQLColumnError(column: name(column), value: "not a digest")
    }
    return digest
  }

  private func name(_ column: Int32) -> String {
    sqlite3_column_name(statement, column).map { String(cString: $0) } ?? "\(column)"
  }
}

/// A column holds what no version of the program writes there.
struct SQLColumnError: Error {
  var column: String
  var value: String
}
