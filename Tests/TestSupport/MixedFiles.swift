/// Small files of every format Cardstock reads, about invented people of whom no two are alike.
public struct MixedFiles {
  public struct File: Sendable {
    public var name: String
    public var bytes: [UInt8]
    /// The name of its format; nil where it is nothing that can be read.
    public var format: String?
    public var people: [MixedPerson]
  }

  private var peopleMade = 0

  public init() {}

  /// The formats of which `next` makes files, in the order in which they come.
  public static let formats = MixedFormat.all.map(\.name)

  /// The file of the format at `index`, with that many people where the format has room for them.
  public mutating func make(_ index: Int, people count: Int = 1) -> File {
    let format = MixedFormat.all[index % MixedFormat.all.count]
    let people = (0..<min(count, format.most)).map { _ in
      peopleMade += 1
      return MixedPerson(peopleMade)
    }
    let name = "\(format.name)-\(peopleMade).\(format.fileExtension)"
    return File(name: name, bytes: format.bytes(people), format: format.name, people: people)
  }

  /// Files that hold nobody: a picture, an empty file, an archive cut off, a text.
  public static let strange: [File] = [
    File(name: "photo.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8)),
    File(name: "empty.vcf", bytes: []),
    File(name: "cut.zip", bytes: [0x50, 0x4B, 3, 4, 20, 0, 0, 0]),
    File(name: "slides.txt", bytes: Array("Welcome to the fair\n\nWe are glad you came.\n".utf8)),
  ]
}

extension MixedFiles.File {
  init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: bytes, format: nil, people: [])
  }
}

/// Somebody invented.
public struct MixedPerson: Sendable, Hashable {
  public var number: Int
  public var given: String
  public var family: String
  public var name: String { "\(given) \(family)" }
  public var email: String { "p\(number)@example.com" }

  /// The person of that number; names are made of syllables, so that no two are alike.
  init(_ number: Int) {
    self.number = number
    given = Self.word(number &* 7919 &+ 17, first: "Bel Cor Dun Fay Gil Har Jas Kel")
    family = Self.word(number &* 104_729 &+ 4_021, first: "Mor Nev Pru Ros Sal Tem Vor Wil")
  }

  private static func word(_ number: Int, first: String) -> String {
    let starts = first.split(separator: " ")
    let middles = "ba do fi gu ka lo mi nu pa re si to".split(separator: " ")
    let ends = "bert dan field gard holm lin mont ner ric sen ton wyn".split(separator: " ")
    var rest = number
    func take(_ parts: [Substring]) -> Substring {
      defer { rest /= parts.count }
      return parts[rest % parts.count]
    }
    return String(take(starts) + take(middles) + take(middles) + take(ends))
  }
}
