import Glibc

/// A random number generator that gives the same numbers for the same seed (SplitMix64, Steele, Lea
/// and Flood, 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// What to set `$CARDSTOCK_SEED` to, to see a failure again.
  public let seed: UInt64
  private var state: UInt64

  /// Starts from the given seed; else from `$CARDSTOCK_SEED`; else from a new one, which differs from
  /// run to run.
  public init(seed: UInt64? = nil) {
    self.seed = seed ?? Self.environmentSeed ?? UInt64.random(in: .min ... .max)
    state = self.seed
  }

  private static var environmentSeed: UInt64? {
    getenv("CARDSTOCK_SEED").flatMap { UInt64(String(cString: $0)) }
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  public mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True once in `count` times.
  public mutating func oneIn(_ count: Int) -> Bool {
    int(1...count) == 1
  }

  /// One of the choices; nil where there are none.
  public mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element? {
    choices.randomElement(using: &self)
  }
}

extension SeededGenerator: CustomStringConvertible {
  public var description: String { "CARDSTOCK_SEED=\(seed)" }
}
