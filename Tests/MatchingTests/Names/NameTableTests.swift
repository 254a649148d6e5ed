import Normalization
import Testing

@testable import Matching

@Suite("Tables of names")
struct NameTableTests {
  static let tables = NameTables()

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
    #expect(Self.tables.isNickname(folded(short), folded(full)))
    #expect(Self.tables.isNickname(folded(full), folded(short)))
  }

  @Test(
    "Two names that only look alike, or only share a short form, aren't nicknames or variants",
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
    #expect(!Self.tables.isNickname(folded(a), folded(b)))
    #expect(!Self.tables.isVariant(folded(a), folded(b)))
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
    #expect(Self.tables.isVariant(folded(a), folded(b), in: .given))
    #expect(Self.tables.isVariant(folded(b), folded(a)))
  }

  @Test(
    "Spellings of one family name are variants",
    arguments: [
      ("meyer", "maier"), ("mayer", "meier"), ("schmidt", "schmitt"), ("smith", "smyth"),
      ("kim", "gim"), ("lee", "rhee"), ("park", "pak"), ("choi", "choe"), ("jung", "chung"),
      ("lim", "im"), ("chen", "chan"), ("chen", "tan"), ("zhang", "cheung"), ("huang", "ng"),
      ("wang", "ong"), ("lin", "lam"), ("zhou", "chow"), ("xu", "hsu"), ("ouyang", "auyeung"),
      ("agarwal", "aggarwal"), ("macdonald", "mcdonald"),
    ]
  )
  func familyVariant(a: String, b: String) {
    #expect(Self.tables.isVariant(folded(a), folded(b), in: .family))
  }

  @Test(
    "A name in Han characters or Hangul is read in Latin letters",
    arguments: [
      ("張", ["zhang", "chang", "cheung", "teo"]), ("张", ["zhang", "cheung"]),
      ("陳", ["chen", "chan", "tan", "tran"]), ("李", ["li", "lee", "yi"]), ("김", ["gim", "kim"]),
      ("金", ["jin", "kam", "kim"]), ("佐藤", ["sato"]), ("太郎", ["taro"]), ("花子", ["hanako"]),
      ("渡辺", ["watanabe"]), ("欧阳", ["ouyang", "auyeung"]), ("阮", ["ruan", "nguyen"]),
      ("東", ["higashi", "azuma"]), ("曾", ["zeng", "tsang"]), ("박", ["park"]),
    ]
  )
  func readings(name: String, expected: [String]) {
    let readings = Self.tables.readings(ofHan: folded(name))
    for reading in expected {
      #expect(readings.contains(reading), "\(readings)")
      #expect(Self.tables.isVariant(folded(name), reading), "\(reading)")
    }
  }

  @Test("The Mandarin reading comes first, and Chinese readings don't join Korean ones")
  func readingsInOrder() {
    #expect(Self.tables.readings(ofHan: "王").first == "wang")
    #expect(Self.tables.readings(ofHan: "林").contains("hayashi"))
    #expect(!Self.tables.isVariant("hayashi", "lin"))
    #expect(Self.tables.readings(ofHan: "smith").isEmpty)
  }

  @Test(
    "A Chinese given name is read as in China, Taiwan and Hong Kong",
    arguments: [
      ("志強", ["zhiqiang", "chihchiang", "chikeung"]), ("家明", ["jiaming", "chiaming", "kaming"]),
      ("伟", ["wei", "wai"]), ("建国", ["jianguo", "chienkuo", "kinkwok"]), ("smith", []),
      ("々々", []),
    ]
  )
  func chineseGiven(name: String, readings: [String]) {
    #expect(Self.tables.chineseReadings(ofGiven: name) == readings)
  }

  @Test(
    "Korean given names are compared by syllable",
    arguments: [
      ("minjun", "minjoon", true), ("jihoon", "jihun", true), ("seoyeon", "suhyun", true),
      ("hyunwoo", "hyeonu", true), ("민준", "minjun", true), ("minjun", "minji", false),
      ("jiho", "jihoon", false), ("robert", "rupert", false),
    ]
  )
  func korean(a: String, b: String, isSame: Bool) {
    #expect(Self.tables.isKoreanSpelling(folded(a), folded(b)) == isSame)
  }

  @Test("Usual names are known as given names, family names or both")
  func usual() {
    let tables = Self.tables
    #expect(tables.isUsualGiven("maria") && !tables.isUsualFamily("maria"))
    #expect(tables.isUsualFamily("nguyen") && !tables.isUsualGiven("nguyen"))
    #expect(tables.isUsualFamily("li") && tables.isUsualFamily("smith"))
    #expect(tables.isUsualGiven("thomas") && tables.isUsualFamily("thomas"))
    #expect(tables.fullNames(of: "bob") == ["robert"])
  }

  @Test("Every word of the tables is folded")
  func isFolded() {
    let tables = [
      NicknameTable.groups, NameVariantTable.given, NameVariantTable.family,
      KoreanNameTable.surnames, KoreanNameTable.syllables, ChineseSurnameTable.surnames,
      ChineseSurnameTable.vietnamese, ChineseGivenTable.characters, JapaneseNameTable.surnames,
      JapaneseNameTable.given,
      GivenNameTable.names, FamilyNameTable.names, OrganizationTable.groups, LegalFormTable.forms,
    ]
    for table in tables {
      let found = words(ofFolded: folded(table))
      let written = table.split { " :|\n".contains($0) }.map(String.init)
      #expect(found.count == written.count)
      #expect(zip(written, found).first { $0 != $1 } == nil)
    }
  }
}

