/// One spelling for the romanisations of a Russian, Ukrainian or Bulgarian family name: English,
/// German, French, scholarly and passport systems. Only names with a usual Slavic ending have one.
///
/// - The ending -sky takes the place of -ski, -skii, -skij, -skiy, -skyi, -skyy, and -skaya of
///   -skaia, -skaja; v takes the place of w, and of -ff at the end.
/// - shch, schtsch and chtch are `shch`; tsch, tch and tsh are `ch`; sch is `sh`; kh is `h`.
/// - ya, ia and ja are `ya`; yu, iu and ju are `yu`; ye, ie and je are `e`; yo, io and jo are `e`
///   (Korolyov, Korolev); ey, ei and ej are `ei`, but eye is `ee`; ks is `x`; tz is `ts`.
enum SlavicSpelling {
  private static let letters = pairs(
    """
    schtsch shch|chtch shch|shtsh shch|shch shch|tsch ch|tch ch|tsh ch|sch sh|kh h|tz ts|ks x
    ia ya|ja ya|iu yu|ju yu|ye e|ie e|je e|yo e|io e|jo e|w v
    eye ee|eie ee|eje ee|ey ei|ej ei
    """
  )

  private static let endings = pairs(
    """
    skiy sky|skii sky|skij sky|skyi sky|skyy sky|skyj sky|ski sky|skaia skaya|skaja skaya|off ov|eff ev
    tskiy tsky|ckiy tsky|cki tsky|cky tsky
    """
  )

  private static let slavic = [
    "ov", "ev", "ova", "eva", "sky", "skaya", "enko", "chuk", "yuk", "vich", "ich", "yan",
  ]

  private static func pairs(_ text: String) -> [(from: String, to: String)] {
    text.split { $0 == "|" || $0 == "\n" }.compactMap { rule in
      let sides = rule.split(separator: " ").map(String.init)
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
  }

  /// Nil for a word without such an ending.
  static func plain(_ word: String) -> String? {
    guard word.utf8.count >= 5 else { return nil }
    var rest = word[...]
    if let rule = endings.first(where: { rest.hasSuffix($0.from) }) {
      rest = rest.dropLast(rule.from.count) + rule.to[...]
    }
    var out = ""
    while let letter = rest.first {
      if let rule = letters.first(where: { rest.hasPrefix($0.from) }) {
        out += rule.to
        rest = rest.dropFirst(rule.from.count)
      } else {
        out.append(letter)
        rest = rest.dropFirst()
      }
    }
    return slavic.contains(where: out.hasSuffix) ? out : nil
  }
}
