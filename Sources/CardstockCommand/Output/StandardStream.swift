import Glibc
import Synchronization

/// Standard output or standard error: bytes gathered into few writes.
final class StandardStream: Sendable {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  private let descriptor: Int32
  private let buffer = Mutex<[UInt8]>([])
  /// Once something could not be written, what was printed is not whole, whoever notices first.
  private let failure = Mutex<OutputError?>(nil)
  private static let capacity = 64 << 10

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  func write(_ bytes: some Collection<UInt8>) throws(OutputError) {
    let isFull = buffer.withLock { buffer in
      buffer.append(contentsOf: bytes)
      return buffer.count >= Self.capacity
    }
    if isFull { try flush() }
  }

  func flush() throws(OutputError) {
    let bytes = buffer.withLock { buffer in
      defer { buffer.removeAll(keepingCapacity: true) }
      return buffer
    }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        let error = OutputError(reason: String(cString: strerror(errno)))
        failure.withLock { $0 = error }
        break
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}

/// Standard output can't be written: the disk is full, the pipe is broken.
struct OutputError: Explainable {
  var reason: String

  var explanation: Explanation {
    Explanation(code: .ioError, message: "the result can't be written: \(reason)")
  }
}
