import Glibc
import Storage

/// The database's place in the file system: its owner's alone.
struct StoreFile {
  /// Absolute, so that SQLite takes no name for a URI or for a database in memory.
  let path: String

  static let foreign = "it is not a Cardstock database"
  private static let sideFiles = ["-wal", "-shm"]

  init(path: String) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .unavailable(path: path, reason: "that is no file name")
    }
    if path.hasPrefix("/") {
      self.path = path
    } else {
      guard let folder = getcwd(nil, 0) else { throw Self.failure(path) }
      self.path = String(cString: folder) + "/" + path
      free(folder)
    }
  }

  /// Makes the file, and the folders above it, where they are missing. SQLite gives the side files
  /// the mode of the file itself.
  func prepare() throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw .unavailable(path: path, reason: "it is not a file")
      }
      return
    }
    guard errno == ENOENT else { throw Self.failure(path) }
    try makeFolders()
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno != EEXIST {
      throw Self.failure(path)
    }
  }

  /// Takes from others whatever right they have to read the files. The file is not opened for it:
  /// closing it would end the locks that this process holds through SQLite.
  func restrict() {
    for suffix in [""] + Self.sideFiles {
      var status = stat()
      guard stat(path + suffix, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
      chmod(path + suffix, 0o600)
    }
  }

  private func makeFolders() throws(StoreError) {
    let slashes = path.indices.dropFirst().filter { path[$0] == "/" }
    for slash in slashes {
      let folder = String(path[..<slash])
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
        throw Self.failure(folder)
      }
    }
  }

  private static func failure(_ path: String) -> StoreError {
    .unavailable(path: path, reason: String(cString: strerror(errno)))
  }
}
