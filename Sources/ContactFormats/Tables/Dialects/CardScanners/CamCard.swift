import ContactModel

extension TableDialect {
  /// CamCard: English, traditional and simplified Chinese.
  static let camCard = TableDialect(
    name: "camcard-csv",
    title: "CamCard",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Company1"], any: ["Title1", "Mobile1", "Phone1", "Email1", "Department1"]),
      Signature(all: ["公司1"], any: camCardNumbered),
      Signature(all: ["Created Date"], any: ["Mobile1", "Email1"]),
      Signature(all: ["創建日期"], any: camCardNumbered),
      Signature(all: ["创建日期"], any: camCardNumbered),
    ],
    columns: .columns([
      .init(.formattedName): ["Name", "姓名"],
      .init(.given): ["First Name", "名字", "名"],
      .init(.additional): ["Middle Name", "中間名", "中间名"],
      .init(.family): ["Last Name", "姓", "姓氏"],
      .init(.prefix): ["Prefix", "前綴", "前缀"],
      .init(.suffix): ["Suffix", "後綴", "后缀"],
      .init(.phoneticGiven): ["名字拚音或音標", "名字拼音或音標", "名字拼音或音标", "First Name Phonetic"],
      .init(.phoneticFamily): ["姓氏拚音或音標", "姓氏拼音或音標", "姓氏拼音或音标", "Last Name Phonetic"],
      .init(.nickname): ["Nickname", "暱稱", "昵称"],
      .init(.birthday): ["Birthday", "生日"],
      .init(.anniversary): ["Anniversary", "紀念日", "纪念日"],
      .init(.note): ["Note", "Notes", "備註", "备注"],
      .init(.categories): ["Group", "Groups", "分組", "分组", "群組", "群组"],
      .init(.extra): ["Created Date", "創建日期", "创建日期", "Created Time"],
    ]),
    numberedColumns: numbered([
      .init(.organization): ["Company#", "公司#"],
      .init(.department): ["Department#", "部門#", "部门#"],
      .init(.title): ["Title#", "Job Title#", "職位#", "职位#", "職務#", "职务#"],
      .init(.phone, slot: 1, types: ["cell"]): ["Mobile#", "手機#", "手机#"],
      .init(.phone, slot: 101): ["Phone#", "Tel#", "電話#", "电话#"],
      .init(.phone, slot: 201, types: ["fax"]): ["Fax#", "傳真#", "传真#"],
      .init(.email): ["Email#", "電子郵件#", "电子邮件#", "電郵#", "邮箱#", "電子郵箱#", "电子邮箱#"],
      .init(.url): ["Website#", "網站#", "网站#", "網址#", "网址#"],
      .init(.address): ["Address#", "地址#"],
      .init(.impp): ["IM#", "即時通訊#", "即时通讯#"],
    ])
  )

  private static let camCardNumbered: [HeaderKey] = [
    "職位1", "职位1", "手機1", "手机1", "電話1", "电话1", "電子郵件1", "电子邮件1", "邮箱1", "部門1", "部门1",
  ]
}
