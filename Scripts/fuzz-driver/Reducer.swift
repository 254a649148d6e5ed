/// Makes the input of a finding small: takes away whatever it does not need.
struct Reducer {
  /// How many inputs are tried at most.
  private static let mostTrials = 20_000

  let probe: Probe
  let manner: Manner
  let kind: String

  func reduce(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var size = max(1, bytes.count / 2)
    var trials = 0
    while trials < Self.mostTrials {
      var hasShrunk = false
      var position = 0
      while position < bytes.count, trials < Self.mostTrials {
        var shorter = bytes
        shorter.removeSubrange(position..<min(bytes.count, position + size))
        trials += 1
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