@Suite("Spellings by rule")
struct SpellingRuleTests {
  @Test(
    "Long vowels and Kunrei spellings of a Japanese name have one spelling",
    arguments: [
      ("satou", "sato"), ("satoh", "sato"), ("sato", "sato"), ("oono", "ono"), ("ohno", "ono"),
      ("yuuki", "yuki"), ("sinzi", "shinji"), ("tutiya", "tsuchiya"), ("huzita", "fujita"),
      ("shimpei", "shinpei"), ("homma", "honma"), ("zyunko", "junko"), ("jyunko", "junko"),
      ("kyohei", "kyohei"), ("inoue", "inoue"), ("tsuchiya", "tsuchiya"), ("hattori", "hattori"),
      ("shimbashi", "shinbashi"), ("kambe", "kanbe"), ("ohashi", "ohashi"),
    ]
  )
  func japanese(written: String, plain: String) {
    #expect(JapaneseSpelling.plain(written) == plain)
  }

  @Test(
    "Other names have no Japanese spelling",
    arguments: ["smith", "muller", "alexander", "wang"]
  )
  func notJapanese(name: String) {
    #expect(JapaneseSpelling.plain(name) == nil)
  }

  @Test(
    "Romanisations of a Slavic family name have one spelling",
    arguments: [
      ["tchaikovsky", "chaikovskiy", "tschaikowski", "chaikovskii"],
      ["korolyov", "korolev", "koroljow"], ["ivanov", "iwanow", "ivanoff"],
      ["zelensky", "zelenskyy", "zelenskyi"],
      ["khrushchev", "khrushchyov"],
      ["yushchenko", "iushchenko", "juschtschenko"],
      ["dostoevskaya", "dostoyevskaia"], ["alexeev", "alekseyev", "aleksejew"],
    ]
  )
  func slavic(written: [String]) {
    let plain = written.map(SlavicSpelling.plain)
    #expect(plain.first != .some(nil))
    #expect(Set(plain).count == 1, "\(plain)")
  }

  @Test("Other names have no Slavic spelling", arguments: ["smith", "schneider", "garcia", "li"])
  func notSlavic(name: String) {
    #expect(SlavicSpelling.plain(name) == nil)
  }
}

@Suite("Tables of organisations")
struct OrganizationTableTests {
  static let tables = OrganizationTables()

  @Test(
    "Names of one organisation in two languages go together",
    arguments: [
      ("東京大学", "University of Tokyo", true), ("三菱", "Mitsubishi", true),
      ("華為", "Huawei", true), ("ETH Zürich", "ETH Zurich", true),
      ("삼성전자", "Samsung Electronics", true),
      ("東京大学", "Kyoto University", false), ("Газпром", "Gazprom", true), ("Acme", "Acme", false),
    ]
  )
  func organization(a: String, b: String, isSame: Bool) {
    func form(_ text: String) -> String { words(ofFolded: folded(text)).joined(separator: " ") }
    #expect(Self.tables.isSame(form(a), form(b)) == isSame)
  }

  @Test("A legal form that is written out is known by its abbreviation")
  func legalForms() {
    let tables = Self.tables
    #expect(tables.abbreviations(ofLegalForm: "limited liability company") == ["llc"])
    #expect(
      tables.abbreviations(ofLegalForm: folded("Gesellschaft mit beschränkter Haftung")) == ["gmbh"]
    )
    #expect(tables.legalForms.contains(["kabushiki", "kaisha"]))
  }
}
