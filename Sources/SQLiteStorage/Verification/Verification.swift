import Storage

/// Looks for what must not be.
struct Verification {
  let reader: Reader

  /// One sentence for each defect.
  func defects() throws -> [String] {
    try integrity()
  }

  private func integrity() throws -> [String] {
    let lines = try reader.connection.all("PRAGMA integrity_check") { $0.text(0) }
    return lines.filter { $0 != "ok" }.map { "the file is damaged: \($0)" }
  }
}
