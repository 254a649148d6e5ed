import ContactFormats

/// What contacts can be written as.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case vcard, vcard3, jcard, jscontact, xcard
  case googleCSV = "google-csv"
  case outlookCSV = "outlook-csv"

  public var writer: any ContactWriter {
    switch self {
    case .vcard: VCardWriter(version: .v4)
    case .vcard3: VCardWriter(version: .v3)
    case .jcard: JCardWriter(form: .standard)
    case .jscontact: JSContactWriter(form: .standard)
    case .xcard: XCardWriter()
    case .googleCSV: GoogleCSVWriter()
    case .outlookCSV: OutlookCSVWriter()
    }
  }

  /// The version of vCard, where it is one: what a vdir is made of.
  public var vCardVersion: VCardWriter.Version? {
    switch self {
    case .vcard: .v4
    case .vcard3: .v3
    default: nil
    }
  }
}
