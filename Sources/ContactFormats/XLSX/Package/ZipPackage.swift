import ContactModel

/// The parts of an Office Open XML package, a zip in memory (ECMA-376 part 2). Parts are needed out
/// of order: what the cells mean stands behind them.
final class ZipPackage {
  let bytes: [UInt8]
  let limits: UnpackingLimits
  private var members: [String: ZipMember] = [:]
  /// How much was unpacked, of how many compressed bytes.
  private var unpacked = 0
  private var packed = 0
  /// Why nothing more is unpacked.
  private(set) var refusal: Problem?
  /// Paths that could not be read to their end.
  private var damaged: Set<String> = []
  /// What has been found since it was last asked for.
  private var problems: [Problem] = []

  init(_ bytes: [UInt8], limits: UnpackingLimits = UnpackingLimits()) {
    self.bytes = bytes
    self.limits = limits
    var count = 0
    for member in ZipMembers(bytes) {
      count += 1
      guard count <= limits.members else {
        problems.append(.tooManyMembers(limit: limits.members))
        break
      }
      // What stands first counts: a workbook that is embedded in this one stands behind.
      if let path = member.path, members[path] == nil { members[path] = member }
    }
  }

  func has(_ path: String) -> Bool { members[path] != nil }

  var isEncrypted: Bool { members.values.contains { $0.isEncrypted } }

  /// The bytes of a part, unpacked; nil where there is no such part.
  func open(_ path: String) -> (any ByteStream)? {
    guard let member = members[path], refusal == nil else { return nil }
    return PartStream(PartReader(self, path: path, offset: member.offset))
  }

  /// Hands over what was found wrong with the package.
  func takeProblems() -> [Problem] {
    defer { problems = [] }
    return problems
  }

  func report(_ problem: Problem) {
    problems.append(problem)
  }

  /// Notes that a part ends before its end.
  func noteDamage(of path: String, _ reason: String) {
    if damaged.insert(path).inserted { problems.append(.damagedPart(path, reason)) }
  }

  /// Counts what is unpacked; false where it is more than a workbook has.
  func count(unpacked count: Int, packed compressed: Int) -> Bool {
    unpacked += count
    packed += compressed
    guard refusal == nil else { return false }
    let isTooMuch =
      unpacked > limits.totalBytes
      || unpacked > limits.ratioFreeBytes && unpacked / max(1, packed) > limits.ratio
    guard isTooMuch else { return true }
    let problem = Problem.packageTooLarge(limits)
    refusal = problem
    problems.append(problem)
    return false
  }
}

/// A part as a stream. It never fails: where the part is damaged it ends, and the package has a
/// problem.
struct PartStream: ByteStream {
  private let reader: PartReader

  init(_ reader: PartReader) {
    self.reader = reader
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    reader.read(into: buffer)
  }
}
