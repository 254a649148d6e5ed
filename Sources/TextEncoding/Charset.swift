/// A character encoding, under the name IANA gives it.
///
/// Several labels may mean one charset, and some are read as the superset that people who write
/// them really use, as the WHATWG Encoding Standard lists them: `ISO-8859-1` and `US-ASCII` as
/// windows-1252, `Shift_JIS` as code page 932, `GB2312` and `GBK` as GB 18030.
public struct Charset: Sendable, Hashable {
  /// The IANA name in lower case: `utf-8`, `shift_jis`.
  public let name: String
  /// What glibc's iconv calls the table that reads it.
  let converterName: String

  init(name: String, converterName: String) {
    self.name = name
    self.converterName = converterName
  }

  /// The charset a label stands for, in any case and with `_` and `-` taken alike; nil where neither
  /// the aliases here nor iconv know it.
  public init?(label: String) {
    let key = Self.key(of: label)
    if let known = Self.aliases[key] {
      self = known
      return
    }
    let written = label.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    guard !key.isEmpty, written.utf8.count == label.utf8.count, label.utf8.count <= 32,
      CharsetDecoder.opens(written)
    else { return nil }
    self.init(name: label.lowercased(), converterName: written)
  }

  /// Letters and digits in lower case: all that tells labels apart.
  private static func key(of label: String) -> String {
    String(
      decoding: label.utf8.compactMap { byte -> UInt8? in
        switch byte {
        case 0x41...0x5A: byte + 0x20
        case 0x61...0x7A, 0x30...0x39: byte
        default: nil
        }
      },
      as: UTF8.self
    )
  }

  public static let utf8 = Charset(name: "utf-8", converterName: "UTF-8")
  public static let utf16LittleEndian = Charset(name: "utf-16le", converterName: "UTF-16LE")
  public static let utf16BigEndian = Charset(name: "utf-16be", converterName: "UTF-16BE")
  public static let utf32LittleEndian = Charset(name: "utf-32le", converterName: "UTF-32LE")
  public static let utf32BigEndian = Charset(name: "utf-32be", converterName: "UTF-32BE")
  public static let ascii = Charset(name: "us-ascii", converterName: "CP1252")
  public static let windows1252 = Charset(name: "windows-1252", converterName: "CP1252")

  /// Name, iconv's name, and the labels beside the name itself.
  private static let table: [(name: String, converter: String, labels: String)] = [
    ("utf-8", "UTF-8", "utf8 unicode11utf8 cp65001 xutf8"),
    ("utf-16", "UTF-16", "utf16 ucs2 iso10646ucs2 unicode"),
    ("utf-16le", "UTF-16LE", "unicodelittle ucs2le"),
    ("utf-16be", "UTF-16BE", "unicodebig ucs2be"),
    ("utf-32", "UTF-32", "ucs4 iso10646ucs4"),
    ("utf-32le", "UTF-32LE", "ucs4le"),
    ("utf-32be", "UTF-32BE", "ucs4be"),
    ("utf-7", "UTF-7", "unicode11utf7"),
    ("us-ascii", "CP1252", "ascii ansix341968 iso646us us 7bit"),
    ("iso-8859-1", "CP1252", "latin1 l1 iso88591 88591 iso885911987 cp819 ibm819 8bit"),
    ("windows-1250", "CP1250", "cp1250 xcp1250 win1250"),
    ("windows-1251", "CP1251", "cp1251 xcp1251 win1251"),
    ("windows-1252", "CP1252", "cp1252 xcp1252 win1252 ansi"),
    ("windows-1253", "CP1253", "cp1253 xcp1253 win1253"),
    ("windows-1254", "CP1254", "cp1254 xcp1254 win1254"),
    ("windows-1255", "CP1255", "cp1255 xcp1255 win1255"),
    ("windows-1256", "CP1256", "cp1256 xcp1256 win1256"),
    ("windows-1257", "CP1257", "cp1257 xcp1257 win1257"),
    ("windows-1258", "CP1258", "cp1258 xcp1258 win1258"),
    ("windows-874", "CP874", "cp874 iso885911 tis620 xwindows874"),
    ("iso-8859-2", "ISO-8859-2", "latin2 l2 iso88592"),
    ("iso-8859-3", "ISO-8859-3", "latin3 l3 iso88593"),
    ("iso-8859-4", "ISO-8859-4", "latin4 l4 iso88594"),
    ("iso-8859-5", "ISO-8859-5", "cyrillic iso88595"),
    ("iso-8859-6", "ISO-8859-6", "arabic iso88596 ecma114"),
    ("iso-8859-7", "ISO-8859-7", "greek iso88597 elot928"),
    ("iso-8859-8", "ISO-8859-8", "hebrew iso88598 iso88598i logical"),
    ("iso-8859-9", "CP1254", "latin5 l5 iso88599 turkish"),
    ("iso-8859-10", "ISO-8859-10", "latin6 l6"),
    ("iso-8859-13", "ISO-8859-13", "latin7 l7"),
    ("iso-8859-14", "ISO-8859-14", "latin8 l8"),
    ("iso-8859-15", "ISO-8859-15", "latin9 l9 iso885915"),
    ("iso-8859-16", "ISO-8859-16", "latin10 l10"),
    ("koi8-r", "KOI8-R", "koi8 koi cskoi8r"),
    ("koi8-u", "KOI8-U", "koi8ru"),
    ("ibm866", "CP866", "cp866 866 csibm866"),
    ("ibm850", "CP850", "cp850 850 cspc850multilingual"),
    ("ibm437", "CP437", "cp437 437 cspc8codepage437"),
    ("macintosh", "MACINTOSH", "mac macroman xmacroman"),
    ("x-mac-cyrillic", "MAC-CYRILLIC", "maccyrillic"),
    (
      "shift_jis", "CP932",
      "sjis xsjis mskanji csshiftjis windows31j cswindows31j cp932 ms932 docomoshiftjis"
    ),
    ("euc-jp", "EUC-JP-MS", "eucjp xeucjp ujis cseucpkdfmtjapanese"),
    ("iso-2022-jp", "ISO-2022-JP-3", "jis csiso2022jp iso2022jp2 cp50220 cp50221"),
    ("big5", "BIG5-HKSCS", "big5hkscs csbig5 xxbig5 cp950 big5eten"),
    (
      "gb18030", "GB18030",
      "gbk gb2312 csgb2312 gb231280 xgbk cp936 ms936 windows936 euccn chinese xeuccn"
    ),
    (
      "euc-kr", "CP949",
      "euckr ksc56011987 ksc5601 ksc56011989 korean cp949 uhc windows949 cseuckr xwindows949"
    ),
    ("iso-2022-kr", "ISO-2022-KR", "csiso2022kr"),
  ]

  private static let aliases: [String: Charset] = {
    var found: [String: Charset] = [:]
    for row in table {
      let charset = Charset(name: row.name, converterName: row.converter)
      found[key(of: row.name)] = charset
      for label in row.labels.split(separator: " ") { found[String(label)] = charset }
    }
    return found
  }()
}
