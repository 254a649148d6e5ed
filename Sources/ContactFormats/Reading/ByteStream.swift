/// Where a reader takes its bytes from: a file read in pieces, standard input, a member of an
/// archive, or bytes in memory.
///
/// User files are never mapped: another program that truncates a mapped file kills its reader.
public protocol ByteStream {
  /// Reads up to `buffer.count` bytes and returns how many; 0 at the end of the input only.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int
}

/// Reading failed below the format: the disk, the permission, the decompressor.
public struct ByteStreamError: Error, Sendable, Hashable {
  /// The operating system's error number, where it gave one.
  public var errno: Int32?
  public var message: String

  public init(errno: Int32? = nil, message: String) {
    self.errno = errno
    self.message = message
  }
}

/// Bytes that are already in memory.
public struct MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { source in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[position..<position + count]))
    }
    position += count
    return count
  }
}
