import Foundation

/// Fuzzes one family for a while: starts processes that try one input after another, and finds the
/// input that ended one.
///
/// A process tells of every input before it reads it; the last one it told of is what ended it, be
/// it a trap, a signal or the alarm that ends a reading that never ends.
struct Campaign {
  let family: Family
  let seed: UInt64
  let seconds: Double
  /// Whether what takes long is a finding; not where a slow machine must not fail.
  let isTimed: Bool
  /// Findings that say the same are kept so many times.
  private static let kept = 3

  private var counts: [String: Int] = [:]
  private(set) var inputs = 0
  var findings: Int { counts.values.reduce(0, +) }

  init(_ family: Family, seed: UInt64, seconds: Double, isTimed: Bool) {
    self.isTimed = isTimed
    self.family = family
    self.seed = seed
    self.seconds = seconds
  }

  mutating func run() {
    let mutator = Mutator(family)
    let end = Date(timeIntervalSinceNow: seconds)
    var next = 0
    while end.timeIntervalSinceNow > 0 {
      let trial = Trial(family, seed: seed, from: next, seconds: end.timeIntervalSinceNow).run()
      for (number, finding) in trial.findings where isTimed || finding.kind != "slow" {
        report(finding, number, mutator)
      }
      guard let death = trial.death else {
        next = trial.last + 1
        break
      }
      // The same input alone, this time with a backtrace; where it lives, those before it count too.
      let alone = Trial(family, seed: seed, from: trial.last, count: 1, traced: true).run()
      let detail =
        alone.death.map { "\($0), \(alone.place)" }
        ?? "\(death), only after the inputs from \(next) on"
      report(Finding(kind: "crash", format: family.name, detail: detail), trial.last, mutator)
      next = trial.last + 1
    }
    inputs = next
  }

  private mutating func report(_ finding: Finding, _ number: Int, _ mutator: Mutator) {
    // What follows a colon, and numbers, differ from input to input; the rest says which defect
    // it is.
    let words =
      finding.kind == "crash"
      ? finding.detail : finding.detail.prefix { $0 != ":" }.filter(\.isLetter)
    let signature = "\(finding.kind) \(finding.format) \(words)"
    counts[signature, default: 0] += 1
    guard counts[signature, default: 0] <= Self.kept else { return }
    var generator = Generator(seed: seed, family: family.name, number: number)
    let path = ".build/fuzz/\(family.name)-\(seed)-\(number)"
    try? FileManager.default.createDirectory(
      atPath: ".build/fuzz",
      withIntermediateDirectories: true
    )
    _ = FileManager.default.createFile(atPath: path, contents: Data(mutator.input(&generator)))
    print("\(finding.kind): \(finding.format): \(finding.detail)")
    print("    \(path)  (--family \(family.name) --seed \(seed) --input \(number))")
  }
}
