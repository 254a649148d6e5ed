extension HeaderVocabulary {
  static let japanese: [Line] = [
    Line(.part(.formattedName), "氏名, 姓名, お名前, 御名前, フルネーム, 宛名, 表示名, ご氏名"),
    Line(.name, "名前, 担当者名, ご担当者名, 参加者名, 出席者名, 来場者名, 連絡先名, 会員名"),
    Line(.part(.given), "名, ファーストネーム"),
    Line(.part(.family), "姓, 苗字, 名字 (姓), ラストネーム"),
    Line(.part(.prefix), "敬称"),
    Line(.part(.nickname), "ニックネーム, 愛称, 通称"),
    Line(.part(.maidenName), "旧姓"),
    Line(.part(.phoneticGiven), "名(カナ), 名(かな), メイ, 名フリガナ, 名ふりがな, 名よみ"),
    Line(.part(.phoneticFamily), "姓(カナ), 姓(かな), セイ, 姓フリガナ, 姓ふりがな, 姓よみ"),
    Line(
      .part(.organization),
      """
      会社, 会社名, 勤務先, 勤務先名, 所属, 所属先, 所属組織, 組織, 組織名, 団体, 団体名, 企業名, 法人名, \
      貴社名, 御社名, 学校名, 大学名, 所属機関
      """
    ),
    Line(.part(.department), "部署, 部署名, 所属部署, 部門, 部課名"),
    Line(.part(.title), "役職, 役職名, 肩書, 肩書き, 職業, 職種"),
    Line(.part(.role), "役割"),
    Line(
      .part(.email),
      """
      メール, メールアドレス, eメール, e メールアドレス, 電子メール, 電子メールアドレス, Eメールアドレス, \
      電子メール アドレス
      """
    ),
    Line(.part(.phone), "電話, 電話番号, TEL, 固定電話, 連絡先電話番号, お電話番号, ご連絡先電話番号"),
    Line(.part(.url), "ウェブサイト, ホームページ, サイト, ウェブ, web ページ, HP, webサイト"),
    Line(
      .kind("cell"),
      "携帯, 携帯電話, 携帯番号, 携帯電話番号, スマホ, モバイル, 携帯TEL"
    ),
    Line(.kind("fax"), "ファックス, ファクス, FAX番号, ファックス番号, ファクシミリ"),
    Line(.kind("work"), "仕事, 職場, 会社用, 勤務先用"),
    Line(.kind("home"), "自宅, 個人, プライベート"),
    Line(.kind("other"), "その他, 他"),
    Line(.part(.address), "住所, ご住所, 所在地"),
    Line(.part(.street), "番地, 町名番地, 丁目番地, 町域"),
    Line(.part(.extendedAddress), "建物名, ビル名, 建物名部屋番号, マンション名"),
    Line(.part(.locality), "市区町村, 市町村, 市区郡, 都市"),
    Line(.part(.region), "都道府県, 県"),
    Line(.part(.postalCode), "郵便番号"),
    Line(.part(.country), "国, 国名, 国 地域"),
    Line(.part(.birthday), "誕生日, 生年月日, お誕生日"),
    Line(.part(.anniversary), "記念日"),
    Line(.part(.attendance), "出欠, 出欠状況, 参加可否, 参加状況, 出席"),
    Line(.part(.note), "備考, メモ, ノート, 備考欄, コメント, 特記事項"),
    Line(.part(.categories), "分類, カテゴリ, カテゴリー, グループ, タグ"),
    Line(.part(.language), "言語"),
    Line(.part(.gender), "性別"),
    Line(.part(.photo), "写真"),
    Line(.part(.introducer), "紹介者, 紹介者名, ご紹介者"),
    Line(.contact, "参加者, 連絡先, 担当者, ご担当者, 来場者, 出席者, 会員"),
    Line(.relation("spouse"), "配偶者"),
    Line(.relation("assistant"), "秘書, アシスタント"),
    Line(.relation("manager"), "上司"),
    Line(.relation("emergency"), "緊急連絡先"),
    Line(.stranger, "購入者, 主催者"),
    Line(.state, "ステータス, 状態, 状況, 返信, 回答, 受付状況"),
    Line(
      .thing,
      """
      ふりがな, フリガナ, よみがな, 読み仮名, よみ, カナ氏名, 氏名カナ, 氏名フリガナ, ユーザー名, \
      ファイル名, イベント, イベント名, チケット, チケット名, 注文, 注文番号, 番号, 日付, 日時, 登録日, \
      申込日, 作成日, 更新日, 名刺交換日, タイムスタンプ, 金額, 数量, 業種, 業界, 年齢, \
      件名, 距離, 商品名, 品名, \
      お名前カナ, お名前フリガナ, お名前ふりがな, 氏名かな, 氏名ローマ字, 会社名カナ, 会社名フリガナ
      """
    ),
    Line(.label, "種別, ラベル, 種類"),
    Line(.filler, "ご, お, 様, の, 入力, してください, 必須, 任意, を, は, 名称"),
  ]
}
