/// What the samples say: one line a property, `--` behind every card.
enum SampleCards {
  static let files =
    (Array(DialectHeaderTests.samples.keys) + [
      "camcard_zh_big5.csv", "google_contacts_legacy_utf16.csv", "linkedin_connections.csv",
    ]).sorted()

  static let expected = """
    # abbyy_bcr_approx.csv: abbyy-csv, met, us-ascii
    N: Ortega Reyes;Luis;;;
    ORG: Blue Ridge Ana1ytics
    TITLE: Program Manager
    EMAIL: luis.ortega@example.com
    TEL;TYPE=cell: +1 (202) 555-O102
    NOTE: OCR errors left in on purpose: 1/l, O/0
    --
    # brella_invites.csv: brella-csv, attended, us-ascii
    N: Ortega-Reyes;Luis;;;
    ORG: Blue Ridge Analytics
    TITLE: Program Manager
    EMAIL: luis.ortega@example.com
    UID: 881001
    X-FIELD;X-LABEL=External ID: HH-17
    X-FIELD;X-LABEL=Join URL: https://next.brella.io/join/EXAMPLE1
    X-FIELD;X-LABEL=Join Code: EXAMPLE1
    X-FIELD;X-LABEL=Seats: 1
    --
    # camcard_en_approx.csv: camcard-csv, met, utf-8
    FN: Dana Whitfield
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL;TYPE=cell: +1 202 555 0101
    ADR: ;;100 Harbor St, Arlington VA 22201;;;;
    CATEGORIES: Hiring Heroes
    NOTE: OCR
    X-FIELD;X-LABEL=Created Date: 2026-11-12 18:31:00
    --
    # camcard_zh.csv: camcard-csv, met, utf-8
    FN: 山田 太郎
    N: 山田;太郎;;;
    X-PHONETIC-FIRST-NAME: Taro
    X-PHONETIC-LAST-NAME: Yamada
    ORG: Sakura Trading;海外事業部
    TITLE: 部長
    EMAIL: taro.yamada@example.com
    TEL;TYPE=cell: +12025550107
    ADR: ;;1-2-3 Example;;;;
    URL: https://sakura.example.com
    X-FIELD;X-LABEL=創建日期: 2026/11/12 18:30:00
    --
    # camcard_zh_big5.csv: camcard-csv, met, big5
    FN: 王 大明
    N: 王;大明;;;
    ORG: 範例公司;業務部
    TITLE: 經理
    EMAIL: wang@example.com
    TEL;TYPE=cell: +12025550113
    X-FIELD;X-LABEL=創建日期: 2026/11/12
    --
    # covve_scan_approx.csv: covve-csv, met, us-ascii
    N: Raman;Priya;;;
    ORG: Capitol Coders
    TITLE: Director of Operations
    EMAIL: priya@example.com
    TEL: +12025550103
    CATEGORIES: Hiring Heroes DC
    NOTE: warm
    X-FIELD;X-LABEL=Date Scanned: 2026-11-12
    --
    # cvent_registrants_approx.csv: cvent-csv, attended, utf-8
    FN: Raman, Priya
    N: Raman;Priya;;;
    ORG: Capitol Coders
    TITLE: Director of Operations
    EMAIL: priya@example.com
    TEL;TYPE=work: 202-555-0103
    X-FIELD;X-LABEL=Registration Type: Speaker
    X-FIELD;X-LABEL=Registration Date: 10/20/2026
    X-FIELD;X-LABEL=Confirmation Number: X7KEXAMPLE
    X-FIELD;X-LABEL=Registration Status: Accepted
    X-FIELD;X-LABEL=Participant Status: Attended
    --
    # eventbrite_attendees_2023.csv: eventbrite-csv, attended, us-ascii
    FN: Luis Ortega-Reyes
    EMAIL: luis.ortega@example.com
    X-FIELD;X-LABEL=Order ID: 9012345678
    X-FIELD;X-LABEL=Order Date: 2026-11-02
    X-FIELD;X-LABEL=Event Name: Hiring Heroes DC
    X-FIELD;X-LABEL=Ticket Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: General
    X-FIELD;X-LABEL=Ticket Price: 0.00
    X-FIELD;X-LABEL=Buyer Name: Morgan Blake
    X-FIELD;X-LABEL=Buyer Email: morgan.blake@example.com
    X-FIELD;X-LABEL=Attendee Status: Attending
    --
    FN: Priya Raman
    EMAIL: priya@example.com
    X-FIELD;X-LABEL=Order ID: 9012345679
    X-FIELD;X-LABEL=Order Date: 2026-11-02
    X-FIELD;X-LABEL=Event Name: Hiring Heroes DC
    X-FIELD;X-LABEL=Ticket Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: Employer
    X-FIELD;X-LABEL=Ticket Price: 0.00
    X-FIELD;X-LABEL=Buyer Name: Priya Raman
    X-FIELD;X-LABEL=Buyer Email: priya@example.com
    X-FIELD;X-LABEL=Attendee Status: Checked In
    --
    # eventbrite_attendees_orders.csv: eventbrite-csv, attended, us-ascii
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL;TYPE=cell: 2025550101
    X-FIELD;X-LABEL=Order #: 1001234567
    X-FIELD;X-LABEL=Order Date: 2026-11-01 09:14:22-05:00
    X-FIELD;X-LABEL=Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: Employer
    X-FIELD;X-LABEL=Attendee #: 2001
    X-FIELD;X-LABEL=Order Type: Free Order
    X-FIELD;X-LABEL=Currency: USD
    X-FIELD;X-LABEL=Total Paid: 0.00
    X-FIELD;X-LABEL=Fees Paid: 0.00
    X-FIELD;X-LABEL=Eventbrite Fees: 0.00
    X-FIELD;X-LABEL=Eventbrite Payment Processing: 0.00
    X-FIELD;X-LABEL=Attendee Status: Checked In
    --
    N: Green;Alice;;;
    EMAIL: greens@example.com
    X-FIELD;X-LABEL=Order #: 1001234568
    X-FIELD;X-LABEL=Order Date: 2026-11-02 18:40:03-05:00
    X-FIELD;X-LABEL=Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: Job seeker
    X-FIELD;X-LABEL=Attendee #: 2002
    X-FIELD;X-LABEL=Order Type: Free Order
    X-FIELD;X-LABEL=Currency: USD
    X-FIELD;X-LABEL=Total Paid: 0.00
    X-FIELD;X-LABEL=Attendee Status: Attending
    --
    N: Green;Bob;;;
    EMAIL: greens@example.com
    X-FIELD;X-LABEL=Order #: 1001234568
    X-FIELD;X-LABEL=Order Date: 2026-11-02 18:40:03-05:00
    X-FIELD;X-LABEL=Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: Job seeker
    X-FIELD;X-LABEL=Attendee #: 2003
    X-FIELD;X-LABEL=Order Type: Free Order
    X-FIELD;X-LABEL=Currency: USD
    X-FIELD;X-LABEL=Total Paid: 0.00
    X-FIELD;X-LABEL=Attendee Status: Attending
    --
    EMAIL: priya@example.com
    X-FIELD;X-LABEL=Order #: 1001234570
    X-FIELD;X-LABEL=Order Date: 2026-11-03 07:00:00-05:00
    X-FIELD;X-LABEL=Quantity: 1
    X-FIELD;X-LABEL=Ticket Type: General
    X-FIELD;X-LABEL=Attendee #: 2004
    X-FIELD;X-LABEL=Attendee Status: Not Attending
    absent: guest-declined
    problem: placeholder-name
    --
    # google_contacts_2024.csv: google-csv, met, utf-8
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics LLC
    TITLE: Talent Partner
    EMAIL;TYPE=work;PREF=1: dana.whitfield@example.com
    EMAIL: dwhitfield@example.com
    TEL;TYPE=cell: +1 202-555-0101
    ADR;TYPE=work;LABEL=100 Harbor St / Suite 4 / Arlington, VA 22201 / US: ;Suite 4;100 Harbor St;Arlington;VA;22201;US
    URL;TYPE=profile: https://www.example.com/in/dana-whitfield
    RELATED;VALUE=text;TYPE=referred-by: Morgan Blake
    CATEGORIES: myContacts,Hiring Heroes DC
    NOTE: Met at Hiring Heroes DC 2026-11-12. / Asked for my resume.
    X-FIELD;X-LABEL=Introduced by: Morgan Blake
    --
    N: Müller;Renée;;;
    ORG: Müller, Sørensen & Co. KG
    TITLE: UX Lead
    EMAIL;TYPE=work: Renee.Mueller@example.com
    EMAIL;TYPE=work: r.mueller@example.com
    TEL;TYPE=work: +12025550104
    TEL;TYPE=work: +1 (202) 555-0114
    BDAY: --0521
    CATEGORIES: myContacts
    --
    N: 山田;太郎;;;
    X-PHONETIC-FIRST-NAME: たろう
    X-PHONETIC-LAST-NAME: やまだ
    ORG: Sakura Trading
    EMAIL;TYPE=work: taro.yamada@example.com
    TEL;TYPE=work: +1 202 555 0107
    CATEGORIES: myContacts
    --
    # google_contacts_legacy.csv: google-csv-legacy, met, us-ascii
    FN: Luis Ortega-Reyes
    N: Ortega-Reyes;Luis;;;
    ORG: Blue Ridge Analytics
    TITLE: Program Manager
    EMAIL;TYPE=work;PREF=1: luis.ortega@example.com
    TEL;TYPE=cell: (202) 555-0102
    URL;TYPE=work: https://blueridge.example.com
    CATEGORIES: myContacts,Career Fair 2022
    --
    FN: Sam O'Neil Jr.
    N: O'Neil;Sam;;;Jr.
    ORG: Acme, Inc.
    TITLE: Recruiter
    EMAIL;PREF=1: SAM.ONEIL@EXAMPLE.COM
    CATEGORIES: myContacts
    --
    # google_contacts_legacy_utf16.csv: google-csv-legacy, met, utf-16le
    FN: Renée Müller
    N: Müller;Renée;;;
    EMAIL: renee.mueller@example.com
    --
    # google_outlook_csv.csv: google-outlook-csv, met, us-ascii
    N: Raman;Priya;;;
    ORG: Capitol Coders
    TITLE: Director of Operations
    EMAIL: priya@example.com
    TEL;TYPE=cell: +1 202-555-0103
    RELATED;VALUE=text;TYPE=referred-by: Morgan Blake
    CATEGORIES: myContacts
    X-FIELD;X-LABEL=Priority: Normal
    --
    # hihello_contacts_approx.csv: hihello-csv, met, us-ascii
    N: Whitfield;Dana;;;
    PRONOUNS: she/her
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL: +12025550101
    CATEGORIES: hiring
    X-FIELD;X-LABEL=Met At: Hiring Heroes DC
    X-FIELD;X-LABEL=Date Added: 2026-11-12
    --
    # hubspot_contacts.csv: hubspot-csv, met, utf-8
    N: Raman;Priya;;;
    ORG: Capitol Coders
    TITLE: Director
    ORG: Capitol Coders
    EMAIL: priya@example.com
    TEL: +1 202 555 0103
    UID: 8001
    X-FIELD;X-LABEL=Contact owner: Pat Doe
    X-FIELD;X-LABEL=Lead Status: NEW
    X-FIELD;X-LABEL=Create Date: 2024-03-12 09:14
    X-FIELD;X-LABEL=Last Modified Date: 2026-11-01 10:00
    X-FIELD;X-LABEL=Associated Company IDs: 9001;9002
    --
    EMAIL: noname@example.com
    UID: 8002
    X-FIELD;X-LABEL=Create Date: 2024-03-12 09:14
    --
    # linkedin_connections.csv: linkedin-csv, met, utf-8
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    URL;TYPE=profile: https://www.linkedin.com/in/dana-whitfield-example
    X-FIELD;X-LABEL=Connected On: 12 Nov 2026
    --
    N: Ortega-Reyes;Luis;;;
    ORG: Blue Ridge Analytics
    TITLE: Program Manager, Federal
    EMAIL: luis.ortega@example.com
    URL;TYPE=profile: https://www.linkedin.com/in/luis-ortega-example
    X-FIELD;X-LABEL=Connected On: 03 Mar 2024
    --
    N: O'Neil, SHRM-CP;Sam;;;
    ORG: Acme, Inc.
    TITLE: Recruiter | Veterans & Spouses 🇺🇸
    URL;TYPE=profile: https://www.linkedin.com/in/sam-oneil-example
    X-FIELD;X-LABEL=Connected On: 05 Jan 2025
    --
    # luma_guests.csv: luma-csv, attended, utf-8
    FN: Priya Raman
    N: Raman;Priya;;;
    ORG: Capitol Coders Ltd
    TITLE: Director, Ops
    EMAIL: priya@example.com
    TEL: +12025550103
    URL;TYPE=profile: https://www.linkedin.com/in/priya-raman-example
    UID: gst-Ab12Cd34Ef56Gh7
    X-FIELD;X-LABEL=created_at: 2026-10-20T00:16:45.813Z
    X-FIELD;X-LABEL=checked_in_at: 2026-11-12T23:04:11.000Z
    X-FIELD;X-LABEL=qr_code_url: https://lu.ma/check-in/evt-EXAMPLE?pk=g-EXAMPLE1
    X-FIELD;X-LABEL=ticket_type_id: evtticket-1
    X-FIELD;X-LABEL=ticket_name: Standard
    X-FIELD;X-LABEL=approval_status: approved
    --
    FN: sam oneil
    EMAIL: sam.oneil@example.com
    UID: gst-Zz98Yy76Xx54Ww3
    X-FIELD;X-LABEL=created_at: 2026-10-21T08:00:00.000Z
    X-FIELD;X-LABEL=qr_code_url: https://lu.ma/check-in/evt-EXAMPLE?pk=g-EXAMPLE2
    X-FIELD;X-LABEL=approval_status: declined
    absent: guest-declined
    --
    # luma_guests_2025_order.csv: luma-csv, attended, us-ascii
    FN: Luis Ortega-Reyes
    N: Ortega-Reyes;Luis;;;
    EMAIL: luis.ortega@example.com
    UID: gst-Qq11Ww22Ee33Rr4
    X-FIELD;X-LABEL=created_at: 2025-08-08T00:16:45.813Z
    X-FIELD;X-LABEL=qr_code_url: https://lu.ma/check-in/evt-EXAMPLE2?pk=g-EXAMPLE3
    X-FIELD;X-LABEL=approval_status: approved
    --
    # meetup_attendees.xls: meetup-csv, attended, us-ascii
    FN: Dana Whitfield
    URL;TYPE=profile: https://www.meetup.com/DC-Milspouse-Careers/members/12500001/
    UID: user 12500001
    X-FIELD;X-LABEL=Title: Event organizer
    X-FIELD;X-LABEL=Event Host: Yes
    X-FIELD;X-LABEL=Guests: 0
    X-FIELD;X-LABEL=RSVPed on: October 30, 2026 9:10 AM
    X-FIELD;X-LABEL=Joined Group on: January 4, 2024
    X-FIELD;X-LABEL=Attendance: Y
    X-FIELD;X-LABEL=RSVP: Yes
    --
    FN: Alex K.
    URL;TYPE=profile: https://www.meetup.com/DC-Milspouse-Careers/members/12500002/
    UID: user 12500002
    X-FIELD;X-LABEL=Guests: 1
    X-FIELD;X-LABEL=RSVPed on: November 1, 2026 7:45 PM
    X-FIELD;X-LABEL=Joined Group on: March 2, 2025
    X-FIELD;X-LABEL=RSVP: Yes
    --
    # meetup_members.xls: meetup-csv, attended, us-ascii
    FN: Luis Ortega
    ADR: ;;;Arlington;;;
    URL;TYPE=profile: http://www.meetup.com/DC-Milspouse-Careers/members/12500003/
    UID: user 12500003
    X-FIELD;X-LABEL=Member ID: 12500003
    X-FIELD;X-LABEL=Joined Group on: 04/24/2024
    X-FIELD;X-LABEL=Last visited group on: 06/22/2026
    X-FIELD;X-LABEL=Last Attended: 06/20/2026
    X-FIELD;X-LABEL=Total RSVPs: 14
    X-FIELD;X-LABEL=RSVPed Yes: 14
    X-FIELD;X-LABEL=RSVPed Maybe: 0
    X-FIELD;X-LABEL=RSVPed No: 0
    X-FIELD;X-LABEL=Meetups attended: 13
    X-FIELD;X-LABEL=No shows: 0
    X-FIELD;X-LABEL=Intro: Yes
    X-FIELD;X-LABEL=Photo: Yes
    X-FIELD;X-LABEL=Assistant Organizer: No
    X-FIELD;X-LABEL=Mailing List: Yes
    --
    # outlook_com.csv: outlook-com-csv, met, utf-8
    N: Kim;Alex;;;
    ORG: Nimbus Health
    TITLE: Nurse Educator
    EMAIL: alex.kim@example.com
    TEL;TYPE=cell: +1 202 555 0108
    --
    N: Kim;Alex;;;
    ORG: Pier 9 Media
    TITLE: Producer
    EMAIL: alex.kim2@example.com
    TEL;TYPE=cell: +1 202 555 0109
    NOTE: different person, same name
    --
    # outlook_desktop.csv: outlook-csv, met, windows-1252
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL;TYPE=work: (202) 555-0101
    ADR;TYPE=work: ;;100 Harbor St,Suite 4;Arlington;VA;22201;United States of America
    GENDER: U
    RELATED;VALUE=text;TYPE=referred-by: Morgan Blake
    CATEGORIES: Networking,Hiring Heroes DC
    NOTE: Talked about remote roles. / Follow up w/ portfolio.
    X-FIELD;X-LABEL=E-mail Type: SMTP
    X-FIELD;X-LABEL=E-mail Display Name: Dana Whitfield (dana.whitfield@example.com)
    X-FIELD;X-LABEL=Priority: Normal
    X-FIELD;X-LABEL=Private: False
    X-FIELD;X-LABEL=Sensitivity: Normal
    --
    N: Müller;Renée;;;
    ORG: Müller, Sørensen & Co. KG
    TITLE: UX Lead
    TEL;TYPE=cell: 2025550104
    GENDER: U
    X-FIELD;X-LABEL=E-mail Type: EX
    X-FIELD;X-LABEL=E-mail Display Name: Renée Müller
    X-FIELD;X-LABEL=Priority: Normal
    X-FIELD;X-LABEL=Private: False
    X-FIELD;X-LABEL=Sensitivity: Normal
    X-FIELD;X-LABEL=E-mail Address: /o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=renee
    --
    # salesforce_dataloader.csv: salesforce-dataloader-csv, met, us-ascii
    FN: Sam O'Neil
    N: O'Neil;Sam;;;
    TITLE: Recruiter
    EMAIL: sam.oneil@example.com
    UID: 003EXAMPLE00001AAA
    X-FIELD;X-LABEL=IsDeleted: false
    X-FIELD;X-LABEL=LeadSource: Trade Show
    X-FIELD;X-LABEL=CreatedDate: 2026-01-05T12:00:00.000Z
    X-FIELD;X-LABEL=EmailBouncedReason: 550 5.1.1 User unknown
    X-FIELD;X-LABEL=EmailBouncedDate: 2026-02-01T12:00:00.000Z
    --
    # salesforce_report.csv: salesforce-report-csv, met, us-ascii
    N: Whitfield;Dana;;Ms.;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL: (202) 555-0101
    ADR: ;;100 Harbor St / Suite 4;Arlington;VA;22201;USA
    X-FIELD;X-LABEL=Account Owner: Pat Doe
    --
    # swapcard_leads_approx.csv: swapcard-csv, met, us-ascii
    N: Whitfield;Dana;;;
    ORG: Harbor Logistics
    TITLE: Talent Partner
    EMAIL: dana.whitfield@example.com
    TEL: +12025550101
    ADR: ;;;;;;United States
    CATEGORIES: hiring,remote
    NOTE: asked for resume
    X-FIELD;X-LABEL=Rating: 4
    X-FIELD;X-LABEL=Captured at: 2026-11-12T18:22:00Z
    --
    # thunderbird.csv: thunderbird-csv, met, us-ascii
    FN: Sam O'Neil
    N: O'Neil;Sam;;;
    ORG: Acme, Inc.
    TITLE: Recruiter
    EMAIL: sam.oneil@example.com
    TEL;TYPE=work: 202.555.0105
    BDAY: 19840704
    --
    # thunderbird_uk.csv: thunderbird-csv, met, utf-8
    FN: Renée Müller
    N: Müller;Renée;;;
    ORG: Müller, Sørensen & Co. KG
    TITLE: UX Lead
    EMAIL: renee.mueller@example.com
    TEL;TYPE=work: +1 202 555 0104
    --
    # whova_attendees_approx.csv: whova-csv, attended, us-ascii
    N: Raman;Priya;;;
    ORG: Capitol Coders
    TITLE: Director of Operations
    EMAIL: priya@example.com
    TEL: 202-555-0103
    X-FIELD;X-LABEL=Ticket Type: Exhibitor
    X-FIELD;X-LABEL=Order ID: W-100
    X-FIELD;X-LABEL=Registration Date: 2026-10-20
    --
    # yahoo.csv: yahoo-csv, met, us-ascii
    N: Ortega;Luis;;;
    ORG: Blue Ridge Analytics
    TITLE: Program Manager
    EMAIL: luis.ortega@example.com
    TEL;TYPE=cell: 202-555-0102
    NOTE: career fair
    --
    """
}
