import CSodium

/// A BLAKE2b digest of 32 bytes (RFC 7693), by libsodium. It tells sources and cards apart.
public struct Digest: Sendable, Hashable {
  public static let byteCount = 32

  /// Always `byteCount` bytes.
  public let bytes: [UInt8]

  /// Takes a digest from storage; nil where `bytes` has another length.
  public init?(stored bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Of bytes in memory.
  public init(of bytes: some Collection<UInt8>) {
    let hasher = DigestHasher()
    hasher.update(bytes)
    self = hasher.finalize()
  }

  fileprivate init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// Makes a digest of bytes that come piece by piece. Used by one thread, and once.
public final class DigestHasher {
  // The library wants its state at a 64-byte boundary, which no Swift value promises.
  private let memory = UnsafeMutableRawPointer.allocate(
    byteCount: crypto_generichash_statebytes(),
    alignment: 64
  )
  private var state: OpaquePointer { OpaquePointer(memory) }

  public init() {
    crypto_generichash_init(state, nil, 0, Digest.byteCount)
  }

  deinit {
    memory.deallocate()
  }

  public func update(_ bytes: some Collection<UInt8>) {
    let hashed: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      _ = crypto_generichash_update(state, buffer.baseAddress, UInt64(buffer.count))
    }
    if hashed == nil { update(Array(bytes)) }
  }

  public func finalize() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
    crypto_generichash_final(state, &bytes, bytes.count)
    return Digest(bytes)
  }
}

extension Digest {
  /// Of a card whose bytes do not say what they mean, such as a row of a table: of the bytes and of
  /// what was read from them, as `ContactCoding` writes it.
  public init(ofCard raw: [UInt8], meaning encodedContact: [UInt8]) {
    self.init(ofCard: raw + encodedContact)
  }

  /// Whether this is the digest of a card with these bytes, on their own or with what they mean.
  public func isOfCard(_ raw: [UInt8], meaning encodedContact: [UInt8]) -> Bool {
    self == Digest(ofCard: raw) || self == Digest(ofCard: raw, meaning: encodedContact)
  }

  /// Of a card's bytes with CRLF and CR read as LF: a card that went through a mail program or
  /// another operating system is still the same card.
  public init(ofCard raw: [UInt8]) {
    let carriageReturn = UInt8(ascii: "\r")
    let lineFeed = UInt8(ascii: "\n")
    guard raw.contains(carriageReturn) else {
      self.init(of: raw)
      return
    }
    var alike: [UInt8] = []
    alike.reserveCapacity(raw.count)
    var previous: UInt8 = 0
    for byte in raw {
      if byte == carriageReturn {
        alike.append(lineFeed)
      } else if byte != lineFeed || previous != carriageReturn {
        alike.append(byte)
      }
      previous = byte
    }
    self.init(of: alike)
  }
}
