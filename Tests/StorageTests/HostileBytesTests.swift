import ContactModel
import FollowUp
import Matching
import Storage
import TestSupport
import Testing

/// Whatever bytes a damaged file hands over, decoding gives a value or a typed error.
@Suite struct HostileBytesTests {
  @Test func damagedBytesNeverCrashAndWhatTheyDecodeToIsEncodable() {
    var generator = SeededGenerator()
    for round in 0..<1000 {
      var bytes = ContactCoding.encode(generator.standardContact())
      for _ in 0..<generator.int(1...4) where !bytes.isEmpty {
        let index = generator.int(0...bytes.count - 1)
        switch generator.int(0...3) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(0xFF, at: index)
        default: bytes.removeSubrange(index...)
        }
      }
      do throws(CodingFailure) {
        let contact = try ContactCoding.decode(bytes)
        let again = try ContactCoding.decode(ContactCoding.encode(contact))
        guard again == contact else {
          Issue.record("round \(round), \(generator)")
          return
        }
      } catch {
        continue
      }
    }
  }

  @Test func randomBytesNeverCrashAnyCoding() {
    var generator = SeededGenerator()
    var failures = 0
    for round in 0..<4000 {
      let bytes = [1, UInt8(round % 7)] + generator.bytes(upTo: 40)
      bytes.withUnsafeBytes { buffer in
        if (try? FactCoding.decode(buffer)) == nil { failures += 1 }
        if (try? StandingCoding.decode(buffer)) == nil { failures += 1 }
        if (try? EvidenceCoding.decode(buffer)) == nil { failures += 1 }
      }
    }
    #expect(failures > 3000)
  }

  @Test(
    arguments: [
      ([], CodingFailure.truncated),
      ([1], .truncated),
      ([0, 0], .unknownVersion(0)),
      ([2, 0], .unknownVersion(2)),
      ([1, 0, 0], .trailingBytes),
      ([1, 1], .truncated),
      // A count that promises more than there is takes no memory.
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], .truncated),
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], .truncated),
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], .overflow),
      ([1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], .overflow),
      ([1, 1, 99, 0, 0], .unknown("property 99")),
      ([1, 1, 2, 7, 0], .unknown("value 7")),
      ([1, 1, 2, 0, 2, 0xC3, 0x28], .invalidText),
    ] as [([UInt8], CodingFailure)]
  )
  func saysWhatIsWrong(_ bytes: [UInt8], _ failure: CodingFailure) {
    #expect(throws: failure) { try ContactCoding.decode(bytes) }
  }

  @Test func everyBeginningOfAValueIsTooShort() {
    let fact = Fact(
      CivilDate(dayNumber: -5),
      .keepReminding(from: .contact, on: CivilDate(dayNumber: 9), uses: 2)
    )
    let bytes = FactCoding.encode(fact)
    for length in 0..<bytes.count {
      #expect(throws: CodingFailure.truncated, "\(length)") {
        try bytes[..<length].withUnsafeBytes { buffer throws(CodingFailure) in
          try FactCoding.decode(buffer)
        }
      }
    }
    let decoded = try? bytes.withUnsafeBytes { try FactCoding.decode($0) }
    #expect(decoded == fact)
  }
}
