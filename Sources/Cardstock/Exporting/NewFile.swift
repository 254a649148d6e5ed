import Glibc

/// A file that appears under its name when it is complete, and not before; readable by its owner
/// alone, because it holds other people's data.
///
/// Until then it has a hidden name in the same folder, which programs that watch the folder pass over.
public final class NewFile {
  private let path: String
  private let temporaryPath: String
  private var file: UnsafeMutablePointer<FILE>?
  private var hasAppeared = false

  public init(path: String) throws {
    self.path = path
    temporaryPath = Self.hiddenPath(beside: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(temporaryPath, flags, 0o600)
    if descriptor < 0, errno == EEXIST {
      // The process that left it had the same number, so it is no longer there.
      unlink(temporaryPath)
      descriptor = open(temporaryPath, flags, 0o600)
    }
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
    try close()
    try appear()
  }

  /// Ends the writing without waiting for the disk. Who calls this sees to it that the disk has it
  /// all before the file appears.
  func close() throws {
    guard let open = file else { return }
    file = nil
    guard fclose(open) == 0 else { throw failure }
  }

  func appear() throws {
    guard rename(temporaryPath, path) == 0 else { throw failure }
    hasAppeared = true
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
    if let file { fclose(file) }
    if !hasAppeared { unlink(temporaryPath) }
  }
}
