import Foundation
import Glibc
import Testing

@testable import Archives

@Suite("Input files")
struct InputFilesTests {
  private func folder() throws -> String {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("cardstock-archives-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.resolvingSymlinksInPath().path
  }

  private func write(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test(
    "of a folder are all regular files below it in the order of their bytes, hidden ones left out"
  )
  func order() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    for name in ["b.vcf", "a/z.vcf", "a/B.vcf", "Z.vcf", ".hidden", ".git/config", "é.vcf"] {
      try write("\(root)/\(name)")
    }
    let inputs = InputFiles(paths: [root])
    #expect(
      inputs.files.map(\.path)
        == ["Z.vcf", "a/B.vcf", "a/z.vcf", "b.vcf", "é.vcf"].map { "\(root)/\($0)" }
    )
    #expect(inputs.failures.isEmpty)
  }

  @Test("of a vdir are its items, and not what says its name and colour")
  func vdir() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    for name in ["v/a.vcf", "v/displayname", "v/color", "v/notes", "other/displayname"] {
      try write("\(root)/\(name)")
    }
    #expect(
      InputFiles(paths: [root]).files.map(\.path)
        == ["other/displayname", "v/a.vcf", "v/notes"].map { "\(root)/\($0)" }
    )
    #expect(InputFiles(paths: ["\(root)/v/color"]).files.count == 1)
  }

  @Test("never follow a link inside a folder, and follow one that the user named")
  func links() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("\(root)/outside/secret.vcf")
    try write("\(root)/in/a.vcf")
    symlink("\(root)/outside/secret.vcf", "\(root)/in/link.vcf")
    symlink("\(root)/in", "\(root)/in/circle")
    #expect(InputFiles(paths: ["\(root)/in"]).files.map(\.path) == ["\(root)/in/a.vcf"])
    #expect(
      InputFiles(paths: ["\(root)/in/link.vcf"]).files.map(\.path) == ["\(root)/outside/secret.vcf"]
    )
  }

  @Test("name each file once, however often it was named")
  func once() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("\(root)/a.vcf")
    let inputs = InputFiles(paths: [root, "\(root)/a.vcf", "\(root)/./a.vcf", "-", "-"])
    #expect(inputs.files.map(\.path) == ["\(root)/a.vcf", "-"])
  }

  @Test("are read also under a name that is no UTF-8")
  func foreignName() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    let name = Array("\(root)/".utf8) + [0x4D, 0xFC, 0x2E, 0x76, 0x63, 0x66, 0]
    let descriptor = open(name.map(CChar.init(bitPattern:)), O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let file = try #require(InputFiles(paths: [root]).files.first)
    #expect(file.name == "M\u{FFFD}.vcf")
    var stream = try file.open()
    var byte: UInt8 = 0
    #expect(try withUnsafeMutableBytes(of: &byte) { try stream.read(into: $0) } == 0)
  }

  @Test("report what is missing, and refuse devices and folders as streams")
  func refusals() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    let missing = InputFiles(paths: ["\(root)/none.vcf"])
    #expect(missing.failures.map(\.kind) == [.missing])
    #expect(missing.failures.map(\.path) == ["\(root)/none.vcf"])
    let device = try #require(InputFiles(paths: ["/dev/zero"]).files.first)
    let error = #expect(throws: InputError.self) { _ = try device.open() }
    #expect(error?.kind == .notReadable)
    #expect(InputFiles(paths: [root]).files.isEmpty)
  }

  @Test("stop at folders that nest beyond all reason")
  func depth() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    let deep = root + String(repeating: "/d", count: InputFiles.depthLimit + 2)
    try write(deep + "/a.vcf")
    let inputs = InputFiles(paths: [root])
    #expect(inputs.files.isEmpty)
    #expect(inputs.failures.map(\.reason) == ["folders nest too deeply here"])
  }
}
