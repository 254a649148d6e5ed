import Foundation

extension Reference {
  /// The names of all samples.
  static var names: [String] {
    get throws {
      let folder = formats.appendingPathComponent("samples").path
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
  }
}
