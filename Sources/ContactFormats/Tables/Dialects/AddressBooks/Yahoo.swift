import ContactModel

extension TableDialect {
  static let yahoo = TableDialect(
    name: "yahoo-csv",
    title: "Yahoo Contacts",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Email", "Yahoo! Phone"]),
      Signature(
        all: ["Email"],
        any: ["Alternate Email 1", "Messenger ID", "Distribution Lists"],
        none: ["First Name", "Last Name", "Name"]
      ),
    ],
    columns: .columns([
      .init(.given): ["First"],
      .init(.additional): ["Middle"],
      .init(.family): ["Last"],
      .init(.nickname): ["Nickname"],
      .init(.email, slot: 1): ["Email"],
      .init(.email, slot: 2): ["Alternate Email 1"],
      .init(.email, slot: 3): ["Alternate Email 2"],
      .init(.categories): ["Category"],
      .init(.phone, slot: 1, types: ["home"]): ["Home"],
      .init(.phone, slot: 2, types: ["work"]): ["Work"],
      .init(.phone, slot: 3, types: ["pager"]): ["Pager"],
      .init(.phone, slot: 4, types: ["fax"]): ["Fax"],
      .init(.phone, slot: 5, types: ["cell"]): ["Mobile"],
      .init(.phone, slot: 6): ["Other"],
      .init(.phone, slot: 7): ["Yahoo! Phone"],
      .init(.phone, slot: 8, types: ["pref"]): ["Primary"],
      .init(.impp): ["Messenger ID"],
      .init(.url, slot: 1, types: ["home"]): ["Personal Website"],
      .init(.url, slot: 2, types: ["work"]): ["Business Website"],
      .init(.title): ["Title"],
      .init(.organization): ["Company"],
      .init(.street, slot: 1, types: ["work"]): ["Work Address"],
      .init(.locality, slot: 1, types: ["work"]): ["Work City"],
      .init(.region, slot: 1, types: ["work"]): ["Work State"],
      .init(.postalCode, slot: 1, types: ["work"]): ["Work ZIP"],
      .init(.country, slot: 1, types: ["work"]): ["Work Country"],
      .init(.street, slot: 2, types: ["home"]): ["Home Address"],
      .init(.locality, slot: 2, types: ["home"]): ["Home City"],
      .init(.region, slot: 2, types: ["home"]): ["Home State"],
      .init(.postalCode, slot: 2, types: ["home"]): ["Home ZIP"],
      .init(.country, slot: 2, types: ["home"]): ["Home Country"],
      .init(.birthday): ["Birthday"],
      .init(.anniversary): ["Anniversary"],
      .init(.note): ["Comments"],
      .init(.extra): ["Distribution Lists", "Custom 1", "Custom 2", "Custom 3"],
    ])
  )
}
