import ContactFormats
import ContactModel
import Storage

/// What an export into a vdir did.
public struct VdirReport: Sendable, Hashable {
  public var people = 0
  public var written = 0
  public var unchanged = 0
  public var removed = 0
  /// The names of items that somebody else changed since they were written: left as they are.
  public var kept: [String] = []
}

extension Workspace {
  /// Writes everybody into a folder as a vdir (https://vdirsyncer.pimutils.org/en/stable/vdir.html):
  /// one vCard a person in a file of its own, for khard, vdirsyncer and their like.
  ///
  /// The UID of an item is the person's, the same on every export, and the file is named after it; a
  /// UID that the cards had stays as X-UID. An item whose bytes would be the same is not touched. Items
  /// of people who are gone, or are one with another by now, are removed. Both are done only to what
  /// this program wrote and nobody changed since: `VdirRecord` knows that. The file `displayname` is made
  /// where there is none.
  /// - Parameter format: `vcard` or `vcard3`; a vdir holds nothing else, and 3.0 stands for what is not.
  ///   khard and Radicale know 3.0 only, and lose the pictures of 4.0.
  public func exportVdir(to folder: String, as format: ExportFormat = .vcard3) throws -> VdirReport
  {
    let vdir = try VdirFolder(folder)
    try vdir.removeLeftovers()
    return try store.read { reader in
      let writer = VCardWriter(version: format.vCardVersion ?? .v3)
      var batch = VdirBatch(vdir)
      var record = try VdirRecord(vdir, database: try reader.note(StoreNote.identity) ?? "")
      var report = VdirReport()
      var present: Set<String> = []
      try Self.forEachPerson(reader) { person in
        let name = Self.itemName(of: person.uid)
        let bytes = writer.bytes(of: person.contact.with(uid: person.uid))
        report.people += 1
        present.insert(name)
        switch try vdir.content(of: name) {
        case .bytes(bytes):
          report.unchanged += 1
          try record.note(name, bytes)
        case .bytes(let others) where !record.wrote(others, as: name):
          report.kept.append(name)
        case .other: report.kept.append(name)
        case .bytes, .absent:
          try record.note(name, bytes)
          try batch.add(name, bytes)
          report.written += 1
        }
      }
      try batch.finish()
      for name in record.names.subtracting(present).sorted() {
        switch try vdir.content(of: name) {
        case .bytes(let bytes) where record.wrote(bytes, as: name):
          try vdir.remove(name)
          report.removed += 1
        case .absent: break
        case .bytes, .other: report.kept.append(name)
        }
      }
      try record.finish(present)
      if case .absent = try vdir.content(of: "displayname") {
        try vdir.write("displayname", Array("Cardstock".utf8))
      }
      return report
    }
  }

  /// `0b1c….vcf`: the UID without its scheme, in letters that every file system tells apart.
  private static func itemName(of uid: String) -> String {
    (uid.split(separator: ":").last.map(String.init) ?? uid) + ".vcf"
  }
}

extension Contact {
  /// The contact with this UID before any other: writers keep the others under a private name.
  fileprivate func with(uid: String) -> Contact {
    var copy = self
    copy.properties.insert(Property(.uid, .text(uid)), at: min(1, properties.count))
    return copy
  }
}
