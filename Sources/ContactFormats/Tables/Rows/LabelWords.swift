import ContactModel

/// The labels that address books give values, in the languages of their exports, and what RFC 6350
/// calls them. Words are in the form of `HeaderKey`.
enum LabelWords {
  /// The TYPE values of a label for places (`Work`, `Fax (privat)`, `Fax del trabajo`); nil where a
  /// word of it is unknown.
  static func types(of key: String) -> [String]? {
    var types: [String] = []
    for word in key.split(whereSeparator: { $0 == " " || $0 == "/" }) {
      guard let type = placeWords[String(word)] else { return nil }
      for one in type.split(separator: " ") { types.append(String(one)) }
    }
    // The place stands before the device, whatever the language.
    let places: Set = ["work", "home"]
    return types.filter(places.contains) + types.filter { !places.contains($0) }
  }

  static func webPageTypes(of key: String) -> [String]? {
    webPages[key].map { [$0] } ?? types(of: key)
  }

  /// The URI scheme of a service whose names cannot be mistaken.
  static func scheme(of key: String) -> String? { schemes[key] }

  /// The RELATED type, and whether the label says more than it.
  static func relation(of key: String) -> (type: String, isBroader: Bool)? {
    if let type = relations[key] { return (type, false) }
    return relationsMeantWider[key].map { ($0, true) }
  }

  static func occasion(of key: String) -> PropertyName? {
    if anniversaries.contains(key) { return .anniversary }
    return birthdays.contains(key) ? .bday : nil
  }

  private static let placeWords = words([
    "work": """
    work business office arbeit geschäftlich dienstlich büro beruflich firma travail bureau
    professionnel professionnelle trabajo oficina laboral trabalho comercial escritório
    profissional lavoro ufficio werk zakelijk kantoor 勤務先 職場 会社 工作 公司 单位
    """,
    "home": """
    home personal private privat zuhause domicile personnel personnelle maison casa particular
    domicilio hogar residencial pessoal residência doméstico abitazione personale privato thuis
    privé 自宅 個人 住宅 家庭 住家 个人
    """,
    "cell": """
    mobile cell cellphone cellular mobil handy mobiltelefon portable móvil movil celular telemóvel
    cellulare cellulari mobiel 携帯 携帯電話 手机 手機 移动
    """,
    "fax": "fax telefax télécopie télécopieur telecopia ファックス fax番号 传真 傳真",
    "pager": """
    pager beeper piepser bipeur téléavertisseur buscapersonas localizador cercapersone semafoon
    ポケットベル 寻呼机 傳呼機
    """,
    "main-number": """
    main zentrale hauptnummer haupttelefon principal standard centralita principale hoofdnummer
    hoofd 代表 主要 总机
    """,
    "work fax": "werkfax geschäftsfax",
    "home fax": "privéfax privatfax thuisfax",
    // Says nothing.
    "": """
    other sonstige sonstiges andere anderes weitere weiteres autre otro otra outro outra altro
    overig overige anders その他 其他 internet phone telephone number email mail e address telefon
    telefonnummer nummer adresse téléphone numéro teléfono número telefone telefono numero telefoon
    adres de del du do da di la le el of
    """,
  ])

  private static let webPages = phrases([
    "profile": "profile; profil; perfil; profilo; profiel; プロフィール; 个人资料",
    "blog": "blog; weblog; ブログ; 博客",
    "homepage": """
    home page; homepage; startseite; page d accueil; page daccueil; página de inicio;
    página principal; página inicial; pagina principale; startpagina; ホームページ; 主页
    """,
  ])

  private static let schemes = phrases([
    "skype": "skype",
    "aim": "aim",
    "xmpp": "xmpp; jabber; google talk; googletalk; gtalk; hangouts; google hangouts",
    "sip": "sip",
  ])

  private static let relations = phrases([
    "spouse": """
    spouse; ehepartner; ehepartner/in; ehegatte; conjoint; conjoint e; conjointe; cónyuge; cônjuge;
    coniuge; echtgenoot; echtgenoot/echtgenote; partner/in; 配偶者; 配偶
    """,
    "child": "child; kind; enfant; hijo/a; filho/a; figlio/a; 子供; 子女",
    "parent": "parent; elternteil; padre/madre; pai/mãe; genitore; ouder; 親; 父母",
    "sibling": "sibling; geschwister; 兄弟姉妹; 兄弟姐妹",
    "friend": "friend; freund; freund in; ami; ami e; amigo; amigo/a; amico; vriend; 友人; 朋友",
    "kin": "relative; verwandter; verwandte; familiar; parente; familielid; 親戚; 亲戚",
    "manager": """
    manager; vorgesetzter; vorgesetzte; vorgesetzte r; manageur; supérieur; responsable; jefe;
    gerente; gestor; responsabile; leidinggevende; マネージャー; 经理; 上司
    """,
    "assistant": """
    assistant; assistent; assistent in; assistentin; assistante; assistant e; asistente; assistente;
    アシスタント; 助理
    """,
    "referred-by": """
    referred by; introduced by; empfohlen von; recommandé par; recomendado por; referido por;
    indicado por; segnalato da; raccomandato da; doorverwezen door; aanbevolen door; 紹介者; 介绍人
    """,
  ])

  /// What they say is true but less than the label, so the label is kept too.
  private static let relationsMeantWider = phrases([
    "spouse": """
    wife; husband; ehefrau; ehemann; épouse; époux; esposa; esposo; marido; moglie; marito;
    echtgenote; vrouw; man; 妻; 夫
    """,
    "child": """
    son; daughter; sohn; tochter; fils; fille; hijo; hija; filho; filha; figlio; figlia; zoon;
    dochter; 息子; 娘; 儿子; 女儿
    """,
    "parent": """
    mother; father; mutter; vater; mère; père; madre; padre; mãe; pai; moeder; vader; 母; 父; 母亲;
    父亲
    """,
    "sibling": """
    brother; sister; bruder; schwester; frère; sœur; soeur; hermano; hermana; irmão; irmã; fratello;
    sorella; broer; zus; 兄弟; 姉妹; 姐妹
    """,
  ])

  private static let anniversaries: Set<String> = Set(
    list(
      """
      anniversary; wedding anniversary; jahrestag; hochzeitstag; anniversaire; anniversaire de mariage;
      aniversario; aniversário; aniversário de casamento; anniversario; jubileum; trouwdag; 記念日;
      纪念日
      """
    )
  )

  private static let birthdays: Set<String> = Set(
    list(
      "birthday; geburtstag; date de naissance; cumpleaños; compleanno; verjaardag; 誕生日; 生日"
    )
  )

  private static func words(_ table: KeyValuePairs<String, String>) -> [String: String] {
    var words: [String: String] = [:]
    for (type, list) in table {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[HeaderKey(String(word)).text] = type
      }
    }
    return words
  }

  private static func phrases(_ table: KeyValuePairs<String, String>) -> [String: String] {
    var phrases: [String: String] = [:]
    for (type, text) in table {
      for phrase in list(text) { phrases[phrase] = type }
    }
    return phrases
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { HeaderKey(String($0)).text }
  }
}
