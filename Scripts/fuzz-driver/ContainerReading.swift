import Archives
import ContactFormats

/// Everything that came of reading a container once: its members, and why no more.
struct ContainerReading: Equatable {
  private struct Member: Equatable {
    var path: String
    var refusal: String?
    var byteCount = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var failure: String?
  }

  private static let limits = ArchiveLimits(
    totalBytes: 16 << 20,
    ratioFreeBytes: 1 << 20,
    members: 1000
  )

  private var members: [Member] = []
  private var failure: String?

  /// - Parameters:
  ///   - piece: How many bytes the source gives at a time.
  ///   - chunk: How many are asked of a member at a time.
  init(of bytes: [UInt8], _ kind: ArchiveKind, piece: Int, chunk: Int) {
    do throws(ArchiveReader.Failure) {
      let stream = DripStream(bytes, most: piece)
      let reader = try ArchiveReader(stream, kind: kind, limits: Self.limits)
      while !reader.isExhausted, let found = try reader.next() {
        var member = Member(path: found.path, refusal: found.refusal)
        if found.refusal == nil { Self.read(reader.contents, chunk, into: &member) }
        members.append(member)
      }
    } catch {
      failure = error.reason
    }
  }

  private static func read(_ stream: some ByteStream, _ chunk: Int, into member: inout Member) {
    var stream = stream
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
    defer { room.deallocate() }
    do throws(ByteStreamError) {
      while true {
        let count = try stream.read(into: room)
        if count == 0 { return }
        member.byteCount += count
        for byte in room[..<count] { member.hash = (member.hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    } catch {
      member.failure = error.message
    }
  }

  /// Whether a limit ended it. How much of the last chunk is read then is not promised.
  var isOverLimit: Bool {
    members.last?.failure?.contains("unpacks to more") ?? false
  }

  var byteCount: Int { members.reduce(0) { $0 + $1.byteCount } }

  /// A path that would leave the folder it is unpacked to.
  var escaping: String? {
    members.first { $0.path.hasPrefix("/") || $0.path.split(separator: "/").contains("..") }?.path
  }

  /// In a few words, what is not the same.
  func difference(from other: ContainerReading) -> String {
    for (mine, theirs) in zip(members, other.members) where mine != theirs {
      if mine.byteCount != theirs.byteCount {
        return "size of a member: \(mine.byteCount) or \(theirs.byteCount)"
      }
      if mine.failure != theirs.failure {
        return "failure of a member: \(mine.failure ?? "none") or \(theirs.failure ?? "none")"
      }
      return "a member: \(mine.path) or \(theirs.path)"
    }
    if members.count != other.members.count {
      return "members: \(members.count) or \(other.members.count)"
    }
    return "failure: \(failure ?? "none") or \(other.failure ?? "none")"
  }
}
