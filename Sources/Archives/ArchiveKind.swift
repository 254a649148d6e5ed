/// Whether bytes begin an archive, or a file that is packed on its own.
public enum ArchiveKind: Sendable, Hashable {
  case zip, tar
  /// gzip, bzip2, xz, zstd: one file, which may be a tar.
  case packed

  /// By the signatures at their beginnings (APPNOTE.TXT 4.3.7, RFC 1952, POSIX ustar, …); nil for
  /// everything else.
  public init?(beginningOf bytes: [UInt8]) {
    func has(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + signature.count
        && bytes[offset..<offset + signature.count].elementsEqual(signature)
    }
    if has([0x50, 0x4B, 3, 4]) || has([0x50, 0x4B, 5, 6]) || has([0x50, 0x4B, 7, 8]) {
      self = .zip
    } else if has(Array("ustar".utf8), at: 257) {
      self = .tar
    } else if has([0x1F, 0x8B, 8])
      || has(Array("BZh".utf8)) && bytes.count > 3
        && (0x31...0x39).contains(bytes[3])
      || has([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) || has([0x28, 0xB5, 0x2F, 0xFD])
    {
      self = .packed
    } else {
      return nil
    }
  }
}
