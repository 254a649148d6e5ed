import Foundation

/// Names of East Asia written without a space, the family name first.
enum EastAsianName {
  static func split(_ words: [String]) -> (family: String, given: String)? {
    guard words.count == 1, let word = words.first, isEastAsian(word) else { return nil }
    let characters = word.precomposedStringWithCanonicalMapping
    guard (2...5).contains(characters.count) else { return nil }
    let length = familyLength(characters)
    return (String(characters.prefix(length)), String(characters.dropFirst(length)))
  }

  private static func familyLength(_ word: String) -> Int {
    if word.count >= 3, doubleFamilies.contains(String(word.prefix(2))) { return 2 }
    let isHan = word.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    return isHan && word.count >= 4 ? 2 : 1
  }

  /// Family names of two characters: of China and Korea (the old compound names), and the most usual
  /// of Japan, where most are.
  private static let doubleFamilies: Set<String> = Set(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 端木 남궁 황보 제갈 선우 독고 사공
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 斎藤 齋藤 清水 山崎 池田 橋本 阿部
    石川 山下 中島 石井 小川 前田 岡田 長谷 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野
    三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口
    今井 高田 丸山 増田 杉山 村田 大塚 新井 藤本 平野 河野 上野 武田 野口 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川
    菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十 川口 平田 関口 中田 久保田
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  private static func isEastAsian(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x1100...0x11FF: true
      default: false
      }
    }
  }
}
