import ContactModel
import Testing

@testable import ContactFormats

@Suite("Every sample becomes the cards it says", .enabled(if: Reference.isPresent))
struct SampleCardTests {
  @Test("Every property of every card, absences and problems")
  func cards() throws {
    var found = ""
    for file in SampleCards.files {
      let bytes = try Reference.sample(file)
      let sample = InputSample(bytes: bytes, fileName: file)
      let format = try #require(FormatRegistry.standard.recognize(sample))
      let result = try read(bytes, format: format)
      #expect(result.skipped.isEmpty && result.problems.isEmpty, "\(file): \(result.codes)")
      found += "# \(file): \(format.name), \(format.usualEncounter), \(result.encoding)\n"
      for card in result.cards {
        found += CardLines.lines(of: card).joined(separator: "\n") + "\n--\n"
      }
    }
    let lines = found.split(separator: "\n")
    let expected = SampleCards.expected.split(separator: "\n")
    for (line, should) in zip(lines, expected) where line != should {
      Issue.record("\(line) instead of \(should)")
    }
    #expect(lines.count == expected.count)
  }
}

/// A card as lines, in the order of its properties.
enum CardLines {
  static func lines(of card: Card) -> [String] {
    var lines = card.contact.properties.map(line)
    if let absence = card.absence { lines.append("absent: \(absence.code.rawValue)") }
    lines += card.problems.map { "problem: \($0.code.rawValue)" }
    return lines
  }

  static func line(of property: Property) -> String {
    var line = property.group.map { "\($0)." } ?? ""
    line += property.name.rawValue
    for parameter in property.parameters {
      line += ";\(parameter.name)=\(oneLine(parameter.values.joined(separator: ",")))"
    }
    line += ": "
    return line + oneLine(property.value.text ?? "bytes")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
