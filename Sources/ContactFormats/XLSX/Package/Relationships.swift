/// What a part refers to (ECMA-376 part 2, 6.5). Nothing outside of the package is ever opened.
struct Relationships {
  struct Relationship {
    /// The last word of its type, the same in all variants of the standard: `worksheet`.
    var kind: String
    /// A path in the package, or an address outside of it; nil where it leads nowhere.
    var target: String?
    var isExternal: Bool
  }

  private(set) var byID: [String: Relationship] = [:]

  /// - Parameter part: Empty for those of the package itself.
  init(of part: String, in package: ZipPackage, limits: ReadingLimits) {
    let elements = PartElements(
      PartPath.relationships(of: part),
      of: package,
      limits: limits,
      where: { element, _ in element.local == "Relationship" }
    )
    let folder = PartPath.folder(of: part)
    var relationships: [String: Relationship] = [:]
    elements?.forEach { element in
      guard let element, let id = element.attribute("Id"), let type = element.attribute("Type")
      else { return true }
      let target = element.attribute("Target") ?? ""
      let isExternal = element.attribute("TargetMode")?.lowercased() == "external"
      relationships[id] = Relationship(
        kind: String(type[(type.lastIndex(of: "/").map(type.index(after:)) ?? type.startIndex)...]),
        target: isExternal ? target : PartPath.resolved(target, in: folder),
        isExternal: isExternal
      )
      return relationships.count < package.limits.members
    }
    byID = relationships
  }

  /// The path of the part of that kind.
  func part(_ kind: String) -> String? {
    byID.values.filter { $0.kind == kind && !$0.isExternal }.compactMap(\.target).min()
  }
}
