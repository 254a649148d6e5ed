/// What the cells of the samples are: one line a filled cell, `--` behind every record.
enum SampleCells {
  static let files =
    (Array(DialectHeaderTests.samples.keys) + [
      "camcard_zh_big5.csv", "google_contacts_legacy_utf16.csv", "linkedin_connections.csv",
    ]).sorted()

  static let expected = """
    # abbyy_bcr_approx.csv
    given: Luis
    family: Ortega Reyes
    organization: Blue Ridge Ana1ytics
    title: Program Manager
    phone cell: +1 (202) 555-O102
    email: luis.ortega@example.com
    note: OCR errors left in on purpose: 1/l, O/0
    --
    # brella_invites.csv
    uid: 881001
    email: luis.ortega@example.com
    given: Luis
    family: Ortega-Reyes
    organization: Blue Ridge Analytics
    title: Program Manager
    --
    # camcard_en_approx.csv
    formattedName: Dana Whitfield
    given: Dana
    family: Whitfield
    organization: Harbor Logistics
    title: Talent Partner
    phone cell: +1 202 555 0101
    email: dana.whitfield@example.com
    address: 100 Harbor St, Arlington VA 22201
    note: OCR
    categories: Hiring Heroes
    --
    # camcard_zh.csv
    formattedName: 山田 太郎
    given: 太郎
    phoneticGiven: Taro
    family: 山田
    phoneticFamily: Yamada
    organization: Sakura Trading
    department: 海外事業部
    title: 部長
    phone cell: +12025550107
    email: taro.yamada@example.com
    url: https://sakura.example.com
    address: 1-2-3 Example
    --
    # camcard_zh_big5.csv
    formattedName: 王 大明
    given: 大明
    family: 王
    organization: 範例公司
    department: 業務部
    title: 經理
    phone cell: +12025550113
    email: wang@example.com
    --
    # covve_scan_approx.csv
    given: Priya
    family: Raman
    organization: Capitol Coders
    title: Director of Operations
    email: priya@example.com
    phone: +12025550103
    categories: Hiring Heroes DC
    note: warm
    --
    # cvent_registrants_approx.csv
    formattedName: Raman, Priya
    given: Priya
    family: Raman
    email: priya@example.com
    organization: Capitol Coders
    title: Director of Operations
    phone work: 202-555-0103
    attendance: Accepted
    attendance: Attended
    --
    # eventbrite_attendees_2023.csv
    attendance: Attending
    formattedName: Luis Ortega-Reyes
    email: luis.ortega@example.com
    event: Hiring Heroes DC
    --
    attendance: Checked In
    formattedName: Priya Raman
    email: priya@example.com
    event: Hiring Heroes DC
    --
    # eventbrite_attendees_orders.csv
    given: Dana
    family: Whitfield
    email: dana.whitfield@example.com
    attendance: Checked In
    phone cell: 2025550101
    title: Talent Partner
    organization: Harbor Logistics
    --
    given: Alice
    family: Green
    email: greens@example.com
    attendance: Attending
    --
    given: Bob
    family: Green
    email: greens@example.com
    attendance: Attending
    --
    given: Info Requested
    family: Info Requested
    email: priya@example.com
    attendance: Not Attending
    --
    # google_contacts_2024.csv
    given: Dana
    family: Whitfield
    organization: Harbor Logistics LLC
    title: Talent Partner
    note: Met at Hiring Heroes DC 2026-11-12. / Asked for my resume.
    categories: * myContacts ::: Hiring Heroes DC
    label of email: * Work
    email: dana.whitfield@example.com
    label of email 2: Other
    email 2: dwhitfield@example.com
    label of phone: Mobile
    phone: +1 202-555-0101
    label of address: Work
    address: 100 Harbor St / Suite 4 / Arlington, VA 22201 / US
    street: 100 Harbor St
    locality: Arlington
    region: VA
    postalCode: 22201
    country: US
    extendedAddress: Suite 4
    label of url: Profile
    url: https://www.example.com/in/dana-whitfield
    label of relation: Referred by
    relation: Morgan Blake
    label of custom: Introduced by
    custom: Morgan Blake
    --
    given: Renée
    family: Müller
    organization: Müller, Sørensen & Co. KG
    title: UX Lead
    birthday:  --05-21
    categories: * myContacts
    label of email: Work
    email: Renee.Mueller@example.com ::: r.mueller@example.com
    label of phone: Work
    phone: +12025550104 ::: +1 (202) 555-0114
    --
    given: 太郎
    family: 山田
    phoneticGiven: たろう
    phoneticFamily: やまだ
    organization: Sakura Trading
    categories: * myContacts
    label of email: Work
    email: taro.yamada@example.com
    label of phone: Work
    phone: +1 202 555 0107
    --
    # google_contacts_legacy.csv
    formattedName: Luis Ortega-Reyes
    given: Luis
    family: Ortega-Reyes
    categories: * myContacts ::: Career Fair 2022
    label of email: * Work
    email: luis.ortega@example.com
    label of phone: Mobile
    phone: (202) 555-0102
    organization: Blue Ridge Analytics
    title: Program Manager
    label of url: Work
    url: https://blueridge.example.com
    --
    formattedName: Sam O'Neil Jr.
    given: Sam
    family: O'Neil
    suffix: Jr.
    categories: * myContacts
    label of email: *
    email: SAM.ONEIL@EXAMPLE.COM
    organization: Acme, Inc.
    title: Recruiter
    --
    # google_contacts_legacy_utf16.csv
    formattedName: Renée Müller
    given: Renée
    family: Müller
    email: renee.mueller@example.com
    --
    # google_outlook_csv.csv
    given: Priya
    family: Raman
    email: priya@example.com
    phone 7 cell: +1 202-555-0103
    introducer: Morgan Blake
    organization: Capitol Coders
    title: Director of Operations
    categories: myContacts
    --
    # hihello_contacts_approx.csv
    given: Dana
    family: Whitfield
    pronouns: she/her
    title: Talent Partner
    organization: Harbor Logistics
    email: dana.whitfield@example.com
    phone: +12025550101
    categories: hiring
    event: Hiring Heroes DC
    --
    # hubspot_contacts.csv
    uid: 8001
    given: Priya
    family: Raman
    email: priya@example.com
    phone: +1 202 555 0103
    title: Director
    organization: Capitol Coders
    organization 2: Capitol Coders
    --
    uid: 8002
    email: noname@example.com
    --
    # linkedin_connections.csv
    given: Dana
    family: Whitfield
    url profile: https://www.linkedin.com/in/dana-whitfield-example
    organization: Harbor Logistics
    title: Talent Partner
    --
    given: Luis
    family: Ortega-Reyes
    url profile: https://www.linkedin.com/in/luis-ortega-example
    email: luis.ortega@example.com
    organization: Blue Ridge Analytics
    title: Program Manager, Federal
    --
    given: Sam
    family: O'Neil, SHRM-CP
    url profile: https://www.linkedin.com/in/sam-oneil-example
    organization: Acme, Inc.
    title: Recruiter | Veterans & Spouses 🇺🇸
    --
    # luma_guests.csv
    uid: gst-Ab12Cd34Ef56Gh7
    formattedName: Priya Raman
    given: Priya
    family: Raman
    email: priya@example.com
    phone: +12025550103
    attendance: approved
    organization: Capitol Coders Ltd
    title: Director, Ops
    url profile: /in/priya-raman-example
    --
    uid: gst-Zz98Yy76Xx54Ww3
    formattedName: sam oneil
    email: sam.oneil@example.com
    attendance: declined
    --
    # luma_guests_2025_order.csv
    uid: gst-Qq11Ww22Ee33Rr4
    formattedName: Luis Ortega-Reyes
    given: Luis
    family: Ortega-Reyes
    email: luis.ortega@example.com
    attendance: approved
    --
    # meetup_attendees.xls
    formattedName: Dana Whitfield
    attendance: Y
    uid: user 12500001
    attendance: Yes
    url profile: https://www.meetup.com/DC-Milspouse-Careers/members/12500001/
    --
    formattedName: Alex K.
    uid: user 12500002
    attendance: Yes
    url profile: https://www.meetup.com/DC-Milspouse-Careers/members/12500002/
    --
    # meetup_members.xls
    formattedName: Luis Ortega
    uid: user 12500003
    locality: Arlington
    url profile: http://www.meetup.com/DC-Milspouse-Careers/members/12500003/
    --
    # outlook_com.csv
    given: Alex
    family: Kim
    email: alex.kim@example.com
    phone 7 cell: +1 202 555 0108
    title: Nurse Educator
    organization: Nimbus Health
    --
    given: Alex
    family: Kim
    email: alex.kim2@example.com
    phone 7 cell: +1 202 555 0109
    title: Producer
    organization: Pier 9 Media
    note: different person, same name
    --
    # outlook_desktop.csv
    given: Dana
    family: Whitfield
    organization: Harbor Logistics
    title: Talent Partner
    street work: 100 Harbor St
    street work: Suite 4
    locality work: Arlington
    region work: VA
    postalCode work: 22201
    country work: United States of America
    phone 2 work: (202) 555-0101
    anniversary: 0/0/00
    birthday: 0/0/00
    categories: Networking;Hiring Heroes DC
    email: dana.whitfield@example.com
    gender: Unspecified
    note: Talked about remote roles. / Follow up w/ portfolio.
    introducer: Morgan Blake
    --
    given: Renée
    family: Müller
    organization: Müller, Sørensen & Co. KG
    title: UX Lead
    phone 7 cell: 2025550104
    anniversary: 0/0/00
    birthday: 0/0/00
    email: /o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=renee
    gender: Unspecified
    --
    # salesforce_dataloader.csv
    uid: 003EXAMPLE00001AAA
    given: Sam
    family: O'Neil
    formattedName: Sam O'Neil
    email: sam.oneil@example.com
    title: Recruiter
    --
    # salesforce_report.csv
    prefix: Ms.
    given: Dana
    family: Whitfield
    title: Talent Partner
    street: 100 Harbor St / Suite 4
    locality: Arlington
    region: VA
    postalCode: 22201
    country: USA
    phone: (202) 555-0101
    email: dana.whitfield@example.com
    organization: Harbor Logistics
    --
    # swapcard_leads_approx.csv
    given: Dana
    family: Whitfield
    title: Talent Partner
    organization: Harbor Logistics
    email: dana.whitfield@example.com
    country: United States
    phone: +12025550101
    categories: hiring;remote
    note: asked for resume
    --
    # thunderbird.csv
    given: Sam
    family: O'Neil
    formattedName: Sam O'Neil
    email: sam.oneil@example.com
    phone work: 202.555.0105
    title: Recruiter
    organization: Acme, Inc.
    birthYear: 1984
    birthMonth: 7
    birthDay: 4
    --
    # thunderbird_uk.csv
    given: Renée
    family: Müller
    formattedName: Renée Müller
    email: renee.mueller@example.com
    phone work: +1 202 555 0104
    title: UX Lead
    organization: Müller, Sørensen & Co. KG
    --
    # whova_attendees_approx.csv
    given: Priya
    family: Raman
    email: priya@example.com
    organization: Capitol Coders
    title: Director of Operations
    phone: 202-555-0103
    --
    # yahoo.csv
    given: Luis
    family: Ortega
    email: luis.ortega@example.com
    phone 5 cell: 202-555-0102
    title: Program Manager
    organization: Blue Ridge Analytics
    note: career fair
    --
    """
}
