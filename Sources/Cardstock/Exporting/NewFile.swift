import Glibc

/// A file that appears under its name when it is complete, and not before; readable by its owner
/// alone, because it holds other people's data.
///
/// Until then it has a hidden name in the same folder, which programs that watch the folder pass over.
public final class NewFile {
  private let path: String
  private let temporaryPath: String
  private var file: UnsafeMutablePointer<FILE>?

  public init(path: String) throws {
    self.path = path
    temporaryPath = Self.hiddenPath(beside: path)
    let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else {
      throw CardstockError.notWritable(path: path, reason: String(cString: strerror(errno)))
    }
    self.file = file
  }

  public func write(_ bytes: [UInt8]) throws {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw failure }
  }

  public func finish() throws {
    guard fflush(file) == 0, fsync(fileno(file)) == 0 else { throw failure }
    fclose(file)
    file = nil
    guard rename(temporaryPath, path) == 0 else { throw failure }
  }

  private static func hiddenPath(beside path: String) -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    // Names have a limit of 255 bytes.
    return "\(path[..<name]).\(path[name...].prefix(50)).\(getpid()).tmp"
  }

  private var failure: CardstockError {
    CardstockError.notWritable(path: path, reason: String(cString: strerror(errno)))
  }

  deinit {
    if let file {
      fclose(file)
      unlink(temporaryPath)
    }
  }
}
