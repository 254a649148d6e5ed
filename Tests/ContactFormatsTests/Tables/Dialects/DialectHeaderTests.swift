import Foundation
import TestSupport
import Testing

@testable import ContactFormats

/// Reference material that lies beside the package, as the corpus does.
enum Reference {
  static let formats = Corpus.root.deletingLastPathComponent().appendingPathComponent("formats")

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: formats.appendingPathComponent("csv_headers.tsv").path)
  }

  static func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: formats.appendingPathComponent("samples/\(name)")))
  }
}

@Suite("Every list is known by its header as one product's", .enabled(if: Reference.isPresent))
struct DialectHeaderTests {
  /// Real header rows, by the file they come from; what is not here is nobody's.
  static let known: [String: String] = [
    "gmail.csv": "google-csv-legacy", "google_contacts.csv": "google-csv-legacy",
    "google_contacts_classic_groups.csv": "google-csv-legacy",
    "google_contacts_2024_labels.csv": "google-csv", "google_contacts_2024_cjk.csv": "google-csv",
    "outlook.csv": "outlook-csv", "importtest_outlook2013.csv": "outlook-csv",
    "outlook_export_us.csv": "outlook-csv", "outlook_open_xchange_notes.csv": "outlook-csv",
    "outlook_de_phone_00.csv": "outlook-csv",
    "tb_plain.csv": "thunderbird-csv", "export.csv": "thunderbird-csv",
    "basic_addressbook.csv": "thunderbird-csv", "basic_csv_addressbook.csv": "thunderbird-csv",
    "csv_semicolon.csv": "thunderbird-csv", "quote.csv": "thunderbird-csv",
    "shiftjis_addressbook.csv": "thunderbird-csv", "utf16_addressbook.csv": "thunderbird-csv",
    "linkedin_connections_bom_crlf.csv": "linkedin-csv",
    "linkedin_connections_cjk.csv": "linkedin-csv",
    "eventbrite_attendees.csv": "eventbrite-csv", "eventbrite_it.csv": "eventbrite-csv",
    "eventbrite_ieee_custom_questions.csv": "eventbrite-csv",
    "luma_guests_short.csv": "luma-csv", "luma_guests_quoted_names.csv": "luma-csv",
    "luma_guests_full_columns.csv": "luma-csv",
    "eight_businesscards.csv": "eight-csv", "eight_businesscards_split_name.csv": "eight-csv",
    "eight_businesscards_preamble.csv": "eight-csv",
    "eight_businesscards_preamble2.csv": "eight-csv",
    "hubspot_contacts_mixed_dates.csv": "hubspot-csv", "hubspot_contacts_fr.csv": "hubspot-csv",
  ]

  static let samples: [String: String] = [
    "abbyy_bcr_approx.csv": "abbyy-csv", "brella_invites.csv": "brella-csv",
    "camcard_en_approx.csv": "camcard-csv", "camcard_zh.csv": "camcard-csv",
    "covve_scan_approx.csv": "covve-csv", "cvent_registrants_approx.csv": "cvent-csv",
    "eventbrite_attendees_2023.csv": "eventbrite-csv",
    "eventbrite_attendees_orders.csv": "eventbrite-csv", "google_contacts_2024.csv": "google-csv",
    "google_contacts_legacy.csv": "google-csv-legacy",
    "google_outlook_csv.csv": "google-outlook-csv", "hihello_contacts_approx.csv": "hihello-csv",
    "hubspot_contacts.csv": "hubspot-csv", "luma_guests.csv": "luma-csv",
    "luma_guests_2025_order.csv": "luma-csv", "meetup_attendees.xls": "meetup-csv",
    "meetup_members.xls": "meetup-csv", "outlook_com.csv": "outlook-com-csv",
    "outlook_desktop.csv": "outlook-csv", "salesforce_dataloader.csv": "salesforce-dataloader-csv",
    "salesforce_report.csv": "salesforce-report-csv", "swapcard_leads_approx.csv": "swapcard-csv",
    "thunderbird.csv": "thunderbird-csv", "thunderbird_uk.csv": "thunderbird-csv",
    "whova_attendees_approx.csv": "whova-csv", "yahoo.csv": "yahoo-csv",
  ]

  @Test("A real header row matches its product and no other")
  func realHeaders() throws {
    var matched: Set<String> = []
    for row in try Self.realHeaders() {
      let header = Set(row.header.map { HeaderKey($0) })
      let names = TableDialect.all.filter { $0.matches(header) }.map(\.name)
      #expect(names == Self.known[row.file].map { [$0] } ?? [], "\(row.file)")
      #expect(TableDialect.matching(header)?.name == Self.known[row.file], "\(row.file)")
      if !names.isEmpty { matched.insert(row.file) }
    }
    #expect(matched == Set(Self.known.keys))
  }

