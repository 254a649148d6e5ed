/// Random numbers that are the same for the same seed (SplitMix64, Steele, Lea and Flood, 2014).
///
/// Each input has a generator of its own, made of the campaign's seed, the family and the number of
/// the input: any input can be made again without those before it.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, family: String, number: Int) {
    state = seed
    for byte in family.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state ^= UInt64(number) &* 0xD6E8_FEB8_6659_FD93
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { int(1...count) == 1 }

  mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element? {
    choices.randomElement(using: &self)
  }
}
