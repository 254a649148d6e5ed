import Storage

/// Which items of a vdir this program wrote, and with what bytes: the only ones that it may write
/// again or remove.
///
/// It is a hidden file in the folder, which programs that read vdirs pass over, and one for each
/// database, so that several can share a folder. Each line is a digest and the name of an item; a line
/// is there before its item is written, so that an export that was stopped midway is known too.
struct VdirRecord {
  private let folder: VdirFolder
  private let file: String
  private var digests: [String: Set<String>] = [:]

  init(_ folder: VdirFolder, database: String) throws {
    self.folder = folder
    file = ".cardstock-\(Self.digest(Array(database.utf8)).prefix(16))"
    guard case .bytes(let bytes) = try folder.content(of: file) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      // Names that no export gives are none: nothing outside the folder may be named here.
      guard parts.count == 2, !parts[1].contains("/"), !parts[1].hasPrefix("."),
        parts[1].hasSuffix(".vcf")
      else { continue }
      digests[String(parts[1]), default: []].insert(String(parts[0]))
    }
  }

  var names: Set<String> { Set(digests.keys) }

  /// Whether these bytes of an item are this program's own.
  func wrote(_ bytes: [UInt8], as name: String) -> Bool {
    digests[name]?.contains(Self.digest(bytes)) ?? false
  }

  /// Says that the item is about to be written with these bytes, or has them already.
  mutating func note(_ name: String, _ bytes: [UInt8]) throws {
    let digest = Self.digest(bytes)
    if digests[name]?.contains(digest) != true {
      try folder.append("\(digest) \(name)", to: file)
    }
    digests[name, default: []].insert(digest)
    latest[name] = digest
  }

  /// Forgets what is no longer true.
  /// - Parameter present: The items of people who are there.
  func finish(_ present: Set<String>) throws {
    var lines: [String] = []
    for (name, digests) in digests.sorted(by: { $0.key < $1.key }) where present.contains(name) {
      // Of an item that was left to somebody else, everything once written stays known.
      let known = latest[name].map { [$0] } ?? digests.sorted()
      lines += known.map { "\($0) \(name)\n" }
    }
    let bytes = Array(lines.joined().utf8)
    if case .bytes(bytes) = try folder.content(of: file) { return }
    try folder.write(file, bytes)
  }

  /// What each item has now, as far as this export wrote it.
  private var latest: [String: String] = [:]

  private static func digest(_ bytes: [UInt8]) -> String {
    Digest(of: bytes).bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
