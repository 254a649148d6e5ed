import ContactFormats

/// What is fuzzed together: the formats of one syntax, with seeds and words of their own.
struct Family {
  /// The name of a format that is in the registry's family.
  var name: String
  var formats: [ContactFormat]
  /// Extensions of the files that are its seeds.
  var extensions: Set<String>
  /// Used where no file is found.
  var seed: String
  /// Seeds that are no text.
  var binarySeeds: [[UInt8]] = []
  /// Pieces of its syntax, put in anywhere.
  var words: [[UInt8]]

  /// Whether its inputs hold files, which have formats of their own.
  var isContainer: Bool { name == Self.containers.name }

  /// The families that the registry has formats of, and containers.
  static var all: [Family] {
    [vCard, csv, xml, json, ldif, qr, html, xlsx].compactMap { family in
      let formats = FormatRegistry.standard.families.first { registered in
        registered.formats.contains { $0.name == family.name }
      }?.formats
      guard let formats else { return nil }
      var family = family
      family.formats = formats
      return family
    } + [containers]
  }

  private init(_ name: String, _ extensions: Set<String>, seed: String, words: [String]) {
    self.name = name
    self.formats = []
    self.extensions = extensions
    self.seed = seed
    self.words = words.map { Array($0.utf8) } + Self.commonWords
  }

