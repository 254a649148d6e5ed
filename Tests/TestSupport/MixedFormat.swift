/// How a file of one format is written: what stands before, between and behind its records.
struct MixedFormat: Sendable {
  var name: String
  var fileExtension: String
  /// How many people a file has room for.
  var most = Int.max
  var bytes: @Sendable ([MixedPerson]) -> [UInt8]

  static let all = cards + tables + xml + json + others

  private static func text(
    _ name: String,
    _ fileExtension: String,
    most: Int = .max,
    head: String = "",
    separator: String = "",
    tail: String = "",
    _ record: @escaping @Sendable (MixedPerson) -> String
  ) -> MixedFormat {
    MixedFormat(name: name, fileExtension: fileExtension, most: most) { people in
      Array((head + people.map(record).joined(separator: separator) + tail).utf8)
    }
  }

  // MARK: vCard and what QR codes say

  private static let cards: [MixedFormat] =
    ["2.1", "3.0", "4.0"].map { version in
      text("vcard", "vcf") { person in
        let lines = [
          "BEGIN:VCARD", "VERSION:\(version)", "N:\(person.family);\(person.given);;;",
          "FN:\(person.name)", "EMAIL:\(person.email)", "END:VCARD", "",
        ]
        return lines.joined(separator: "\r\n")
      }
    } + [
      text("mecard", "txt", separator: "\n") {
        "MECARD:N:\($0.family),\($0.given);EMAIL:\($0.email);;"
      },
      text("bizcard", "txt", separator: "\n") {
        "BIZCARD:N:\($0.given);X:\($0.family);T:Recruiter;E:\($0.email);;"
      },
    ]

  // MARK: Tables

  /// What stands in the columns of that name; all others are empty.
  private static func cell(_ header: String, of person: MixedPerson) -> String {
    switch header {
    case "First Name", "Given Name", "FirstName", "first_name", "First", "First name", "Vorname":
      person.given
    case "Last Name", "Family Name", "LastName", "last_name", "Last", "Last name", "Nachname":
      person.family
    case "Name", "Display Name", "name", "Full Name": person.name
    case "Email", "E-mail Address", "E-mail 1 - Value", "email", "Email Address", "E-Mail",
      "Primary Email", "Email 1", "Email1":
      person.email
    case "Attendee Status": "Attending"
    case "approval_status": "approved"
    case "RSVP": "Yes"
    case "Registration Status": "Accepted"
    case "Id", "ID", "Record ID", "api_id", "Order #", "Order ID": "\(person.number)"
    default: ""
    }
  }

  private static func table(
    _ name: String,
    _ header: String,
    separator: Character = ",",
    preface: String = "",
    fileExtension: String = "csv"
  ) -> MixedFormat {
    let columns = header.split(separator: separator).map(String.init)
    return text(name, fileExtension, head: preface + header + "\r\n") { person in
      columns.map { cell($0, of: person) }.joined(separator: String(separator)) + "\r\n"
    }
  }

  private static let tables: [MixedFormat] = [
    table(
      "google-csv",
      """
      First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,File As,\
      Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,\
      E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
      """
    ),
    table(
      "google-csv-legacy",
      """
      Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,\
      E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name
      """
    ),
    table(
      "outlook-csv",
      """
      Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,\
      Business Phone,Home Phone,Mobile Phone,Anniversary,Assistant's Name,Birthday,Categories,\
      E-mail Address,E-mail Type,E-mail Display Name,Notes,Referred By,Web Page
      """
    ),
    table(
      "linkedin-csv",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      preface: "Notes:\r\n\"When exporting your connection data, you may notice\"\r\n\r\n"
    ),
    table(
      "eventbrite-csv",
      """
      Order ID,Order Date,Attendee Status,Name,Email,Event Name,Ticket Quantity,Ticket Type,\
      Ticket Price,Buyer Name,Buyer Email
      """
    ),
    table(
      "luma-csv",
      """
      api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,\
      checked_in_at,custom_source,qr_code_url
      """
    ),
    table(
      "meetup-csv",
      """
      Name\tAttendance\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\t\
      URL of Member Profile\tNotes
      """,
      separator: "\t",
      fileExtension: "xls"
    ),
    table(
      "brella-csv",
      "ID,External ID,Email,First name,Last name,Company,Title,Join URL,Join Code"
    ),
    table(
      "hubspot-csv",
      """
      Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,\
      Last Modified Date
      """
    ),
    table(
      "salesforce-report-csv",
      "Salutation,First Name,Last Name,Title,Mailing Street,Mailing City,Email,Account Owner,"
        + "Account Name"
    ),
    table(
      "thunderbird-csv",
      """
      First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,\
      Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number
      """
    ),
    table("csv", "Vorname;Nachname;Firma;E-Mail;T-Shirt", separator: ";"),
  ]

  // MARK: XML

  private static func element(
    _ name: String,
    head: String,
    tail: String,
    most: Int = .max,
    _ record: @escaping @Sendable (MixedPerson) -> String
  ) -> MixedFormat {
    let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    return text(name, "xml", most: most, head: declaration + head + "\n", tail: tail, record)
  }

