import Testing
import TextEncoding

@Suite("Undeclared bytes are read in the charset they were written in")
struct DetectionTests {
  /// Bytes as another program (Python's codecs) wrote them.
  static let names: [(charset: String, hex: String, text: String)] = [
    ("windows-1252", "4afc7267656e204dfc6c6c6572", "Jürgen Müller"),
    ("windows-1252", "4a6f73e9204efaf1657a", "José Núñez"),
    ("windows-1252", "4672616ee76f6973204c6566e8767265", "François Lefèvre"),
    ("windows-1252", "53f872656e20d873746572", "Søren Øster"),
    ("windows-1252", "5a6feb204f92427269656e2096204bf66c6e", "Zoë O’Brien – Köln"),
    ("windows-1250", "a3756b61737a20a3ea636b69", "Łukasz Łęcki"),
    ("windows-1250", "4c656368205761b3ea73612c20476461f1736b", "Lech Wałęsa, Gdańsk"),
    ("windows-1251", "c0edede020c8e2e0edeee2e0", "Анна Иванова"),
    ("windows-1251", "c4ece8f2f0e8e920cfe5f2f0eee22c20cceef1eae2e0", "Дмитрий Петров, Москва"),
    ("koi8-r", "e1cecec120e9d7c1cecfd7c12c20edcfd3cbd7c1", "Анна Иванова, Москва"),
    ("windows-1253", "c5ebddede720d0e1f0f0dc", "Ελένη Παππά"),
    ("windows-1255", "f9f8e420ebe4ef", "שרה כהן"),
    ("shift_jis", "8db293a1208c9291be", "佐藤 健太"),
    ("shift_jis", "97e996d82094fc8de7208a948eae89ef8ed0835483938376838b", "鈴木 美咲 株式会社サンプル"),
    ("euc-jp", "ceebccda20c8febae920b3f4bcb0b2f1bcd2a5b5a5f3a5d7a5eb", "鈴木 美咲 株式会社サンプル"),
    ("euc-jp", "bab4c6a320b7f2c2c020a5c6a5b9a5c8b3f4bcb0b2f1bcd2", "佐藤 健太 テスト株式会社"),
    ("gb18030", "cdf5ceb020b1b1bea9cad0b3afd1f4c7f8", "王伟 北京市朝阳区"),
    ("gb18030", "c0eec4c820c9cfbaa3", "李娜 上海"),
    ("big5", "b3afa46aa4e520a578a55fa5abab48b871b0cf", "陳大文 台北市信義區"),
    ("euc-kr", "b1e8c1f6c8c620bcadbfefc6afbab0bdc3", "김지훈 서울특별시"),
    ("iso-2022-jp", "1b24423a3446231b2842201b2442377242401b2842", "佐藤 健太"),
  ]

  @Test("A name or an address alone is enough", arguments: names)
  func detects(charset: String, hex: String, text: String) throws {
    let bytes = bytes(ofHex: hex)
    let found = bytes.withUnsafeBytes { EncodingDetector.detect($0) }
    #expect(found.name == charset)
    let decoder = try #require(CharsetDecoder(found))
    let decoded = bytes.withUnsafeBytes { decoder.decode($0) }
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.misfits == 0)
  }

  private func bytes(ofHex hex: String) -> [UInt8] {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
