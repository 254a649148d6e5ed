import ContactFormats
import TestSupport
import Testing

@testable import Archives

@Suite("Archives")
struct ArchiveReaderTests {
  private typealias Entry = ArchiveBuilder.Entry

  /// Names and contents of all members, up to the first failure.
  private func members(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits()
  ) throws -> (found: [String], failure: String?) {
    let kind = try #require(ArchiveKind(beginningOf: bytes))
    var found: [String] = []
    do {
      let reader = try ArchiveReader(MemoryStream(bytes), kind: kind, limits: limits)
      while let member = try reader.next() {
        if let refusal = member.refusal {
          found.append("\(member.path): \(refusal)")
          continue
        }
        var stream: any ByteStream = reader.contents
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1000)
        while true {
          let count = try chunk.withUnsafeMutableBytes { try stream.read(into: $0) }
          if count == 0 { break }
          text += chunk[..<count]
        }
        let shown = text.count > 40 ? "\(text.count) bytes" : String(decoding: text, as: UTF8.self)
        found.append("\(member.path)=\(shown)")
      }
    } catch let failure as ArchiveReader.Failure {
      return (found, failure.reason)
    } catch let failure as ByteStreamError {
      return (found, failure.message)
    }
    return (found, nil)
  }

  @Test(
    "of every kind give their files in order",
    arguments: [ArchiveBuilder.Form.zip, .tar, .tarGzip]
  )
  func kinds(form: ArchiveBuilder.Form) throws {
    let bytes = ArchiveBuilder.bytes(form, [Entry("a/b.vcf", "one"), Entry("c.csv", "two")])
    #expect(try members(bytes).found == ["a/b.vcf=one", "c.csv=two"])
  }

  @Test("that are damaged give what stands before the damage, however they arrive")
  func damagedMember() throws {
    struct Drip: ByteStream {
      var memory: MemoryStream
      let most: Int
      mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        memory.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(most)))
      }
    }
    let seed: UInt64 = 20_261_123
    var generator = SeededGenerator(seed: seed)
    let text = (0..<4000).map { "\($0),\(UInt64.random(in: 0...UInt64.max, using: &generator))\n" }
      .joined()
    var bytes = ArchiveBuilder.bytes(.zip, [Entry("a.csv", text)])
    for index in bytes.count / 2..<bytes.count / 2 + 64 { bytes[index] ^= 0xA5 }
    var sizes: Set<Int> = []
    for (piece, room) in [(1, 5), (7, 4000), (5000, 9), (1 << 20, 1 << 20)] {
      let stream = Drip(memory: MemoryStream(bytes), most: piece)
      let reader = try ArchiveReader(stream, kind: .zip)
      _ = try #require(try reader.next())
      var contents: any ByteStream = reader.contents
      var found: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: room)
      var failure: ByteStreamError?
      do {
        while true {
          let count = try chunk.withUnsafeMutableBytes { try contents.read(into: $0) }
          if count == 0 { break }
          found += chunk[..<count]
        }
      } catch let error as ByteStreamError {
        failure = error
      }
      #expect(failure != nil)
      // The damage may be noticed only behind some bytes that it has changed.
      #expect(
        found.prefix(text.utf8.count / 3).elementsEqual(text.utf8.prefix(text.utf8.count / 3))
      )
      sizes.insert(found.count)
    }
    #expect(sizes.count == 1, "\(sizes)")
  }

  @Test("keep names inside, and leave links and hidden files out")
  func names() throws {
    let bytes = ArchiveBuilder.bytes(
      .tar,
      [
        Entry("../../etc/passwd", "slip"), Entry("/abs/x.vcf", "abs"),
        Entry("C:\\Users\\y.vcf", "drive"), Entry("link.vcf", link: "/etc/passwd"),
        Entry(".DS_Store"), Entry("__MACOSX/._x.vcf"), Entry("a/./b/../é.vcf", "odd"),
      ]
    )
    #expect(
      try members(bytes).found == [
        "etc/passwd=slip", "abs/x.vcf=abs", "Users/y.vcf=drive", "a/b/é.vcf=odd",
      ]
    )
  }

  @Test("say which members are encrypted, and give the others")
  func encrypted() throws {
    let bytes = ArchiveBuilder.bytes(.zip, [Entry("secret.vcf", "x")], password: "key")
    #expect(
      try members(bytes).found == [
        "secret.vcf: it is encrypted; unpack it with its password first"
      ]
    )
  }

  @Test("that unpack to far more than they are end with a reason")
  func bombs() throws {
    let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
    let bytes = ArchiveBuilder.bytes(.zip, [Entry("zero", bytes: zeros), Entry("more.vcf", "x")])
    #expect(bytes.count < 100_000)
    var limits = ArchiveLimits()
    #expect(try members(bytes, limits: limits).failure == nil)
    limits.ratioFreeBytes = 1 << 20
    #expect(try members(bytes, limits: limits).failure?.contains("200 times its size") == true)
    limits = ArchiveLimits(totalBytes: 1000)
    #expect(try members(bytes, limits: limits).failure?.contains("1000 bytes") == true)
    limits = ArchiveLimits(members: 1)
    #expect(try members(bytes, limits: limits).failure == "it has more than 1 members")
  }

  @Test("within an archive count there too, so that bombs packed in each other are bounded")
  func nestedBombs() throws {
    let zeros = [UInt8](repeating: 0x20, count: 3 << 20)
    let inner = ArchiveBuilder.bytes(.zip, [Entry("zero", bytes: zeros)])
    let bytes = ArchiveBuilder.bytes(
      .tar,
      [Entry("a.zip", bytes: inner), Entry("b.zip", bytes: inner), Entry("c.vcf", "x")]
    )
    var limits = ArchiveLimits()
    limits.totalBytes = 5 << 20
    let outer = try ArchiveReader(MemoryStream(bytes), kind: .tar, limits: limits)
    var counts: [Int] = []
    var failure: String?
    while failure == nil, try outer.next() != nil {
      let reader = try ArchiveReader(outer.contents, kind: .zip, limits: limits, within: outer)
      while failure == nil, try reader.next() != nil {
        var stream: any ByteStream = reader.contents
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        do {
          while true {
            let count = try chunk.withUnsafeMutableBytes { try stream.read(into: $0) }
            if count == 0 { break }
            total += count
          }
        } catch {
          failure = "\(error)"
          #expect(reader.isExhausted)
        }
        counts.append(total)
      }
    }
    #expect(counts.first == 3 << 20)
    #expect(counts.count == 2 && counts[1] < 2 << 20)
    #expect(failure?.contains("\(5 << 20) bytes") == true)
    #expect(outer.isExhausted)

    limits = ArchiveLimits(members: 3)
    let few = try ArchiveReader(MemoryStream(bytes), kind: .tar, limits: limits)
    for isOver in [false, true] {
      #expect(try few.next() != nil)
      let reader = try ArchiveReader(few.contents, kind: .zip, limits: limits, within: few)
      if isOver {
        #expect(throws: ArchiveReader.Failure.self) { try reader.next() }
      } else {
        #expect(try reader.next() != nil)
      }
    }
  }

  @Test("that are damaged or cut off give what is before the damage")
  func damaged() throws {
    let whole = ArchiveBuilder.bytes(
      .tar,
      [Entry("a.vcf", "one"), Entry("b.vcf", bytes: Array(repeating: 65, count: 5000))]
    )
    let result = try members(Array(whole.prefix(2500)))
    #expect(result.found == ["a.vcf=one"])
    #expect(result.failure?.contains("damaged") == true)
  }

  @Test(
    "are known by their signatures",
    arguments: [
      ([0x50, 0x4B, 3, 4], ArchiveKind?.some(.zip)), ([0x1F, 0x8B, 8, 0], .packed),
      (Array("BZh91AY".utf8), .packed), (Array("BZhello".utf8), nil),
      (Array("BEGIN:VCARD".utf8), nil), ([], nil),
    ]
  )
  func signatures(bytes: [UInt8], kind: ArchiveKind?) {
    #expect(ArchiveKind(beginningOf: bytes) == kind)
  }
}
