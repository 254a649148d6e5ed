import Glibc

/// One file to be read.
public struct InputFile: Sendable, Hashable {
  /// As it is shown and stored: absolute, or `-` for standard input.
  public var path: String
  /// The last component of the path.
  public var name: String

  public static let standardInput = InputFile(path: "-", name: "-")

  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  public func open() throws(InputError) -> FileStream {
    path == "-" ? .standardInput : try FileStream(path: path)
  }
}

/// Turns the paths a user names into the files to read.
///
/// A folder stands for every regular file in it and in the folders below, in the order of their
/// bytes. Hidden files and folders are left out, and so are symbolic links inside a folder, so that
/// a folder from somebody else cannot point out of itself or into a circle. A link named by the
/// user is followed: that is what the user asked for.
public struct InputFiles: Sendable, Hashable {
  public var files: [InputFile] = []
  /// What was named, or found in a folder, and can't be read.
  public var failures: [InputError] = []

  /// How deep folders may nest.
  static let depthLimit = 64

  public init(paths: [String]) {
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        if seen.insert(path).inserted { files.append(.standardInput) }
        continue
      }
      guard let resolved = realpath(path, nil) else {
        failures.append(InputError(path: path, errno: errno))
        continue
      }
      defer { free(resolved) }
      var found: [InputFile] = []
      collect(String(cString: resolved), into: &found, depth: 0, isNamed: true)
      for file in found where seen.insert(file.path).inserted { files.append(file) }
    }
  }

  private mutating func collect(
    _ path: String,
    into found: inout [InputFile],
    depth: Int,
    isNamed: Bool
  ) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      failures.append(InputError(path: path, errno: errno))
      return
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard depth < Self.depthLimit else {
        failures.append(
          InputError(path: path, kind: .notReadable, reason: "folders nest too deeply here")
        )
        return
      }
      for entry in entries(of: path) where !entry.hasPrefix(".") {
        let child = path.hasSuffix("/") ? path + entry : "\(path)/\(entry)"
        collect(child, into: &found, depth: depth + 1, isNamed: false)
      }
    case S_IFREG:
      found.append(InputFile(path: path, name: name))
    default:
      // A pipe or a device is read only where the user named it; opening decides whether it can be.
      if isNamed { found.append(InputFile(path: path, name: name)) }
    }
  }

  /// The names in a folder, in the order of their bytes.
  private mutating func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else {
      failures.append(InputError(path: path, errno: errno))
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
