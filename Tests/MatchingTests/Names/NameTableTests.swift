import Normalization
import Testing

@testable import Matching

@Suite("Names that tables tell of")
struct NameTableTests {
  private func relation(_ a: String, _ b: String, isGiven: Bool) -> NameAgreement.Part {
    var vocabulary = NameVocabulary()
    let numbers = [a, b].map { vocabulary.number(of: folded($0)) }
    return WordComparer.relation(numbers[0], numbers[1], in: vocabulary, isGiven: isGiven)
  }

  @Test(
    "A short form goes with its full name",
    arguments: [
      ("bob", "robert"), ("liz", "elizabeth"), ("al", "albert"), ("al", "alan"),
      ("al", "alexander"), ("sasha", "aleksandr"), ("sascha", "alexander"), ("sander", "alexander"),
      ("bill", "william"), ("peggy", "margaret"), ("paco", "francisco"), ("pepe", "jose"),
      ("nacho", "ignacio"), ("gianni", "giovanni"), ("beppe", "giuseppe"), ("kasia", "katarzyna"),
      ("wojtek", "wojciech"), ("honza", "jan"), ("dima", "dmitry"), ("zhenya", "yevhen"),
      ("zhenya", "evgeny"), ("kostas", "konstantinos"), ("pista", "istvan"), ("lasse", "lars"),
      ("uli", "ulrich"), ("sepp", "josef"), ("jaap", "jacob"), ("ze", "jose"), ("manu", "emmanuel"),
      ("srini", "srinivasan"), ("yossi", "yosef"), ("ibo", "ibrahim"), ("cathy", "kathryn"),
      ("mike", "michael"), ("liz", "beth"), ("george", "georgios"), ("volodya", "volodymyr"),
    ]
  )
  func nickname(short: String, full: String) {
    let known: [NameAgreement.Part] = [.nickname, .variant]
    #expect(known.contains(relation(short, full, isGiven: true)))
    #expect(known.contains(relation(full, short, isGiven: true)))
  }

  @Test(
    "Two names that only look alike, or only share a short form, are two",
    arguments: [
      ("robert", "rupert"), ("maria", "mario"), ("john", "joan"), ("albert", "alan"),
      ("alexander", "alexandra"), ("alexander", "alejandro"), ("daniel", "danielle"),
      ("patrick", "patricia"), ("christina", "christopher"), ("martin", "marta"),
      ("samuel", "samantha"), ("robert", "roberta"), ("john", "juan"), ("edward", "edmund"),
      ("bob", "bill"), ("jean", "jeanne"), ("francis", "frances"), ("miller", "muller"),
      ("schulz", "scholz"), ("salah", "saleh"), ("kim", "kang"), ("garcia", "gracia"),
      ("wang", "zhang"), ("andrea", "andreas"), ("paul", "paula"), ("michael", "michelle"),
    ]
  )
  func different(a: String, b: String) {
    let tables = NameTables.shipped
    #expect(!WordComparer.share(tables.variants(of: folded(a)), tables.variants(of: folded(b))))
    #expect(!WordComparer.share(tables.nicknames(of: folded(a)), tables.nicknames(of: folded(b))))
  }

  @Test(
    "Spellings of one given name are variants",
    arguments: [
      ("kathryn", "catherine"), ("katherine", "catherine"), ("stephen", "steven"),
      ("mohammed", "muhammad"), ("mohamed", "mohammad"), ("aleksandr", "alexander"),
      ("oleksandr", "alexander"), ("yusuf", "youssef"), ("hussein", "hossein"),
      ("khaled", "khalid"), ("yuri", "iurii"), ("juri", "yuriy"), ("sergey", "sergei"),
      ("dmitry", "dmitriy"), ("giorgos", "yorgos"), ("dimitrios", "dimitris"),
      ("volodymyr", "vladimir"), ("sandeep", "sandip"), ("yitzhak", "itzhak"),
    ]
  )
  func givenVariant(a: String, b: String) {
    #expect(relation(a, b, isGiven: true) == .variant)
  }

  @Test(
    "Spellings of one family name are variants; romanisations of one character may be two names",
    arguments: [
      ("meyer", "maier"), ("mayer", "meier"), ("schmidt", "schmitt"), ("smith", "smyth"),
      ("kim", "gim"), ("lee", "rhee"), ("park", "pak"), ("choi", "choe"), ("jung", "chung"),
      ("lim", "im"), ("chen", "chan"), ("chen", "tan"), ("zhang", "cheung"), ("huang", "ng"),
      ("wang", "ong"), ("lin", "lam"), ("zhou", "chow"), ("xu", "hsu"), ("ouyang", "auyeung"),
      ("agarwal", "aggarwal"), ("macdonald", "mcdonald"),
    ]
  )
  func familyVariant(a: String, b: String) {
    let known: [NameAgreement.Part] = [.variant, .sound]
    #expect(known.contains(relation(a, b, isGiven: false)))
  }

  @Test(
    "A name in Han characters or Hangul is its readings in Latin letters",
    arguments: [
      ("張", ["zhang", "chang", "cheung", "teo"]), ("张", ["zhang", "cheung"]),
      ("陳", ["chen", "chan", "tan", "tran"]), ("李", ["li", "lee", "yi"]), ("김", ["gim", "kim"]),
      ("金", ["jin", "kam", "kim"]), ("佐藤", ["sato"]), ("太郎", ["taro"]), ("花子", ["hanako"]),
      ("渡辺", ["watanabe"]), ("欧阳", ["ouyang", "auyeung"]), ("阮", ["ruan", "nguyen"]),
      ("志強", ["zhiqiang", "chihchiang", "chikeung"]), ("박", ["park"]),
    ]
  )
  func readings(name: String, expected: [String]) {
    for reading in expected {
      #expect(relation(name, reading, isGiven: false) == .variant, "\(reading)")
    }
  }

  @Test(
    "An organization is known by its name in its own language",
    arguments: [("東京大学", "University of Tokyo"), ("三菱", "Mitsubishi"), ("Газпром", "Gazprom")]
  )
  func organization(native: String, english: String) throws {
    let labels = [native, english].map { Employer.label(of: OrganizationName($0)) }
    #expect(labels[0] == labels[1])
  }

  @Test("Every word of the tables is folded")
  func isFolded() {
    let tables = [
      NicknameTable.groups, NameVariantTable.given, NameVariantTable.family,
      KoreanNameTable.surnames, KoreanNameTable.syllables, ChineseSurnameTable.surnames,
      ChineseSurnameTable.vietnamese, ChineseGivenTable.characters, JapaneseNameTable.surnames,
      JapaneseNameTable.given, OrganizationTable.groups,
    ]
    for table in tables {
      let found = words(ofFolded: folded(table))
      let written = table.split { " :|\n".contains($0) }.map(String.init)
      #expect(found.count == written.count)
      #expect(zip(written, found).first { $0 != $1 } == nil)
    }
  }
}
