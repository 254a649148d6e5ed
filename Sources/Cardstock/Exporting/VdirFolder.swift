import Glibc

/// The files of a vdir.
struct VdirFolder {
  let path: String

  enum Content {
    case bytes([UInt8])
    case absent
    /// A folder, a link, something that can't be read as a file.
    case other
  }

  /// Makes the folder where there is none, for its owner alone.
  init(_ path: String) throws {
    self.path = path
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
  }

  func content(of name: String) throws -> Content {
    let descriptor = open(place(of: name), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return .absent }
      if errno == ELOOP { return .other }
      throw failure(name)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .other }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name) }
      if count == 0 { return .bytes(bytes) }
      bytes += piece[..<count]
    }
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try NewFile(path: place(of: name))
    try file.write(bytes)
    try file.finish()
  }

  func remove(_ name: String) throws {
    guard unlink(place(of: name)) == 0 || errno == ENOENT else { throw failure(name) }
  }

  /// Adds a line to a file, and makes the file where there is none.
  func append(_ line: String, to name: String) throws {
    let descriptor = open(
      place(of: name),
      O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
      0o600
    )
    guard descriptor >= 0 else { throw failure(name) }
    defer { close(descriptor) }
    let bytes = Array("\(line)\n".utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw failure(name) }
  }

  private func place(of name: String) -> String { "\(path)/\(name)" }

  private func failure(_ name: String) -> CardstockError {
    .notWritable(
      path: name == path ? path : place(of: name),
      reason: String(cString: strerror(errno))
    )
  }
}
