import Cardstock
import ContactModel
import Foundation
import Storage

/// A workspace on a database of its own in a folder of its own, with a clock that stands still.
struct Fixture {
  let folder: URL
  let workspace: Workspace

  init(today: String = "2026-11-22") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cardstock-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    workspace = try Self.open(folder, today: today)
  }

  private init(folder: URL, today: String) throws {
    self.folder = folder
    workspace = try Self.open(folder, today: today)
  }

  private static func open(_ folder: URL, today: String) throws -> Workspace {
    guard let date = CivilDate(today) else { throw CocoaError(.formatting) }
    return Workspace(
      store: try Workspace.openDatabase(at: folder.appendingPathComponent("test.sqlite").path),
      today: date,
      user: "tester",
      clock: { 1_795_000_000 }
    )
  }

  /// The same database on another day.
  func on(_ today: String) throws -> Fixture {
    try Fixture(folder: folder, today: today)
  }

  /// Writes a file below the folder and gives its path.
  func file(_ name: String, _ content: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: url)
    return url.path
  }

  @discardableResult
  func importing(
    _ paths: String...,
    event: String? = "Mixer",
    date: String = "2026-11-19",
    place: String? = nil,
    kind: EncounterKind? = nil,
    introducer: String? = nil
  ) throws -> ImportReport {
    try workspace.importCards(
      ImportRequest(
        paths: paths,
        event: event.map { EventMention(name: $0, date: CivilDate(date), place: place) },
        kind: kind,
        introducer: introducer
      )
    )
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// A vCard 3.0 of a few values.
func card(
  _ given: String,
  _ family: String,
  email: String? = nil,
  tel: String? = nil,
  org: String? = nil,
  extra: [String] = []
) -> String {
  var lines = ["BEGIN:VCARD", "VERSION:3.0", "N:\(family);\(given);;;", "FN:\(given) \(family)"]
  if let email { lines.append("EMAIL;TYPE=INTERNET:\(email)") }
  if let tel { lines.append("TEL;TYPE=CELL:\(tel)") }
  if let org { lines.append("ORG:\(org)") }
  return (lines + extra + ["END:VCARD", ""]).joined(separator: "\r\n")
}
