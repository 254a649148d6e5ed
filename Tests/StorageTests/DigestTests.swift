import Storage
import Testing

@Suite struct DigestTests {
  /// BLAKE2b of 32 bytes; the values are those of `b2sum -l 256`.
  @Test(arguments: [
    ("", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
    ("abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
  ])
  func isBLAKE2b(_ text: String, _ hexadecimal: String) {
    let digest = Digest(of: Array(text.utf8))
    let written = digest.bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(written.joined() == hexadecimal)
    #expect(Digest(stored: digest.bytes) == digest)
  }

  @Test func piecesMakeTheSameDigestAsTheWhole() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for cut in [0, 1, 127, 128, 129, 999, 1000] {
      let hasher = DigestHasher()
      hasher.update(bytes[..<cut])
      hasher.update(bytes[cut...].lazy.map { $0 })
      #expect(hasher.finalize() == Digest(of: bytes), "\(cut)")
    }
  }

  @Test func aDigestHas32Bytes() {
    #expect(Digest(stored: []) == nil)
    #expect(Digest(stored: [UInt8](repeating: 1, count: 31)) == nil)
    #expect(Digest(stored: [UInt8](repeating: 1, count: 33)) == nil)
  }

  @Test func aCardIsTheSameWithOtherLineBreaks() {
    func digest(_ text: String) -> Digest { Digest(ofCard: Array(text.utf8)) }
    let unix = digest("a\nb\n\nc\n")
    #expect(digest("a\r\nb\r\n\r\nc\r\n") == unix)
    #expect(digest("a\rb\r\rc\r") == unix)
    #expect(digest("a\r\nb\n\rc\r") == unix)
    #expect(digest("a\nb\nc\n") != unix)
    #expect(digest("a\nb\n\nc") != unix)
    #expect(unix == Digest(of: Array("a\nb\n\nc\n".utf8)))
  }
}
