import ContactModel

extension TableDialect {
  /// Thunderbird's address book; county and post code are its British spellings.
  static let thunderbird = TableDialect(
    name: "thunderbird-csv",
    title: "Thunderbird",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Primary Email"], any: ["Display Name", "Secondary Email", "Screen Name"])
    ],
    columns: .columns([
      .init(.given): ["First Name"],
      .init(.family): ["Last Name"],
      .init(.formattedName): ["Display Name"],
      .init(.nickname): ["Nickname"],
      .init(.email, slot: 1): ["Primary Email"],
      .init(.email, slot: 2): ["Secondary Email"],
      .init(.impp): ["Screen Name"],
      .init(.phone, slot: 1, types: ["work"]): ["Work Phone"],
      .init(.phone, slot: 2, types: ["home"]): ["Home Phone"],
      .init(.phone, slot: 3, types: ["fax"]): ["Fax Number"],
      .init(.phone, slot: 4, types: ["pager"]): ["Pager Number"],
      .init(.phone, slot: 5, types: ["cell"]): ["Mobile Number"],
      .init(.street, slot: 1, types: ["home"]): ["Home Address"],
      .init(.extendedAddress, slot: 1, types: ["home"]): ["Home Address 2"],
      .init(.locality, slot: 1, types: ["home"]): ["Home City"],
      .init(.region, slot: 1, types: ["home"]): ["Home State", "Home County"],
      .init(.postalCode, slot: 1, types: ["home"]): ["Home ZipCode", "Home Post Code"],
      .init(.country, slot: 1, types: ["home"]): ["Home Country"],
      .init(.street, slot: 2, types: ["work"]): ["Work Address"],
      .init(.extendedAddress, slot: 2, types: ["work"]): ["Work Address 2"],
      .init(.locality, slot: 2, types: ["work"]): ["Work City"],
      .init(.region, slot: 2, types: ["work"]): ["Work State", "Work County"],
      .init(.postalCode, slot: 2, types: ["work"]): ["Work ZipCode", "Work Post Code"],
      .init(.country, slot: 2, types: ["work"]): ["Work Country"],
      .init(.title): ["Job Title"],
      .init(.department): ["Department"],
      .init(.organization): ["Organization", "Organisation"],
      .init(.url, slot: 1, types: ["work"]): ["Web Page 1"],
      .init(.url, slot: 2, types: ["home"]): ["Web Page 2"],
      .init(.birthYear): ["Birth Year"],
      .init(.birthMonth): ["Birth Month"],
      .init(.birthDay): ["Birth Day"],
      .init(.note): ["Notes"],
      .init(.extra): ["Custom 1", "Custom 2", "Custom 3", "Custom 4"],
    ])
  )
}
