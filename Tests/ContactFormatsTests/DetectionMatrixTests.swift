import Foundation
import Testing

@testable import ContactFormats

/// Every file at hand against every format: one takes it for its own, all others leave it.
@Suite("Detection gives every real file to exactly one format", .enabled(if: Corpus.isPresent))
struct DetectionMatrixTests {
  static let samples: [String: String] = [
    "abbyy_bcr_approx.csv": "abbyy-csv", "brella_invites.csv": "brella-csv",
    "camcard_en_approx.csv": "camcard-csv", "camcard_zh.csv": "camcard-csv",
    "camcard_zh_big5.csv": "camcard-csv", "covve_scan_approx.csv": "covve-csv",
    "cvent_registrants_approx.csv": "cvent-csv", "eventbrite_attendees_2023.csv": "eventbrite-csv",
    "eventbrite_attendees_orders.csv": "eventbrite-csv", "ews_contacts.xml": "ews",
    "foaf.rdf": "foaf", "generic_semicolon_de.csv": "csv",
    "google_contacts_2024.csv": "google-csv", "google_contacts_legacy.csv": "google-csv-legacy",
    "google_contacts_legacy_utf16.csv": "google-csv-legacy", "google_export.vcf": "vcard",
    "google_gdata_contacts.xml": "gdata-atom", "google_outlook_csv.csv": "google-outlook-csv",
    "hihello_contacts_approx.csv": "hihello-csv", "hostile_formula.csv": "csv",
    "hostile_xxe.xml": "xcard", "hubspot_contacts.csv": "hubspot-csv", "icloud.vcf": "vcard",
    "kolab2_contact.xml": "kolab2", "kolab3_contact.xml": "xcard",
    "linkedin_connections.csv": "linkedin-csv", "luma_guests.csv": "luma-csv",
    "luma_guests_2025_order.csv": "luma-csv", "meetup_attendees.xls": "meetup-csv",
    "meetup_members.xls": "meetup-csv", "outlook_com.csv": "outlook-com-csv",
    "outlook_desktop.csv": "outlook-csv", "outlook_v21_qp.vcf": "vcard",
    "portablecontacts.xml": "portablecontacts", "qr_bizcard.txt": "bizcard",
    "qr_mecard.txt": "mecard", "salesforce_dataloader.csv": "salesforce-dataloader-csv",
    "salesforce_report.csv": "salesforce-report-csv", "spreadsheetml2003.xml": "spreadsheetml",
    "swapcard_leads_approx.csv": "swapcard-csv", "thunderbird.csv": "thunderbird-csv",
    "thunderbird_uk.csv": "thunderbird-csv", "vcard40.vcf": "vcard",
    "whova_attendees_approx.csv": "whova-csv", "windows_contact.contact": "windows-contact",
    "xcard_rfc6351.xml": "xcard", "xmpp_vcard_temp.xml": "vcard-temp", "xmpp_xep0292.xml": "xcard",
    "yahoo.csv": "yahoo-csv",
  ]

  /// What the files of a corpus family are; those with several formats are told by other tests.
  static let families: [String: String] = [
    "vcard-2.1": "vcard", "vcard-3.0": "vcard", "vcard-4.0": "vcard",
    "vcard-noversion": "vcard", "csv": "csv", "gdata-atom": "gdata-atom",
    "windows-contact": "windows-contact", "xcard": "xcard", "vcard-temp-xml": "vcard-temp",
    "jcard": "jcard", "rdap-jcard": "rdap-jcard", "ldif": "ldif", "jscontact": "jscontact",
    "json-malformed": "jcard",
  ]

  /// What QR codes of the corpus say, by the ends of their names.
  static let payloads = [
    "__50.qr.txt": "mecard", "__51.qr.txt": "mecard", "__58.qr.txt": "bizcard",
    "__59.qr.txt": "mecard", "qrcode-2~30.txt": "mecard", "qrcode-3~26.txt": "mecard",
  ]

  private static let formats = Corpus.root.deletingLastPathComponent()
    .appendingPathComponent("formats/samples")

  private func check(_ file: URL, is wanted: String) throws {
    let bytes = Array(try Data(contentsOf: file).prefix(InputSample.byteCount))
    // The name has no say: a guest list comes as `download`.
    for name in ["download", file.lastPathComponent] {
      let claims = FormatRegistry.standard.claims(InputSample(bytes: bytes, fileName: name))
      let best = claims.first?.confidence
      let winners = claims.filter { $0.confidence == best }.map(\.format.name)
      #expect(winners == [wanted], "\(file.lastPathComponent) as \(name)")
      if let best { #expect(best >= .likely, "\(file.lastPathComponent) as \(name)") }
    }
  }

  @Test("Each sample is its own product's")
  func everySample() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.formats.path)
    for name in names where !name.hasSuffix(".ics") {
      let wanted = try #require(Self.samples[name], "\(name) is a new sample")
      try check(Self.formats.appendingPathComponent(name), is: wanted)
    }
  }

  @Test("Each file of the corpus is its family's", arguments: families.keys.sorted())
  func everyCorpusFile(family: String) throws {
    let wanted = try #require(Self.families[family])
    let folder = Corpus.root.appendingPathComponent("files/\(family)")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try check(folder.appendingPathComponent(name), is: wanted)
    }
  }

  @Test("Each QR code of the corpus is what it says it is")
  func everyPayload() throws {
    let folder = Corpus.root.appendingPathComponent("files/qr-mecard/bizcard")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let wanted = try #require(Self.payloads.first { name.hasSuffix($0.key) }?.value)
      try check(folder.appendingPathComponent(name), is: wanted)
    }
  }

  @Test("No family of the corpus is left out")
  func everyFamily() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Corpus.root.appendingPathComponent("files").path
    )
    // What other programs wrote in formats of their own, what is no format at all, an empty file.
    let others: Set = ["qr-mecard", "reference-output", "jcard-malformed", "vcard-malformed"]
    #expect(Set(folders).subtracting(others) == Set(Self.families.keys))
  }

  @Test("A file that holds no contacts is nobody's")
  func nothing() throws {
    let folder = Corpus.root.appendingPathComponent("files/jcard-malformed")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let sample = InputSample(bytes: bytes, fileName: name)
      #expect(FormatRegistry.standard.recognize(sample) == nil, "\(name)")
    }
    for name in ["followups_vevent.ics", "followups_vtodo.ics"] {
      let bytes = Array(try Data(contentsOf: Self.formats.appendingPathComponent(name)))
      #expect(FormatRegistry.standard.recognize(InputSample(bytes: bytes)) == nil, "\(name)")
    }
  }

  @Test("Every format has a name of its own, and every sample's is one of them")
  func names() {
    let names = FormatRegistry.standard.formats.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(Self.samples.values).union(Self.families.values).subtracting(names).isEmpty)
  }
}
