/// States and provinces that places are written with instead of a country: "Arlington, VA".
///
/// Abbreviations are those of the postal services of the United States (Publication 28), Canada and
/// Australia. Three Australian ones (WA, SA, NT) mean something else elsewhere and are left out.
enum Subdivisions {
  struct Subdivision: Sendable, Hashable {
    var abbreviation: String
    var country: String
  }

  /// By abbreviation in upper case.
  static let byAbbreviation: [String: Subdivision] = {
    var found: [String: Subdivision] = [:]
    for row in rows { found[row.subdivision.abbreviation] = row.subdivision }
    return found
  }()

  /// By name (`placeKey`).
  static let byName: [String: Subdivision] = {
    var found: [String: Subdivision] = [:]
    for row in rows { found[placeKey(row.name)] = row.subdivision }
    return found
  }()

  private static let rows: [(name: String, subdivision: Subdivision)] = tables.flatMap {
    (country, table) in
    table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { entry in
      let code = entry.prefix { $0 != " " }
      let subdivision = Subdivision(abbreviation: String(code), country: country)
      return (String(entry.dropFirst(code.count + 1)), subdivision)
    }
  }

  private static let tables: [(String, String)] = [
    (
      "US",
      """
      AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut
      DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois
      IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts
      MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada
      NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota
      OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina
      SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington
      WV West Virginia|WI Wisconsin|WY Wyoming
      """
    ),
    (
      "CA",
      """
      AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador
      NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island
      QC Quebec|SK Saskatchewan|YT Yukon
      """
    ),
    (
      "AU",
      """
      ACT Australian Capital Territory|NSW New South Wales|QLD Queensland|TAS Tasmania|VIC Victoria
      """
    ),
  ]
}
