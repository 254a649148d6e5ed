import ContactFormats
import Glibc

/// The bytes of a file or of standard input, read in pieces.
///
/// The descriptor is closed when the last copy goes.
public struct FileStream: ByteStream, Sendable {
  private let descriptor: Descriptor

  /// Opens a regular file or a pipe. A terminal, a folder, a socket or a device other than `/dev/null`
  /// is refused: nothing that never ends is read.
  /// - Parameters:
  ///   - systemPath: Ended by a zero.
  ///   - path: What errors call it.
  init(systemPath: [CChar], shownAs path: String) throws(InputError) {
    // Non-blocking, so that a pipe without a writer cannot hang the opening.
    let number = open(systemPath, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard number >= 0 else { throw InputError(path: path, errno: errno) }
    descriptor = Descriptor(number)
    var status = stat()
    guard fstat(number, &status) == 0 else { throw InputError(path: path, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      break
    case S_IFIFO:
      _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) & ~O_NONBLOCK)
    case S_IFCHR where path == "/dev/null":
      break
    default:
      throw InputError(path: path, kind: .notReadable, reason: "it is not a file")
    }
  }

  private init(descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// What another program pipes in.
  public static var standardInput: FileStream {
    FileStream(descriptor: Descriptor(STDIN_FILENO, closes: false))
  }

  public mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ByteStreamError) -> Int {
    while true {
      let count = Glibc.read(descriptor.number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      let code = errno
      if code == EINTR { continue }
      throw ByteStreamError(errno: code, message: String(cString: strerror(code)))
    }
  }

  private final class Descriptor: Sendable {
    let number: Int32
    private let closes: Bool

    init(_ number: Int32, closes: Bool = true) {
      self.number = number
      self.closes = closes
    }

    deinit {
      if closes { close(number) }
    }
  }
}
