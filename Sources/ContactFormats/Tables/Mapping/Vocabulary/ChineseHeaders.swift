extension HeaderVocabulary {
  /// Simplified and traditional characters.
  static let chinese: [Line] = [
    Line(.part(.formattedName), "姓名, 全名, 中文姓名, 真实姓名, 真實姓名, 联系人姓名, 聯絡人姓名"),
    Line(.name, "名字"),
    Line(.part(.given), "名"),
    Line(.part(.family), "姓, 姓氏"),
    Line(.part(.prefix), "称呼, 稱呼, 称谓, 稱謂, 尊称, 尊稱"),
    Line(.part(.nickname), "昵称, 暱稱, 英文名, 别名, 別名"),
    Line(.part(.phoneticGiven), "名字拼音, 名字拚音, 名字拚音或音標, 名字拼音或音标"),
    Line(.part(.phoneticFamily), "姓氏拼音, 姓氏拚音, 姓氏拚音或音標, 姓氏拼音或音标"),
    Line(
      .part(.organization),
      """
      公司, 公司名称, 公司名稱, 单位, 單位, 工作单位, 工作單位, 机构, 機構, 组织, 組織, 企业, 企業, \
      学校, 學校, 所属单位, 单位名称, 單位名稱
      """
    ),
    Line(.part(.department), "部门, 部門"),
    Line(.part(.title), "职位, 職位, 职务, 職務, 职称, 職稱, 头衔, 頭銜, 岗位"),
    Line(.part(.role), "角色"),
    Line(
      .part(.email),
      """
      电子邮件, 電子郵件, 邮箱, 郵箱, 电邮, 電郵, 邮件, 郵件, 电子邮箱, 電子信箱, 邮箱地址, 邮件地址, \
      電郵地址, 电子邮件地址, 電子郵件地址, email地址
      """
    ),
    Line(
      .part(.phone),
      "电话, 電話, 电话号码, 電話號碼, 联系电话, 聯絡電話, 座机, 座機, 固定电话, 固話, 市話"
    ),
    Line(.part(.url), "网址, 網址, 网站, 網站, 主页, 主頁, 网页, 網頁, 领英"),
    Line(.part(.impp), "微信, 微信号, QQ, QQ号, LINE"),
    Line(
      .kind("cell"),
      """
      手机, 手機, 手机号, 手机号码, 手機號碼, 移动电话, 行動電話, 流動電話, 手提電話, 手機號
      """
    ),
    Line(.kind("fax"), "传真, 傳真, 传真号码, 傳真號碼"),
    Line(.kind("work"), "办公, 辦公, 工作, 办公室, 辦公室, 商务, 商務"),
    Line(.kind("home"), "家庭, 住宅, 家, 私人, 个人, 個人"),
    Line(.kind("other"), "其他, 其它"),
    Line(.part(.address), "地址, 通讯地址, 通訊地址, 详细地址, 聯絡地址"),
    Line(.part(.street), "街道, 街道地址"),
    Line(.part(.locality), "城市, 所在城市, 市, 縣市"),
    Line(.location, "所在地"),
    Line(.part(.region), "省, 省份, 州, 地区, 地區"),
    Line(.part(.postalCode), "邮编, 郵編, 邮政编码, 郵遞區號, 郵政編碼"),
    Line(.part(.country), "国家, 國家, 国家地区, 國家地區"),
    Line(.part(.birthday), "生日, 出生日期, 出生年月日"),
    Line(.part(.attendance), "出席, 是否出席, 是否参加, 是否參加, 报名状态, 報名狀態, 出席状态, 出席狀態"),
    Line(.part(.note), "备注, 備註, 附注, 註記, 留言, 说明, 說明"),
    Line(.part(.categories), "标签, 標籤, 分组, 群組, 类别, 類別"),
    Line(.part(.language), "语言, 語言"),
    Line(.part(.gender), "性别, 性別"),
    Line(.part(.introducer), "介绍人, 介紹人, 推荐人, 推薦人"),
    Line(.contact, "联系方式, 聯絡方式, 聯繫方式, 联系人, 聯絡人, 参会者, 參加者, 与会者, 與會者, 嘉宾, 來賓, 会员, 會員"),
    Line(.relation("spouse"), "配偶"),
    Line(.relation("assistant"), "助理, 秘书, 秘書"),
    Line(.relation("manager"), "上级, 主管, 经理姓名"),
    Line(.relation("emergency"), "紧急联系人, 緊急聯絡人"),
    Line(.state, "状态, 狀態, 回复, 回覆, 确认, 確認, 签到状态, 簽到狀態"),
    Line(
      .thing,
      """
      用户名, 使用者名稱, 文件名, 檔案名稱, 活动, 活動, 活动名称, 活動名稱, 票, 票种, 订单, 訂單, 编号, \
      編號, 序号, 序號, 日期, 时间, 時間, 创建日期, 創建日期, 创建时间, 注册时间, 报名时间, 报名日期, \
      金额, 金額, 数量, 數量, 行业, 行業, 年龄, 年齡, 身份证, 身分證, 商品名, 品名
      """
    ),
    Line(.label, "类型, 類型"),
    Line(.joint, "和, 及, 与"),
    Line(.filler, "您的, 你的, 的, 请输入, 請輸入, 必填, 选填, 号码, 號碼"),
  ]
}
