import ContactModel

/// The names that stand in nearly every card, written as numbers. The order is part of version 1:
/// names may be added at the end, and nothing else.
enum ContactCodingNames {
  static let properties: [PropertyName] = [
    .version, .fn, .n, .org, .title, .tel, .email, .adr, .url, .note, .uid, .rev, .photo, .prodid,
    .categories, .nickname, .role, .bday, .label, .impp, .abLabel, .xSocialProfile, .kind, .logo,
    .tz, .geo, .gender, .lang, .related, .anniversary, .abDate, .abRelatedNames, .abShowAs, .key,
    .source, .socialprofile, .created, .sortString, .`class`, .mailer,
  ]
  static let parameters: [String] = [
    "TYPE", "VALUE", "PREF", "ENCODING", "CHARSET", "LANGUAGE", "LABEL", "ALTID", "PID",
    "MEDIATYPE", "SORT-AS", "CALSCALE", "TZ", "GEO",
  ]

  static let places = places(of: properties.map(\.rawValue))
  static let parameterPlaces = places(of: parameters)

  private static func places(of names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(names, 1...))
  }
}
