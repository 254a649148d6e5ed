/// The names of Exchange's contacts.
enum EWSVocabulary {
  static let namespace = "http://schemas.microsoft.com/exchange/services/2006/types"
  static let contact = XMLName("Contact", in: namespace)
  static let list = XMLName("DistributionList", in: namespace)

  static func isRecord(_ name: XMLName) -> Bool { name == contact || name == list }

  /// The children of a contact that are read in a way of their own.
  enum Element: String {
    case itemID = "ItemId"
    case subject = "Subject"
    case sensitivity = "Sensitivity"
    case body = "Body"
    case categories = "Categories"
    case importance = "Importance"
    case created = "DateTimeCreated"
    case lastModified = "LastModifiedTime"
    case extended = "ExtendedProperty"
    case displayName = "DisplayName"
    case givenName = "GivenName"
    case middleName = "MiddleName"
    case surname = "Surname"
    case generation = "Generation"
    case completeName = "CompleteName"
    case nickname = "Nickname"
    case phoneticFirst = "PhoneticFirstName"
    case phoneticLast = "PhoneticLastName"
    case companyName = "CompanyName"
    case department = "Department"
    case jobTitle = "JobTitle"
    case profession = "Profession"
    case emails = "EmailAddresses"
    case addresses = "PhysicalAddresses"
    case addressIndex = "PostalAddressIndex"
    case phones = "PhoneNumbers"
    case messengers = "ImAddresses"
    case birthday = "Birthday"
    case anniversary = "WeddingAnniversary"
    case homePage = "BusinessHomePage"
    case spouse = "SpouseName"
    case children = "Children"
    case manager = "Manager"
    case assistant = "AssistantName"
    case notes = "Notes"
    case photo = "Photo"
    case certificate = "UserSMIMECertificate"
    case exchangeCertificate = "MSExchangeCertificate"
    case members = "Members"
    case technical
  }

  /// Elements whose children are read, or left out on purpose. Others have none by their definition;
  /// what is there all the same is kept.
  static let structured: Set<Element> = [
    .completeName, .importance, .sensitivity, .body, .categories, .emails, .addresses, .phones,
    .messengers, .children, .certificate, .exchangeCertificate, .members, .extended, .technical,
  ]

  static func element(_ name: XMLName) -> Element? {
    guard name.namespace == namespace else { return nil }
    return technical.contains(name.local) ? .technical : Element(rawValue: name.local)
  }

  private static let technical: Set<String> = [
    "MimeContent", "MimeContentUTF8", "ParentFolderId", "ParentItemId", "ItemClass", "Attachments",
    "DateTimeReceived", "DateTimeSent", "Size", "IsSubmitted", "IsDraft", "IsFromMe", "IsResend",
    "IsUnmodified", "InternetMessageHeaders", "ResponseObjects", "ReminderDueBy", "ReminderIsSet",
    "ReminderNextTime", "ReminderMinutesBeforeStart", "HasAttachments", "HasPicture", "Culture",
    "EffectiveRights", "IsAssociated", "WebClientReadFormQueryString", "StoreEntryId",
    "WebClientEditFormQueryString", "ConversationId", "UniqueBody", "FileAsMapping", "InstanceKey",
    "Flag", "ContactSource", "PolicyTag", "ArchiveTag", "RetentionDate", "Preview",
    "NormalizedBody", "EntityExtractionResult", "IconIndex", "SearchKey",
    "RightsManagementLicenseData",
    "BlockStatus", "HasBlockedImages", "TextBody",
  ]

  /// What the key of a number says of it: types, and a label where no type says it.
  static let phones: [String: ValueQualities] = [
    "AssistantPhone": ValueQualities(label: "assistant"),
    "BusinessFax": ValueQualities(types: ["work", "fax"]),
    "BusinessPhone": ValueQualities(types: ["work"]),
    "BusinessPhone2": ValueQualities(types: ["work"]),
    "BusinessMobile": ValueQualities(types: ["work", "cell"]),
    "Callback": ValueQualities(label: "callback"),
    "CarPhone": ValueQualities(types: ["car"]),
    "CompanyMainPhone": ValueQualities(types: ["work"], label: "company main"),
    "HomeFax": ValueQualities(types: ["home", "fax"]),
    "HomePhone": ValueQualities(types: ["home"]),
    "HomePhone2": ValueQualities(types: ["home"]),
    "Isdn": ValueQualities(types: ["isdn"]),
    "MobilePhone": ValueQualities(types: ["cell"]),
    "OtherFax": ValueQualities(types: ["fax"]),
    "OtherTelephone": ValueQualities(),
    "OtherPhone2": ValueQualities(),
    "Pager": ValueQualities(types: ["pager"]),
    "PrimaryPhone": ValueQualities(isPreferred: true),
    "RadioPhone": ValueQualities(label: "radio"),
    "Telex": ValueQualities(label: "telex"),
    "TtyTddPhone": ValueQualities(types: ["textphone"]),
    "Mms": ValueQualities(label: "mms"),
  ]

  static let addressTypes: [String: [String]] = [
    "Home": ["home"], "Business": ["work"], "Other": [],
  ]

  /// MAPI properties that have a property here ([MS-OXPROPS]), by their 16-bit identifiers.
  enum MAPIProperty: Int {
    case hobbies = 0x3A43
    case referredBy = 0x3A47
    case gender = 0x3A4D
  }
}
