import Cardstock
import ContactModel
import Foundation
import TestSupport
import Testing

@Suite("A thousand mixed files in one archive")
struct MixedImportTests {
  private typealias Entry = ArchiveBuilder.Entry

  /// What is in the archive, by the path that the report gives it.
  private struct Expected {
    var archive: [UInt8] = []
    var files: [String: MixedFiles.File] = [:]
    var people: [MixedPerson] { files.values.flatMap(\.people) }
  }

  /// An archive with `count` files of all formats in nested folders; some of them stand in an archive
  /// in the archive, and some are nothing that can be read.
  private func pack(_ count: Int, as path: String) -> Expected {
    var expected = Expected()
    var mixed = MixedFiles()
    var entries: [Entry] = []
    let inner = 25
    for index in 0..<count - inner {
      let file =
        index % 50 == 49
        ? MixedFiles.strange[index / 50 % MixedFiles.strange.count]
        : mixed.make(index, people: 1 + index % 3)
      let name = "day \(index % 3)/desk/\(index)/\(file.name)"
      entries.append(Entry(name, bytes: file.bytes))
      expected.files["\(path)/\(name)"] = file
    }
    let nested = (0..<inner).map { index -> Entry in
      let file = mixed.make(index)
      expected.files["\(path)/day 1/more.tgz/\(index)/\(file.name)"] = file
      return Entry("\(index)/\(file.name)", bytes: file.bytes)
    }
    entries.insert(
      Entry("day 1/more.tgz", bytes: ArchiveBuilder.bytes(.tarGzip, nested)),
      at: count / 2
    )
    expected.archive = ArchiveBuilder.bytes(.zip, entries)
    return expected
  }

  @Test("is imported in one go: a line a file, everybody once, and nothing more the second time")
  func thousand() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = fixture.folder.appendingPathComponent("night.zip").path
    let expected = pack(1000, as: path)
    #expect(expected.files.count == 1000)
    try Data(expected.archive).write(to: URL(fileURLWithPath: path))

    let report = try fixture.importing(path)
    let lines = report.sources.map(\.path) + report.failures.map(\.path)
    #expect(lines.count == 1000)
    #expect(Set(lines) == Set(expected.files.keys))
    for line in report.sources {
      let file = try #require(expected.files[line.path])
      #expect(line.format == file.format, "\(line.path)")
      #expect(line.cards == file.people.count, "\(line.path)")
      #expect(line.new == line.cards && line.skipped == 0 && line.absent == 0, "\(line.path)")
    }
    for failure in report.failures {
      #expect(expected.files[failure.path]?.format == nil, "\(failure.path): \(failure.reason)")
    }
    let formats = Set(report.sources.map(\.format))
    #expect(formats == Set(MixedFiles.formats))
    #expect(report.cardsRead == expected.people.count && report.cardsNew == report.cardsRead)
    #expect(report.problems.map(\.problem.code) == [])

    let people = try fixture.workspace.people()
    #expect(people.count == expected.people.count)
    #expect(Set(people.map(\.name)) == Set(expected.people.map(\.name)))
    #expect(try fixture.workspace.check() == [])

    let again = try fixture.importing(path)
    #expect(again.sources.count == report.sources.count)
    #expect(again.cardsRead == report.cardsRead && again.cardsNew == 0)
    #expect(try fixture.workspace.people().count == people.count)
  }
}
