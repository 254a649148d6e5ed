import Foundation

/// The corpus of real contact files, which lies outside the project.
enum Corpus {
  /// `$CARDSTOCK_CORPUS`, else `../shared/corpus` beside the package.
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["CARDSTOCK_CORPUS"] {
      return URL(fileURLWithPath: path, isDirectory: true)
    }
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.deletingLastPathComponent()
      .appendingPathComponent("shared/corpus", isDirectory: true)
  }()

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent("MANIFEST.tsv").path)
  }

  struct File {
    var name: String
    var bytes: [UInt8]
    var expected: Expected
  }

  /// The files of one family, by name.
  static func files(_ family: String) throws -> [File] {
    let folder = root.appendingPathComponent("files/\(family)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let json = root.appendingPathComponent("expected/\(family)/\(name).json")
      return File(
        name: name,
        bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))),
        expected: try JSONDecoder().decode(Expected.self, from: Data(contentsOf: json))
      )
    }
  }

  struct Expected: Decodable {
    var encoding: String
    var cardCount: Int
    var confidence: String
    var cards: [ExpectedCard]
    var isTruncated: Bool

    private enum CodingKeys: String, CodingKey {
      case encoding, confidence, cards
      case cardCount = "card_count"
      case isTruncated = "cards_truncated"
    }
  }

  struct ExpectedCard: Decodable {
    var version: String?
    var fn: String?
    var family: String?
    var given: String?
    var additional: String?
    var prefix: String?
    var suffix: String?
    var emails: [String]
    var phones: [String]
    var org: [String]?
    var title: String?
    var addresses: Int
    var photoBytes: Int?
    var photoURI: String?
    var note: Bool
    var urls: [String]
    var extensionNames: [String]?

    private enum CodingKeys: String, CodingKey {
      case version, fn, family, given, additional, prefix, suffix, emails, phones, org, title
      case addresses, note, urls
      case photoBytes = "photo_bytes"
      case photoURI = "photo_uri"
      case extensionNames = "x_props"
    }
  }
}
