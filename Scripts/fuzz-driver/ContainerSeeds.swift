/// Small containers, made by hand: no sample is one of them.
enum ContainerSeeds {
  private static let card = Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nEND:VCARD\r\n".utf8)

  static var all: [[UInt8]] {
    let tar = tar([
      ("fair/a.vcf", card), ("list.csv", Array("Name,E-mail\nA B,a@b.example\n".utf8)),
    ])
    return [tar, gzip(tar), gzip(card)]
  }

  /// POSIX ustar: a header of 512 bytes, and contents filled up to as many.
  private static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var result: [UInt8] = []
    for (name, bytes) in members {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        let bytes = Array(text.utf8)
        header.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      }
      func octal(_ number: Int, _ digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
      }
      put(name, at: 0)
      put("0000644", at: 100)
      put(octal(bytes.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put("        0", at: 148)
      put("ustar\u{0}00", at: 257)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
      result += header + bytes
      result += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
    return result + [UInt8](repeating: 0, count: 1024)
  }

  /// RFC 1952 around one stored block (RFC 1951, 3.2.4). libarchive does not look at the checksum.
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    func word(_ number: Int) -> [UInt8] {
      [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1] + word(bytes.count) + word(~bytes.count)
      + bytes + [0, 0, 0, 0] + word(bytes.count) + word(bytes.count >> 16)
  }
}
