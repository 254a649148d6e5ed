import ContactModel

/// The columns of Outlook's table in English, and which value goes where.
enum OutlookColumns {
  /// In Outlook's order.
  static let headers = [
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department",
    "Job Title", "Business Street", "Business Street 2", "Business Street 3", "Business City",
    "Business State", "Business Postal Code", "Business Country/Region", "Home Street",
    "Home Street 2", "Home Street 3", "Home City", "Home State", "Home Postal Code",
    "Home Country/Region", "Other Street", "Other Street 2", "Other Street 3", "Other City",
    "Other State", "Other Postal Code", "Other Country/Region", "Assistant's Phone",
    "Business Fax", "Business Phone", "Business Phone 2", "Callback", "Car Phone",
    "Company Main Phone", "Home Fax", "Home Phone", "Home Phone 2", "ISDN", "Mobile Phone",
    "Other Fax", "Other Phone", "Pager", "Primary Phone", "Radio Phone", "TTY/TDD Phone", "Telex",
    "Account", "Anniversary", "Assistant's Name", "Billing Information", "Birthday",
    "Business Address PO Box", "Categories", "Children", "Directory Server", "E-mail Address",
    "E-mail Type", "E-mail Display Name", "E-mail 2 Address", "E-mail 2 Type",
    "E-mail 2 Display Name", "E-mail 3 Address", "E-mail 3 Type", "E-mail 3 Display Name",
    "Gender", "Government ID Number", "Hobby", "Home Address PO Box", "Initials",
    "Internet Free Busy", "Keywords", "Language", "Location", "Manager's Name", "Mileage",
    "Notes", "Office Location", "Organizational ID Number", "Other Address PO Box", "Priority",
    "Private", "Profession", "Referred By", "Sensitivity", "Spouse", "User 1", "User 2", "User 3",
    "User 4", "Web Page",
  ]

  /// The columns for a number of these types, the best first; empty where Outlook has none. Where it
  /// cannot say both the place and the device, the device counts.
  static func phone(_ types: [String], isPreferred: Bool) -> [String] {
    let said = Set(types)
    if said.contains("fax") {
      if said.contains("work") { return ["Business Fax"] }
      return [said.contains("home") ? "Home Fax" : "Other Fax"]
    }
    for (type, header) in devices where said.contains(type) { return [header] }
    if said.contains("work") { return ["Business Phone", "Business Phone 2"] }
    if said.contains("home") { return ["Home Phone", "Home Phone 2"] }
    guard said.isEmpty else { return [] }
    return isPreferred ? ["Primary Phone", "Other Phone"] : ["Other Phone"]
  }

  private static let devices = [
    ("cell", "Mobile Phone"), ("pager", "Pager"), ("car", "Car Phone"), ("radio", "Radio Phone"),
    ("callback", "Callback"), ("isdn", "ISDN"), ("textphone", "TTY/TDD Phone"),
    ("company", "Company Main Phone"), ("main-number", "Company Main Phone"),
  ]

  /// `Business`, `Home` or `Other`; nil for places that Outlook does not know.
  static func place(_ types: [String]) -> String? {
    switch types {
    case ["work"]: "Business"
    case ["home"]: "Home"
    case []: "Other"
    default: nil
    }
  }

  static let relations = [
    "spouse": "Spouse", "child": "Children", "manager": "Manager's Name",
    "assistant": "Assistant's Name",
  ]

  static let singles: [PropertyName: String] = [
    .role: "Profession", .lang: "Language", .hobby: "Hobby",
  ]

  /// Columns of Outlook's own, for which no property is: a value that came from one goes back into
  /// it. Not the kinds and display names of e-mail addresses, which would belong to other addresses by
  /// now.
  static let own: Set<String> = [
    "Account", "Assistant's Phone", "Billing Information", "Directory Server",
    "Government ID Number", "Initials", "Internet Free Busy", "Keywords", "Location", "Mileage",
    "Office Location", "Organizational ID Number", "Priority", "Private", "Sensitivity", "Telex",
    "User 1", "User 2", "User 3", "User 4",
  ]
}
