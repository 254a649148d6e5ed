/// Names of parts of a package (ECMA-376 part 2, 6.2): compared without regard to case, and never
/// used on a file system.
enum PartPath {
  /// The path of a target that is named in a part of `folder`; nil where it leads out of the package.
  /// Small letters, no `/` in front.
  static func resolved(_ target: String, in folder: String) -> String? {
    let target = target.lowercased().replacing("\\", with: "/")
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Where the relationships of a part are (ECMA-376 part 2, 6.5.2).
  static func relationships(of path: String) -> String {
    let folder = folder(of: path)
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
  }
}