  /// Words that are hard in every syntax: controls, cut sequences of UTF-8, other alphabets' bytes.
  private static let commonWords: [[UInt8]] =
    ["\r", "\n", "\r\n", "\r\r\n", "\0", "\u{85}", "\u{2028}", "\u{FEFF}", "日本", "e\u{301}"]
    .map { Array($0.utf8) } + [
      [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0xE4], [0x83, 0x5C], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x1B, 0x24, 0x42], [0x1A], [0xFF, 0xFE, 0, 0],
    ]

  private static let vCard = Family(
    "vcard",
    ["vcf", "vcard"],
    seed: "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nN:B;A;;;\r\nTEL;TYPE=WORK:1\r\nEND:VCARD\r\n",
    words: [
      "BEGIN:VCARD\r\n", "END:VCARD\r\n", "begin:vcard", "VERSION:2.1\r\n", "VERSION:4.0\n",
      "AGENT:\r\n", "AGENT:BEGIN:VCARD\\nFN:a\\nEND:VCARD\n", "item1.", "=\r\n", "=0D=0A=\r\n",
      "=E4=B", ";ENCODING=b:", ";ENCODING=QUOTED-PRINTABLE:", ";ENCODING=BASE64:", "\r\n ", "\n\t",
      ";CHARSET=utf-16:", ";CHARSET=SHIFT_JIS:", ";CHARSET=utf-8:", "PHOTO:data:image/png;base64,",
      "\"", "^n", "^'", "\\", "\\n", "\\,", ":", ";", ",", ";TYPE=", ";VALUE=uri:", ";PREF=1",
      "X-ABLABEL:_$!<Home>!$_\r\n",
    ]
  )

  private static let csv = Family(
    "csv",
    ["csv", "tsv", "xls", "txt"],
    seed: "First Name,Last Name,E-mail,Phone\r\nAda,Byron,ada@example.com,+1 202 555 0100\r\n",
    words: [
      "\"", "\"\"", "\"\"\"", ",", ";", "\t", "|", ",,,,", ";;;;", "\"\r\n\"", "sep=;\r\n",
      "sep=,\n",
      "'", "=1+1", "=\"0044\"", "E-mail", "First Name", "Last Name", "Company", "Notes:\r\n",
      " ::: ",
      "a@b.example", "+49 30 123", "11/12/2026", "12.11.2026", "2026-11-12", "Total,4\r\n", "\\,",
      "\\\"", "#", "*", "Declined", "E-mail 1 - Value", "<html><table><tr><td>",
    ]
  )

  private static let xml = Family(
    "xml",
    ["xml", "rdf", "contact"],
    seed:
      "<?xml version=\"1.0\"?>\n<people><person><name>A B</name><mail>a@b.example</mail></person>"
      + "<person><name>C D</name><mail>c@d.example</mail></person></people>\n",
    words: [
      "<", ">", "</", "/>", "&", ";", "&amp;", "&#x0;", "&#65;", "&#xD800;", "&nbsp;", "&x;",
      "<!--",
      "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
      "<?xml version=\"1.1\"?>", "<!DOCTYPE a [<!ENTITY x \"y\">]>",
      "<!DOCTYPE a SYSTEM \"a.dtd\">",
      "xmlns=\"urn:a\"", "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"", " a=\"b\"",
      " a=\"b\" a=\"c\"", "<p:a>", "xmlns:p=\"\"", "<vcards>", "<vcard>", "</vcard>", "<person>",
      "</person>", "<Row>", "</Row>", "<Row ss:Index=\"9999999\">", "<Cell ss:Index=\"70000\">",
      "<Cell ss:MergeAcross=\"65000\"/>", "\"", "'", "=", "<a/>", "<a><a><a><a><a>",
    ]
  )

  private static let json = Family(
    "jcard",
    ["json", "jcard", "jscontact"],
    seed: "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"A B\"]]]",
    words: [
      "[", "]", "{", "}", "\"", "\\", "\\u0000", "\\ud800", "\\udc00\\ud800", ",", ":", "null",
      "true", "1e999", "-0", "1.5", "[[[[[[[[", "{\"a\":{\"a\":{\"a\":", "\"vcard\"", "\"fn\"",
      "\"@type\":\"Card\"", "\"name\":{\"components\":[", "\"emails\":{\"e1\":{\"address\":",
      "\"connections\":[", "\"names\":[{", "\"entities\":[", "\"vcardArray\":", "//", "'", "NaN",
    ]
  )

  private static let ldif = Family(
    "ldif",
    ["ldif", "ldi"],
    seed: "version: 1\ndn: cn=A B,o=c\nobjectclass: person\ncn: A B\nmail: a@b.example\n\n",
    words: [
      "\n ", "\n\n", "dn: ", "dn:: ", ":: ", ":< file:///etc/passwd", "changetype: modify\n", "-\n",
      "cn: ", "cn;lang-de: ", "jpegPhoto:: ////", "# ", "version: 9\n", "objectclass: ", ":",
      "replace: mail\n", "=", "telephoneNumber: ", "member: cn=A,o=c\n",
    ]
  )

  private static let qr = Family(
    "mecard",
    ["txt", "mecard", "bizcard"],
    seed: "MECARD:N:Byron,Ada;TEL:+12025550100;EMAIL:ada@example.com;;\n",
    words: [
      "MECARD:", "BIZCARD:", "N:", "X:", "T:", ";;", ";", "\\;", "\\", "\\\\", ":", ",", "TEL:",
      "TEL-AV:", "BDAY:19851105", "URL:http\\://", "NOTE:", "SOUND:", "NICKNAME:", "\n\n",
    ]
  )

  private static let html = Family(
    "hcard",
    ["html", "htm", "xhtml"],
    seed: "<html><body><div class=\"vcard h-card\"><a class=\"fn p-name u-url\" href=\"/a\">A B</a>"
      + "<span class=\"tel\">1</span></div></body></html>\n",
    words: [
      "<", ">", "</", "<div class=\"vcard\">", "<div class=\"h-card\">", "</div>", "class=\"",
      "\"", "'", "&", "&amp;", "&#0;", "&nbsp", "<!--", "-->", "<script>", "</script>", "<style>",
      "<table><tr><td>", "<abbr class=\"bday\" title=\"", "<meta charset=\"shift_jis\">",
      "<plaintext>",
      "<img class=\"photo u-photo\" src=\"data:image/png;base64,", "p-name", "u-email", "type",
      "value", "<base href=\"//\">", "<template>", "<div><div><div><div><div>", "<![CDATA[",
    ]
  )

  private static let xlsx = Family(
    "xlsx",
    ["xlsx"],
    seed: "PK\u{3}\u{4}",
    words: [
      "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "PK\u{7}\u{8}", "xl/workbook.xml",
      "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "../",
      "<c t=\"s\">",
      "<v>99999999</v>", "<row r=\"1048577\">", "r=\"XFD1\"", "<si><t>", "_rels/.rels",
    ]
  )

  private static let containers = {
    var family = Family(
      "archive",
      ["zip", "tar", "gz", "tgz", "xlsx"],
      seed: "PK\u{3}\u{4}",
      words: [
        "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "PK\u{7}\u{8}", "ustar\u{0}00",
        "ustar  \u{0}",
        "../", "/", "\\", "C:\\", "..", "__MACOSX/", "././@LongLink", "77777777777", "00000000000",
        "27 path=../../x\n", "GNU.sparse.map=0,1,99999999,1\n", ".vcf", "BZh9",
      ]
    )
    family.binarySeeds = ContainerSeeds.all
    return family
  }()
}
