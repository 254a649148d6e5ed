import CSyncFS
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

  func newFile(_ name: String) throws -> NewFile { try NewFile(path: place(of: name)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try newFile(name)
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

  /// Waits until the disk has everything that was written, in this folder and elsewhere on the same
  /// file system: the one call that does not wait for each file by itself.
  func sync() throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard cardstock_syncfs(descriptor) == 0 else { throw failure(path) }
  }

  /// Removes what exports that were killed have left behind under hidden names: no export works on
  /// one for an hour.
  func removeLeftovers() throws {
    guard let directory = opendir(path) else { throw failure(path) }
    defer { closedir(directory) }
    let now = time(nil)
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // `.0b1c….vcf.4711.tmp`
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0].isEmpty, parts[2] == "vcf", Int(parts[3]) != nil,
        parts[4] == "tmp"
      else { continue }
      var status = stat()
      guard lstat(place(of: name), &status) == 0, now - status.st_mtim.tv_sec > 3600
      else { continue }
      try remove(name)
    }
  }

  private func place(of name: String) -> String { "\(path)/\(name)" }

  private func failure(_ name: String) -> CardstockError {
    .notWritable(
      path: name == path ? path : place(of: name),
      reason: String(cString: strerror(errno))
    )
  }
}
