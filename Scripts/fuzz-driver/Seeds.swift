import Foundation

/// The inputs that mutations begin with: the project's samples, and the shared ones where present.
struct Seeds {
  /// Larger files are cut to this, so that an input takes milliseconds.
  private static let mostBytes = 64 << 10

  private(set) var inputs: [[UInt8]]

  init(_ family: Family) {
    inputs = []
    for folder in Self.folders {
      for path in Self.files(below: folder) {
        let url = URL(fileURLWithPath: path)
        guard family.extensions.contains(url.pathExtension.lowercased()) else { continue }
        guard let data = try? Data(contentsOf: url), !data.isEmpty else { continue }
        inputs.append(Array(data.prefix(Self.mostBytes)))
      }
    }
    inputs.append(Array(family.seed.utf8))
    inputs += family.binarySeeds
  }

  private static var folders: [String] {
    let corpus = ProcessInfo.processInfo.environment["CARDSTOCK_CORPUS"] ?? "../shared/corpus"
    return ["Samples", corpus + "/files", "../shared/formats/samples"]
  }

  /// In the order of their paths: the same inputs wherever the files are the same.
  private static func files(below folder: String) -> [String] {
    guard let found = FileManager.default.enumerator(atPath: folder) else { return [] }
    return found.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
  }
}
