import ContactFormats
import Foundation

/// Reads mutated inputs and reports what readers must never do; see Scripts/fuzz.
@main
struct Driver {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--try" {
      attempt(words)
      return
    }
    var options = Options()
    guard options.take(words) else {
      FileHandle.standardError.write(
        Data(
          "usage: cardstock-fuzz [FAMILY …] [--seconds N] [--seed S] [--input N [--reduce]]\n".utf8
        )
      )
      exit(64)
    }
    var findings = 0
    for family in options.families {
      if let input = options.input {
        findings += replay(input, family, options)
        continue
      }
      print("\(family.name): seed \(options.seed), \(Int(options.seconds)) s")
      var campaign = Campaign(
        family,
        seed: options.seed,
        seconds: options.seconds,
        isTimed: options.isTimed
      )
      campaign.run()
      print("\(family.name): \(campaign.inputs) inputs, \(campaign.findings) findings")
      findings += campaign.findings
    }
    exit(findings > 0 ? 1 : 0)
  }

  /// One input, in this process: for a debugger, and to see whether a defect is gone.
  private static func replay(_ number: Int, _ family: Family, _ options: Options) -> Int {
    var generator = Generator(seed: options.seed, family: family.name, number: number)
    let input = Mutator(family).input(&generator)
    let probe = Probe(family: family)
    if family.isContainer {
      let found = probe.findings(input, &generator)
      for finding in found { print("\(finding.kind): \(finding.format): \(finding.detail)") }
      return found.count
    }
    let (manners, recognition) = probe.manners(input, &generator)
    var found = recognition
    for manner in manners {
      let defects = probe.compare(input, manner)
      found += defects
      guard options.reduces, let first = defects.first else { continue }
      let reduced = Reducer(probe: probe, manner: manner, kind: first.kind).reduce(input)
      print("\(manner.format.name), pieces of \(manner.chunk), \(manner.options)")
      print(String(decoding: reduced, as: UTF8.self).debugDescription)
      print(reduced)
    }
    for finding in found { print("\(finding.kind): \(finding.format): \(finding.detail)") }
    return found.count
  }

  private static func attempt(_ words: [String]) {
    guard words.count == 6, let family = Family.all.first(where: { $0.name == words[1] }),
      let seed = UInt64(words[2]), let from = Int(words[3]), let count = Int(words[4]),
      let seconds = Double(words[5])
    else { exit(64) }
    Worker(family: family, seed: seed).run(from: from, count: count, seconds: seconds)
  }
}

struct Options {
  var families = Family.all
  var seconds = 60.0
  var seed = UInt64.random(in: 0...999_999)
  /// The one input to try.
  var input: Int?
  /// Whether what takes long is a finding.
  var isTimed = true
  /// Whether to make that one small.
  var reduces = false

  /// False where the words are not understood.
  mutating func take(_ words: [String]) -> Bool {
    var named: [Family] = []
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--seconds":
        guard let value = words.popFirst().flatMap(Double.init) else { return false }
        seconds = value
      case "--seed":
        guard let value = words.popFirst().flatMap(UInt64.init) else { return false }
        seed = value
      case "--input":
        guard let value = words.popFirst().flatMap(Int.init) else { return false }
        input = value
      case "--reduce": reduces = true
      case "--untimed": isTimed = false
      default:
        guard let family = Family.all.first(where: { $0.name == word }) else { return false }
        named.append(family)
      }
    }
    if !named.isEmpty { families = named }
    return true
  }
}
