import ContactModel

extension TableDialect {
  /// A report on contacts or leads, exported with details only or as printed: then totals and a
  /// copyright stand below.
  static let salesforceReport = TableDialect(
    name: "salesforce-report-csv",
    title: "Salesforce report",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["Account Name"],
        any: [
          "Account Owner", "Contact Owner", "Contact ID", "Mailing Street", "Mailing City",
          "Mailing State/Province", "Mailing Country", "Salutation",
        ]
      ),
      Signature(all: ["Mailing State/Province"]),
      Signature(all: ["Lead Owner"], any: ["Company / Account", "Lead Status", "Lead Source"]),
    ],
    columns: .columns([
      .init(.prefix): ["Salutation"],
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.suffix): ["Suffix"],
      .init(.formattedName): ["Full Name", "Contact Name"],
      .init(.title): ["Title"],
      .init(.department): ["Department"],
      .init(.organization): ["Account Name", "Company / Account"],
      .init(.street, slot: 1): ["Mailing Street", "Mailing Address Line 1", "Street"],
      .init(.locality, slot: 1): ["Mailing City", "City"],
      .init(.region, slot: 1): ["Mailing State/Province", "State/Province"],
      .init(.postalCode, slot: 1): ["Mailing Zip/Postal Code", "Zip/Postal Code"],
      .init(.country, slot: 1): ["Mailing Country", "Country"],
      .init(.street, slot: 2): ["Other Street"],
      .init(.locality, slot: 2): ["Other City"],
      .init(.region, slot: 2): ["Other State/Province"],
      .init(.postalCode, slot: 2): ["Other Zip/Postal Code"],
      .init(.country, slot: 2): ["Other Country"],
      .init(.phone, slot: 1): ["Phone", "Business Phone"],
      .init(.phone, slot: 2, types: ["cell"]): ["Mobile", "Mobile Phone"],
      .init(.phone, slot: 3, types: ["fax"]): ["Fax", "Business Fax"],
      .init(.phone, slot: 4, types: ["home"]): ["Home Phone"],
      .init(.phone, slot: 5): ["Other Phone"],
      .init(.email): ["Email"],
      .init(.url): ["Website"],
      .init(.birthday): ["Birthdate"],
      .init(.note): ["Description", "Contact Description"],
      .init(.uid): ["Contact ID", "Lead ID"],
      .init(.relation, slot: 1, types: ["assistant"]): ["Assistant", "Asst. Name"],
      .init(.relation, slot: 2, types: ["manager"]): ["Reports To"],
      .init(.extra): salesforceStrangers + ["Assistant Phone", "Asst. Phone", "Account Phone"],
    ]),
    isFooter: { cells in
      let filled = cells.filter { !$0.isEmpty }
      guard filled.count < 3, let first = filled.first else { return false }
      let text = HeaderKey(first).text
      return salesforceFooters.contains { text.hasPrefix($0) }
    }
  )

  /// The Data Loader's files, and all that has the field names of the API.
  static let salesforceDataLoader = TableDialect(
    name: "salesforce-dataloader-csv",
    title: "Salesforce Data Loader",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["LastName"],
        any: [
          "AccountId", "MailingStreet", "MailingCity", "MasterRecordId", "OwnerId", "ReportsToId",
          "IsDeleted",
        ]
      )
    ],
    columns: .columns([
      .init(.uid): ["Id"],
      .init(.prefix): ["Salutation"],
      .init(.given): ["FirstName"],
      .init(.additional): ["MiddleName"],
      .init(.family): ["LastName"],
      .init(.suffix): ["Suffix"],
      .init(.formattedName): ["Name"],
      .init(.street, slot: 1): ["MailingStreet", "Street"],
      .init(.locality, slot: 1): ["MailingCity", "City"],
      .init(.region, slot: 1): ["MailingState", "State"],
      .init(.postalCode, slot: 1): ["MailingPostalCode", "PostalCode"],
      .init(.country, slot: 1): ["MailingCountry", "Country"],
      .init(.street, slot: 2): ["OtherStreet"],
      .init(.locality, slot: 2): ["OtherCity"],
      .init(.region, slot: 2): ["OtherState"],
      .init(.postalCode, slot: 2): ["OtherPostalCode"],
      .init(.country, slot: 2): ["OtherCountry"],
      .init(.phone, slot: 1): ["Phone"],
      .init(.phone, slot: 2, types: ["cell"]): ["MobilePhone"],
      .init(.phone, slot: 3, types: ["fax"]): ["Fax"],
      .init(.phone, slot: 4, types: ["home"]): ["HomePhone"],
      .init(.phone, slot: 5): ["OtherPhone"],
      .init(.email): ["Email"],
      .init(.title): ["Title"],
      .init(.department): ["Department"],
      .init(.organization): ["Company", "Account.Name"],
      .init(.url): ["Website"],
      .init(.birthday): ["Birthdate"],
      .init(.note): ["Description"],
      .init(.relation, slot: 1, types: ["assistant"]): ["AssistantName"],
      .init(.extra): [
        "IsDeleted", "MasterRecordId", "AccountId", "AssistantPhone", "ReportsToId", "LeadSource",
        "OwnerId", "CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById",
        "SystemModstamp", "LastActivityDate", "LastViewedDate", "LastReferencedDate",
        "EmailBouncedReason", "EmailBouncedDate", "IsEmailBounced", "PhotoUrl", "Jigsaw",
        "JigsawContactId", "Owner.Name", "Owner.Email",
      ],
    ])
  )

  /// How the rows begin that a report has below its records.
  private static let salesforceFooters = [
    "grand total", "grand summaries", "confidential information", "copyright", "generated by",
  ]

  /// The user's own colleagues, and what is no one's.
  private static let salesforceStrangers: [HeaderKey] = [
    "Account Owner", "Contact Owner", "Lead Owner", "Owner", "Created By", "Last Modified By",
    "Created Alias", "Last Modified Alias", "Account Owner Alias", "Contact Owner Alias",
    "Owner Role", "Account ID", "Lead Source", "Lead Status", "Created Date", "Last Modified Date",
    "Last Activity", "Rating",
  ]
}
