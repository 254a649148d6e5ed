import FollowUp
import Testing

@Suite("A policy")
struct PolicyTests {
  @Test("named considerate has the documented numbers")
  func considerate() throws {
    let numbers: [String: Int] = [
      "opensAfter": 1, "firstContactWithin": 2, "followUpAfter": 7, "attempts": 2, "minimumGap": 5,
      "nudgeAfter": 5, "nudgeNotBefore": 14, "nudges": 1, "friendLoad": 2, "friendLoadDays": 30,
      "quiet": 10, "reminderAfter": 30, "introducerUses": 3, "reminderGap": 10,
      "newEpisodeAfter": 30, "episodes": 2, "perDay": 10,
    ]
    #expect(numbers.count == Policy.Number.allCases.count)
    for number in Policy.Number.allCases {
      #expect(Policy.considerate[number] == numbers[number.rawValue])
    }
    #expect(try Policy(setting: numbers) == .considerate)
    #expect(Policy.considerate.name == "considerate")
    #expect(Policy.considerate.needsConfirmation.isEmpty)
  }

  @Test("takes each number by its name and leaves the others")
  func setting() throws {
    for number in Policy.Number.allCases {
      for value in [number.allowed.lowerBound, number.allowed.upperBound] {
        let policy = try Policy(name: "mine", setting: [number.rawValue: value])
        #expect(policy[number] == value)
        for other in Policy.Number.allCases where other != number {
          #expect(policy[other] == Policy.considerate[other])
        }
      }
    }
  }

  @Test("refuses names and values that make no sense")
  func refused() {
    #expect(throws: PolicyError.unknownNumber("patience")) {
      try Policy(setting: ["patience": 3])
    }
    for number in Policy.Number.allCases {
      for value in [number.allowed.lowerBound - 1, number.allowed.upperBound + 1, .min, .max] {
        #expect(
          throws: PolicyError.outOfRange(number, value: value, allowed: number.allowed)
        ) { try Policy(setting: [number.rawValue: value]) }
      }
    }
  }

  @Test("with more than two attempts asks for confirmation and says why")
  func bold() throws {
    let bold = try Policy(setting: ["attempts": 3]).needsConfirmation
    #expect(bold.map(\.number) == [.attempts])
    #expect(bold.first?.reason.contains("3 unanswered messages") == true)
    #expect(try Policy(setting: ["attempts": 1]).needsConfirmation.isEmpty)
  }
}
