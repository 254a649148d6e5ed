import ContactModel
import Testing

@testable import ContactFormats

@Suite("Three contacts as a table")
struct CSVGoldenTests {
  static let contacts = [
    Contact([
      Property(.fn, .text("Dana Whitfield")),
      Property(.n, .structured([["Whitfield"], ["Dana"], [], [], []])),
      Property(.org, .structured([["Harbor Logistics LLC"], ["Talent, Ops"]])),
      Property(.title, .text("Talent Partner")),
      Property(.email, .text("dana@home.example"), parameters: [Parameter("TYPE", "home")]),
      Property(
        .email,
        .text("dana.whitfield@example.com"),
        parameters: [Parameter("TYPE", ["internet", "work"]), Parameter("PREF", "1")]
      ),
      Property(.tel, .text("+1 202-555-0101"), parameters: [Parameter("TYPE", ["cell", "voice"])]),
      Property(
        .tel,
        .text("tel:+1-202-555-0102;ext=7"),
        parameters: [Parameter("TYPE", "work"), Parameter("VALUE", "uri")]
      ),
      Property(.tel, .text("202 555 0103"), group: "item1"),
      Property(.abLabel, .text("Front desk"), group: "item1"),
      Property(
        .adr,
        .structured([[], ["Suite 4"], ["100 Harbor St"], ["Arlington"], ["VA"], ["22201"], ["US"]]),
        parameters: [Parameter("TYPE", "work")]
      ),
      Property(.bday, .text("--0521")),
      Property(.anniversary, .text("20100704")),
      Property(
        .related,
        .text("Morgan Blake"),
        parameters: [Parameter("VALUE", "text"), Parameter("TYPE", "referred-by")]
      ),
      Property(.categories, .list(["myContacts", "Hiring Heroes"])),
      Property(.note, .text("Met in DC.\r\nSaid \"call me\".")),
    ]),
    Contact([
      Property(.fn, .text("Sakura Trading")),
      Property(.org, .structured([["Sakura Trading"]])),
      Property(.url, .text("https://sakura.example/")),
    ]),
    Contact([
      Property(.fn, .text("=HYPERLINK(\"http://x.example\",\"Mallory\")")),
      Property(.nickname, .list(["Mal", "@mal"])),
      Property(.gender, .structured([["F"]])),
      Property(
        .impp,
        .text("skype:mal"),
        parameters: [Parameter("X-SERVICE-TYPE", "Skype")]
      ),
      Property(.photo, .binary([1, 2, 3])),
      Property(.field, .text("-1+1"), parameters: [Parameter("X-LABEL", "Telex")]),
    ]),
  ]

  @Test("of Google's")
  func google() {
    let written = String(decoding: GoogleCSVWriter().document(of: Self.contacts), as: UTF8.self)
    #expect(written == Self.google)
  }

  @Test("of Outlook's")
  func outlook() {
    let written = String(decoding: OutlookCSVWriter().document(of: Self.contacts), as: UTF8.self)
    #expect(written == "\u{FEFF}" + Self.outlook)
  }

  private static let google = """
    First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,\
    Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,\
    Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,\
    E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,\
    Phone 2 - Label,Phone 2 - Value,Phone 3 - Label,Phone 3 - Value,Address 1 - Label,\
    Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,\
    Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,\
    Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,\
    Event 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,\
    Custom Field 1 - Value,Custom Field 2 - Label,Custom Field 2 - Value,\
    Custom Field 3 - Label,Custom Field 3 - Value,Custom Field 4 - Label,\
    Custom Field 4 - Value,Custom Field 5 - Label,Custom Field 5 - Value\r
    Dana,,Whitfield,,,,,,,,Harbor Logistics LLC,Talent Partner,"Talent, Ops", --05-21,\
    "Met in DC.
    Said ""call me"".",,* myContacts ::: Hiring Heroes,Home,dana@home.example,* Work,\
    dana.whitfield@example.com,Mobile,+1 202-555-0101,Work,+1-202-555-0102 ext. 7,\
    Front desk,202 555 0103,Work,,100 Harbor St,Arlington,,VA,22201,US,Suite 4,,,\
    Anniversary,2010-07-04,Referred By,Morgan Blake,,,,,,,,,,\r
    ,,,,,,,,,,Sakura Trading,,,,,,,,,,,,,,,,,,,,,,,,,,,https://sakura.example/,,,,,,,,,,,,,,\
    \r
    "'=HYPERLINK(""http://x.example"",""Mallory"")",,,,,,,,Mal,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\
    ,,,,Gender,F,Nickname,'@mal,Instant messaging (Skype),skype:mal,Photo,"3 bytes,\
     which no table can hold",Telex,'-1+1\r

    """

  private static let outlook = """
    Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,\
    Business Street,Business Street 2,Business Street 3,Business City,Business State,\
    Business Postal Code,Business Country/Region,Home Street,Home Street 2,Home Street 3,\
    Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other Street 2,\
    Other Street 3,Other City,Other State,Other Postal Code,Other Country/Region,\
    Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,\
    Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,\
    Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,Anniversary,\
    Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,\
    Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,\
    E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,\
    E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,Initials,\
    Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,\
    Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,\
    Profession,Referred By,Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page\r
    ,Dana,,Whitfield,,Harbor Logistics LLC,"Talent, Ops",Talent Partner,100 Harbor St,\
    Suite 4,,Arlington,VA,22201,US,,,,,,,,,,,,,,,,,+1-202-555-0102 ext. 7,,,,,,,,,\
    +1 202-555-0101,,202 555 0103,,,,,,,2010-07-04,,,,,myContacts;Hiring Heroes,,,\
    dana.whitfield@example.com,,,dana@home.example,,,,,,,,,,,,,,,,,"Met in DC.
    Said ""call me"".
    Front desk: 202 555 0103
    Birthday: --05-21",,,,,,,Morgan Blake,,,,,,,\r
    ,,,,,Sakura Trading,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\
    ,,,,,,,,,,,,,,,,,https://sakura.example/\r
    ,"'=HYPERLINK(""http://x.example"",""Mallory"")",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\
    ,,,,,,'-1+1,,,,,,,,,,,,,,,,,,,Female,,,,,,,,,,,"Nickname: Mal
    Nickname: @mal
    Instant messaging (Skype): skype:mal
    Photo: 3 bytes, which no table can hold",,,,,,,,,,,,,,\r

    """
}
