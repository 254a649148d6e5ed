import TextEncoding

/// The names of members, as archives have them and as Cardstock shows and stores them.
enum MemberPath {
  /// The name with `/` between its parts, in Unicode, without parts that lead somewhere else: a root, a
  /// drive, `.` and `..`. A name of which nothing is left is `data`, as libarchive calls what has none.
  static func cleaned(_ name: [UInt8]) -> String {
    let text = name.withUnsafeBytes { bytes -> String in
      if EncodingDetector.isUTF8(bytes) { return String(decoding: bytes, as: UTF8.self) }
      let decoder = CharsetDecoder(EncodingDetector.detect(bytes))
      return decoder.map { String(decoding: $0.decode(bytes).text, as: UTF8.self) } ?? ""
    }
    let parts = text.split { $0 == "/" || $0 == "\\" }.filter { part in
      part != "." && part != ".." && !(part.count == 2 && part.last == ":")
    }
    return parts.isEmpty ? "data" : parts.joined(separator: "/")
  }

  /// Whether a part of it begins with a dot, or it is what macOS adds to every archive.
  static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}