  @Test("A product knows every header of its samples but the questions that hosts ask")
  func sampleHeaders() throws {
    for (file, name) in Self.samples.sorted(by: <) {
      let first = try Self.headerLine(of: file)
      let header = first.map { HeaderKey($0) }
      let names = TableDialect.all.filter { $0.matches(Set(header)) }.map(\.name)
      #expect(names == [name], "\(file)")
      let dialect = try #require(TableDialect.matching(Set(header)))
      let unknown = zip(first, dialect.meanings(of: header)).filter { $1 == nil }.map(\.0)
      #expect(unknown.filter { !$0.isEmpty } == [], "\(file)")
    }
  }

  @Test("Columns more change nothing, not even those that other products have too")
  func moreColumns() throws {
    let more: [HeaderKey] = [
      "Favourite colour", "Table number", "Affiliation", "Tags", "Rating", "Group", "Position",
      "URL", "Department", "Title", "Name", "Email", "Phone", "Status", "Country", "Website",
      "LinkedIn",
      "Pronouns", "Prefix", "Registration Date", "Created Date", "Date Added", "Company", "Notes",
      "Company Name", "Display Name", "Nickname", "Categories", "Salutation", "Tax ID",
    ]
    for (file, name) in Self.samples.sorted(by: <) {
      let header = Set(try Self.headerLine(of: file).map { HeaderKey($0) })
      for column in more {
        let names = TableDialect.all.filter { $0.matches(header.union([column])) }.map(\.name)
        #expect(names == [name] || (column == "Name" && names == []), "\(file) with \(column.text)")
      }
    }
  }

  @Test("A list that many programs could have written is nobody's, so that nobody was met by it")
  func plainLists() {
    let plain: [[HeaderKey]] = [
      ["First Name", "Last Name", "Email"],
      ["First Name", "Last Name", "E-mail Address", "Company", "Job Title", "Mobile Phone"],
      ["Name", "Company", "Title", "Email", "Phone", "Ticket Type", "Registration Date"],
      ["First Name", "Last Name", "Primary Email", "Secondary Email", "Mobile Phone"],
      ["Name", "Email", "Alternate Email 1", "Phone", "Company"],
      ["Vorname", "Nachname", "Firma", "Position", "E-Mail-Adresse", "Mobiltelefon"],
      ["Prénom", "Nom", "Société", "Fonction", "Adresse de messagerie", "Téléphone"],
      ["Nombre", "Apellidos", "Organización", "Puesto", "Dirección de correo electrónico"],
      ["会社名", "部署名", "役職", "氏名", "メール"],
      ["First Name", "Last Name", "Pronouns", "Email", "Date Added"],
    ]
    for header in plain {
      #expect(TableDialect.matching(Set(header))?.name == nil, "\(header.map(\.text))")
    }
  }

  @Test("A list with up to a third of its columns taken out is the same product's or nobody's")
  func fewerColumns() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      for (file, name) in Self.samples.sorted(by: <) {
        var header = try Self.headerLine(of: file).map { HeaderKey($0) }.shuffled(using: &random)
        header.removeLast(Int.random(in: 0...header.count / 3, using: &random))
        let names = TableDialect.all.filter { $0.matches(Set(header)) }.map(\.name)
        #expect(names == [name] || names == [], "seed \(seed), \(file)")
      }
    }
  }

  /// The rows of `csv_headers.tsv` that have a header.
  static func realHeaders() throws -> [(file: String, header: [String])] {
    let url = Reference.formats.appendingPathComponent("csv_headers.tsv")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 7, !fields[7].isEmpty else { return nil }
      return (String(fields[1]), String(fields[7]).components(separatedBy: " | "))
    }
  }

  /// The header of a sample: its longest first line of cells, which no sample quotes with a comma.
  private static func headerLine(of file: String) throws -> [String] {
    var text = String(decoding: try Reference.sample(file), as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let lines = text.split(whereSeparator: \.isNewline)
    let line = try #require(file.hasPrefix("linkedin") ? lines.dropFirst(2).first : lines.first)
    let delimiter: Character = file.hasSuffix(".xls") ? "\t" : ","
    return line.split(separator: delimiter, omittingEmptySubsequences: false).map { cell in
      cell.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
  }
}
