/// Countries and territories by the names that addresses and event places write: the short English
/// name, names in languages of the place, and other names in use.
///
/// Codes are those of ISO 3166-1 alpha-2 (and XK, AC, TA, which have telephone numbers of their own);
/// names are facts of the Unicode Common Locale Data Repository.
enum CountryNames {
  /// The code by name (`placeKey`).
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in table.split(separator: "\n") {
      let code = String(row.prefix(2))
      for name in row.dropFirst(3).split(separator: "|") {
        codes[placeKey(name)] = code
      }
    }
    return codes
  }()

  /// All codes of the table.
  static let all: Set<String> = Set(table.split(separator: "\n").map { String($0.prefix(2)) })

  private static let table = """
    AC Ascension Island
    AD Andorra
    AE United Arab Emirates|الإمارات العربية المتحدة|UAE|Emirates
    AF Afghanistan|افغانستان
    AG Antigua & Barbuda|Antigua and Barbuda
    AI Anguilla
    AL Albania|Shqipëri
    AM Armenia|Հայաստան
    AO Angola
    AQ Antarctica
    AR Argentina
    AS American Samoa
    AT Austria|Österreich
    AU Australia
    AW Aruba
    AX Åland Islands|Åland
    AZ Azerbaijan|Azərbaycan
    BA Bosnia & Herzegovina|Bosna i Hercegovina|Босна и Херцеговина|Bosnia and Herzegovina|Bosnia
    BB Barbados
    BD Bangladesh|বাংলাদেশ
    BE Belgium|België|Belgique|Belgien
    BF Burkina Faso
    BG Bulgaria|България
    BH Bahrain|البحرين
    BI Burundi|Uburundi
    BJ Benin|Bénin
    BL St. Barthélemy|Saint-Barthélemy
    BM Bermuda
    BN Brunei|Brunei Darussalam
    BO Bolivia|Plurinational State of Bolivia
    BQ Caribbean Netherlands
    BR Brazil|Brasil
    BS Bahamas|The Bahamas
    BT Bhutan|འབྲུག
    BV Bouvet Island
    BW Botswana
    BY Belarus|Беларусь
    BZ Belize
    CA Canada
    CC Cocos (Keeling) Islands
    CD Congo - Kinshasa|Jamhuri ya Kidemokrasia ya Kongo|DR Congo|Democratic Republic of the Congo
    CF Central African Republic|République centrafricaine
    CG Congo - Brazzaville|Congo-Brazzaville|Congo|Republic of the Congo
    CH Switzerland|Schweiz|Suisse|Svizzera|Svizra|Confoederatio Helvetica
    CI Côte d’Ivoire|Ivory Coast|Côte d'Ivoire
    CK Cook Islands
    CL Chile
    CM Cameroon|Cameroun
    CN China mainland|中国大陆|People's Republic of China|PRC
    CO Colombia
    CR Costa Rica
    CU Cuba
    CV Cape Verde|Cabo Verde
    CW Curaçao
    CX Christmas Island
    CY Cyprus|Κύπρος|Kıbrıs
    CZ Czechia|Česko|Czech Republic
    DE Germany|Deutschland|Federal Republic of Germany
    DJ Djibouti
    DK Denmark|Danmark
    DM Dominica
    DO Dominican Republic|República Dominicana
    DZ Algeria|الجزائر|Algérie
    EC Ecuador
    EE Estonia|Eesti
    EG Egypt|مصر
    EH Western Sahara|الصحراء الغربية
    ER Eritrea|ኤርትራ
    ES Spain|España|Espanya|Espainia
    ET Ethiopia|ኢትዮጵያ
    FI Finland|Suomi
    FJ Fiji
    FK Falkland Islands
    FM Micronesia
    FO Faroe Islands|Føroyar
    FR France
    GA Gabon
    GB United Kingdom|Y Deyrnas Unedig|UK|Great Britain|England|Scotland|Wales|Northern Ireland
    GD Grenada
    GE Georgia|საქართველო
    GF French Guiana|Guyane française
    GG Guernsey
    GH Ghana|Gaana
    GI Gibraltar
    GL Greenland|Kalaallit Nunaat
    GM Gambia|The Gambia
    GN Guinea|Guinée
    GP Guadeloupe
    GQ Equatorial Guinea|Guinea Ecuatorial
    GR Greece|Ελλάδα
    GS So. Georgia & So. Sandwich Isl.
    GT Guatemala
    GU Guam
    GW Guinea-Bissau|Guiné-Bissau
    GY Guyana
    HK Hong Kong|香港|Hong Kong SAR
    HM Heard & McDonald Islands
    HN Honduras
    HR Croatia|Hrvatska
    HT Haiti|Haïti
    HU Hungary|Magyarország
    ID Indonesia
    IE Ireland|Éire|Republic of Ireland
    IL Israel|ישראל|إسرائيل
    IM Isle of Man
    IN India|भारत|இந்தியா|భారతదేశం|ভারত
    IO Chagos Archipelago
    IQ Iraq|العراق|Îraq
    IR Iran|ایران|Islamic Republic of Iran
    IS Iceland|Ísland
    IT Italy|Italia|Italien
    JE Jersey
    JM Jamaica
    JO Jordan|الأردن
    JP Japan|日本
    KE Kenya
    KG Kyrgyzstan|Кыргызстан
    KH Cambodia|កម្ពុជា
    KI Kiribati
    KM Comoros|جزر القمر
    KN St. Kitts & Nevis|St Kitts & Nevis|Saint Kitts and Nevis
    KP North Korea|조선민주주의인민공화국|Democratic People's Republic of Korea
    KR South Korea|대한민국|Korea|Republic of Korea|Korea, Republic of
    KW Kuwait|الكويت
    KY Cayman Islands
    KZ Kazakhstan|Казахстан|Қазақстан
    LA Laos|ລາວ|Lao People's Democratic Republic
    LB Lebanon|لبنان
    LC St. Lucia|St Lucia|Saint Lucia
    LI Liechtenstein
    LK Sri Lanka|ශ්‍රී ලංකාව|இலங்கை
    LR Liberia
    LS Lesotho
    LT Lithuania|Lietuva
    LU Luxembourg|Luxemburg
    LV Latvia|Latvija
    LY Libya|ليبيا
    MA Morocco|المغرب|Maroc
    MC Monaco
    MD Moldova|Republica Moldova|Republic of Moldova
    ME Montenegro|Crna Gora
    MF St. Martin|Saint-Martin
    MG Madagascar|Madagasikara
    MH Marshall Islands
    MK North Macedonia|Северна Македонија|Macedonia
    ML Mali
    MM Myanmar (Burma)|မြန်မာ|Burma|Myanmar
    MN Mongolia|Монгол
    MO Macao|澳門|Macau|Macao SAR
    MP Northern Mariana Islands
    MQ Martinique
    MR Mauritania|موريتانيا
    MS Montserrat
    MT Malta
    MU Mauritius|Moris
    MV Maldives|ދިވެހި ރާއްޖެ
    MW Malawi
    MX Mexico|México
    MY Malaysia
    MZ Mozambique|Moçambique
    NA Namibia|Namibië
    NC New Caledonia|Nouvelle-Calédonie
    NE Niger|Nijar
    NF Norfolk Island
    NG Nigeria
    NI Nicaragua
    NL Netherlands|Nederland|The Netherlands|Holland
    NO Norway|Norge|Noreg
    NP Nepal|नेपाल
    NR Nauru
    NU Niue
    NZ New Zealand|Aotearoa
    OM Oman|عُمان
    PA Panama|Panamá
    PE Peru|Perú
    PF French Polynesia|Polynésie française
    PG Papua New Guinea
    PH Philippines|Pilipinas|The Philippines
    PK Pakistan|پاکستان
    PL Poland|Polska
    PM St. Pierre & Miquelon|Saint-Pierre-et-Miquelon
    PN Pitcairn Islands
    PR Puerto Rico
    PS Palestinian Territories|الأراضي الفلسطينية|Palestine
    PT Portugal
    PW Palau
    PY Paraguay
    QA Qatar|قطر
    RE Réunion|La Réunion
    RO Romania|România
    RS Serbia|Србија|Srbija
    RU Russia|Россия|Russian Federation
    RW Rwanda|U Rwanda
    SA Saudi Arabia|المملكة العربية السعودية|KSA|Kingdom of Saudi Arabia
    SB Solomon Islands
    SC Seychelles
    SD Sudan|السودان
    SE Sweden|Sverige
    SG Singapore|新加坡|Singapura
    SH St. Helena|St Helena
    SI Slovenia|Slovenija
    SJ Svalbard & Jan Mayen|Svalbard og Jan Mayen
    SK Slovakia|Slovensko|Slovak Republic
    SL Sierra Leone
    SM San Marino
    SN Senegal|Sénégal
    SO Somalia|Soomaaliya
    SR Suriname
    SS South Sudan|جنوب السودان
    ST São Tomé & Príncipe|São Tomé e Príncipe|Sao Tome and Principe
    SV El Salvador
    SX Sint Maarten
    SY Syria|سوريا|Syrian Arab Republic
    SZ Eswatini|Swaziland
    TA Tristan da Cunha
    TC Turks & Caicos Islands
    TD Chad|Tchad
    TF French Southern Territories|Terres australes françaises
    TG Togo
    TH Thailand|ไทย
    TJ Tajikistan|Тоҷикистон
    TK Tokelau
    TL Timor-Leste|East Timor
    TM Turkmenistan|Türkmenistan
    TN Tunisia|تونس|Tunisie
    TO Tonga
    TR Türkiye|Turkey|Turkiye
    TT Trinidad & Tobago|Trinidad and Tobago
    TV Tuvalu
    TW Taiwan|台灣|Taiwan, Province of China
    TZ Tanzania|United Republic of Tanzania
    UA Ukraine|Україна|Украина
    UG Uganda
    UM U.S. Outlying Islands
    US United States|USA|United States of America|America
    UY Uruguay
    UZ Uzbekistan|Oʻzbekiston
    VA Vatican City|Città del Vaticano|Holy See
    VC St. Vincent & Grenadines|St Vincent & the Grenadines|Saint Vincent and the Grenadines
    VE Venezuela|Bolivarian Republic of Venezuela
    VG British Virgin Islands
    VI U.S. Virgin Islands
    VN Vietnam|Việt Nam|Viet Nam
    VU Vanuatu
    WF Wallis & Futuna|Wallis-et-Futuna
    WS Samoa
    XK Kosovo|Kosovë
    YE Yemen|اليمن
    YT Mayotte
    ZA South Africa|Suid-Afrika|iNingizimu Afrika
    ZM Zambia
    ZW Zimbabwe
    """
}