  private static let xml: [MixedFormat] = [
    element("xcard", head: #"<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">"#, tail: "</vcards>")
    {
      """
      <vcard><fn><text>\($0.name)</text></fn><n><surname>\($0.family)</surname><given>\($0.given)\
      </given></n><email><text>\($0.email)</text></email></vcard>

      """
    },
    element(
      "gdata-atom",
      head: """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" \
        xmlns:gContact="http://schemas.google.com/contact/2008">
        """,
      tail: "</feed>"
    ) {
      """
      <entry><category scheme="http://schemas.google.com/g/2005#kind" \
      term="http://schemas.google.com/contact/2008#contact"/><title>\($0.name)</title>\
      <gd:email rel="http://schemas.google.com/g/2005#work" address="\($0.email)"/></entry>

      """
    },
    element(
      "ews",
      head: """
        <m:Items xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
        xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">
        """,
      tail: "</m:Items>"
    ) {
      """
      <t:Contact><t:DisplayName>\($0.name)</t:DisplayName><t:EmailAddresses>\
      <t:Entry Key="EmailAddress1">\($0.email)</t:Entry></t:EmailAddresses></t:Contact>

      """
    },
    element("vcard-temp", head: "", tail: "", most: 1) {
      """
      <vCard xmlns="vcard-temp"><FN>\($0.name)</FN><EMAIL><USERID>\($0.email)</USERID></EMAIL></vCard>
      """
    },
    element("windows-contact", head: "", tail: "", most: 1) {
      """
      <c:contact xmlns:c="http://schemas.microsoft.com/Contact"><c:EmailAddressCollection>\
      <c:EmailAddress><c:Address>\($0.email)</c:Address></c:EmailAddress></c:EmailAddressCollection>\
      <c:NameCollection><c:Name><c:FormattedName>\($0.name)</c:FormattedName></c:Name>\
      </c:NameCollection></c:contact>
      """
    },
    element("kolab2", head: "", tail: "", most: 1) {
      """
      <contact version="1.0"><uid>\($0.number)</uid><name><full-name>\($0.name)\
      </full-name></name><email><smtp-address>\($0.email)</smtp-address></email></contact>
      """
    },
    element("portablecontacts", head: "<response>", tail: "</response>") {
      """
      <entry><id>\($0.number)</id><displayName>\($0.name)</displayName><emails><value>\($0.email)\
      </value></emails></entry>

      """
    },
    element(
      "foaf",
      head: """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
        xmlns:foaf="http://xmlns.com/foaf/0.1/">
        """,
      tail: "</rdf:RDF>"
    ) {
      """
      <foaf:Person><foaf:name>\($0.name)</foaf:name><foaf:mbox rdf:resource="mailto:\($0.email)"/>\
      </foaf:Person>

      """
    },
    element(
      "spreadsheetml",
      head: """
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Guests"><Table>
        <Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Email\
        </Data></Cell></Row>
        """,
      tail: "</Table></Worksheet></Workbook>"
    ) {
      """
      <Row><Cell><Data ss:Type="String">\($0.name)</Data></Cell><Cell><Data ss:Type="String">\
      \($0.email)</Data></Cell></Row>

      """
    },
    element("xml", head: "<members>", tail: "</members>") {
      """
      <member><firstName>\($0.given)</firstName><lastName>\($0.family)</lastName><email>\($0.email)\
      </email></member>

      """
    },
  ]

  // MARK: JSON

  private static func jCard(_ person: MixedPerson) -> String {
    """
    ["vcard",[["version",{},"text","4.0"],["fn",{},"text","\(person.name)"],\
    ["email",{},"text","\(person.email)"]]]
    """
  }

  private static let json: [MixedFormat] = [
    text("jcard", "json", most: 1) { jCard($0) },
    text("rdap-jcard", "json", most: 1) {
      """
      {"objectClassName":"entity","handle":"E\($0.number)","rdapConformance":["rdap_level_0"],\
      "vcardArray":\(jCard($0))}
      """
    },
    text("jscontact", "json", head: "[", separator: ",\n", tail: "]") {
      """
      {"@type":"Card","version":"1.0","uid":"urn:x:\($0.number)","name":{"full":"\($0.name)"},\
      "emails":{"e1":{"address":"\($0.email)"}}}
      """
    },
    text("google-people", "json", head: #"{"connections":["#, separator: ",\n", tail: "]}") {
      """
      {"resourceName":"people/c\($0.number)","etag":"x","names":[{"displayName":"\($0.name)"}],\
      "emailAddresses":[{"value":"\($0.email)"}]}
      """
    },
  ]

  // MARK: Other families

  private static let others: [MixedFormat] = [
    text("ldif", "ldif", head: "version: 1\n\n") {
      """
      dn: cn=\($0.name),ou=people,dc=example,dc=com
      objectClass: inetOrgPerson
      cn: \($0.name)
      sn: \($0.family)
      givenName: \($0.given)
      mail: \($0.email)


      """
    },
    text("hcard", "html", head: "<!DOCTYPE html>\n<html><body>\n", tail: "</body></html>\n") {
      """
      <div class="h-card"><span class="p-name">\($0.name)</span> <a class="u-email" \
      href="mailto:\($0.email)">write</a></div>

      """
    },
    MixedFormat(name: "xlsx", fileExtension: "xlsx") { MixedWorkbook.bytes($0) },
  ]
}
