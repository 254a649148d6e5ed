import Foundation

/// The sample files of known products, which lie outside the project.
enum Samples {
  private static let root = Corpus.root.deletingLastPathComponent()
    .appendingPathComponent("formats/samples", isDirectory: true)

  static var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(name)))
  }
}
