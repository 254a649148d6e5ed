import Glibc

/// One file to be read.
public struct InputFile: Sendable, Hashable {
  /// As it is shown and stored: absolute, or `-` for standard input. What is no UTF-8 in a name is
  /// shown as U+FFFD.
  public var path: String
  /// The path as the operating system knows it: bytes that need not be UTF-8, ended by a zero.
  private let systemPath: [CChar]

  public static let standardInput = InputFile(systemPath: [0x2D, 0])

  init(systemPath: [CChar]) {
    self.systemPath = systemPath
    path = shown(systemPath)
  }

  /// The last component of the path.
  public var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  public func open() throws(InputError) -> FileStream {
    path == "-" ? .standardInput : try FileStream(systemPath: systemPath, shownAs: path)
  }
}

/// The text of a path that ends with a zero.
private func shown(_ systemPath: [CChar]) -> String {
  String(decoding: systemPath.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// Turns the paths a user names into the files to read.
///
/// A folder stands for every regular file in it and in the folders below, in the order of their
/// bytes. Hidden files and folders are left out, and so are symbolic links inside a folder, so that
/// a folder from somebody else cannot point out of itself or into a circle. A link named by the
/// user is followed: that is what the user asked for. Of a vdir, which has vCards, the files that
/// say its name and colour are left out.
public struct InputFiles: Sendable, Hashable {
  public var files: [InputFile] = []
  /// What was named, or found in a folder, and can't be read.
  public var failures: [InputError] = []

  /// How deep folders may nest.
  static let depthLimit = 64

  public init(paths: [String]) {
    var seen: Set<InputFile> = []
    for path in paths {
      if path == "-" {
        if seen.insert(.standardInput).inserted { files.append(.standardInput) }
        continue
      }
      guard let resolved = realpath(path, nil) else {
        let code = errno
        var status = stat()
        if code == ENOENT, stat(path, &status) == 0 {
          // A link of the kernel's own leads to a pipe that has no path: /dev/stdin, /dev/fd/63.
          let file = InputFile(systemPath: path.utf8.map(CChar.init(bitPattern:)) + [0])
          if seen.insert(file).inserted { files.append(file) }
        } else {
          failures.append(InputError(path: path, errno: code))
        }
        continue
      }
      defer { free(resolved) }
      let systemPath = Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved) + 1))
      var found: [InputFile] = []
      collect(systemPath, into: &found, depth: 0, isNamed: true)
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
  }

  private mutating func collect(
    _ path: [CChar],
    into found: inout [InputFile],
    depth: Int,
    isNamed: Bool
  ) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      failures.append(InputError(path: shown(path), errno: errno))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard depth < Self.depthLimit else {
        failures.append(
          InputError(path: shown(path), kind: .notReadable, reason: "folders nest too deeply here")
        )
        return
      }
      let folder = path.dropLast() + (path.dropLast().last == 0x2F ? [] : [0x2F])
      let names = entries(of: path)
      let isVdir = names.contains { Self.vdirItem($0) }
      for name in names where name.first != 0x2E && !(isVdir && Self.vdirProperties.contains(name))
      {
        collect(folder + name + [0], into: &found, depth: depth + 1, isNamed: false)
      }
    case S_IFREG:
      found.append(InputFile(systemPath: path))
    default:
      // A pipe or a device is read only where the user named it; opening decides whether it can be.
      if isNamed { found.append(InputFile(systemPath: path)) }
    }
  }

  /// The files that say something of a vdir itself
  /// (https://vdirsyncer.pimutils.org/en/stable/vdir.html, Metadata).
  private static let vdirProperties = Set(
    ["displayname", "color", "description", "order"].map { $0.utf8.map(CChar.init(bitPattern:)) }
  )

  private static func vdirItem(_ name: [CChar]) -> Bool {
    name.count > 4 && name.suffix(4).elementsEqual(".vcf".utf8.map(CChar.init(bitPattern:)))
  }

  /// The names in a folder, in the order of their bytes, without an ending zero.
  private mutating func entries(of path: [CChar]) -> [[CChar]] {
    guard let folder = opendir(path) else {
      failures.append(InputError(path: shown(path), errno: errno))
      return []
    }
    defer { closedir(folder) }
    var names: [[CChar]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
        Array(field.prefix { $0 != 0 }.map(CChar.init(bitPattern:)))
      }
      names.append(name)
    }
    return names.sorted { left, right in
      left.lexicographicallyPrecedes(right) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
  }
}
