import Foundation

/// Makes the input of a finding small: takes away whatever it does not need.
struct Reducer {
  /// How long it goes on, in seconds.
  private static let patience = 60.0

  let probe: Probe
  let manner: Manner
  let kind: String

  func reduce(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var size = max(1, bytes.count / 2)
    let end = Date(timeIntervalSinceNow: Self.patience)
    while end.timeIntervalSinceNow > 0 {
      var hasShrunk = false
      var position = 0
      while position < bytes.count, end.timeIntervalSinceNow > 0 {
        var shorter = bytes
        shorter.removeSubrange(position..<min(bytes.count, position + size))
        if probe.compare(shorter, manner).contains(where: { $0.kind == kind }) {
          bytes = shorter
          hasShrunk = true
        } else {
          position += size
        }
      }
      if size == 1, !hasShrunk { break }
      size = max(1, size / 2)
    }
    return bytes
  }
}
