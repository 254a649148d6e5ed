import ContactModel

extension TableDialect {
  /// Eight, Sansan's card app. Lines of explanation stand above the header.
  static let eight = TableDialect(
    name: "eight-csv",
    title: "Eight",
    usualEncounter: .met,
    signatures: [Signature(all: ["会社名", "e-mail"], any: ["氏名", "姓"])],
    columns: .columns([
      .init(.organization): ["会社名"],
      .init(.department): ["部署名"],
      .init(.title): ["役職"],
      .init(.formattedName): ["氏名"],
      .init(.family): ["姓"],
      .init(.given): ["名"],
      .init(.phoneticFamily): ["姓(かな)", "姓(カナ)", "せい", "セイ"],
      .init(.phoneticGiven): ["名(かな)", "名(カナ)", "めい", "メイ"],
      .init(.email): ["e-mail"],
      .init(.postalCode, types: ["work"]): ["郵便番号"],
      .init(.address, types: ["work"]): ["住所"],
      .init(.phone, slot: 1, types: ["work"]): ["TEL", "TEL会社"],
      .init(.phone, slot: 2, types: ["work"]): ["TEL部門"],
      .init(.phone, slot: 3, types: ["work"]): ["TEL直通"],
      .init(.phone, slot: 4, types: ["work", "fax"]): ["FAX"],
      .init(.phone, slot: 5, types: ["cell"]): ["携帯電話"],
      .init(.url): ["URL"],
      .init(.note): ["メモ"],
      .init(.extra): [
        "名刺交換日", "Eightでつながっている人", "再データ化中の名刺", "'?'を含んだデータ", "名刺作成者",
      ],
    ])
  )
}
