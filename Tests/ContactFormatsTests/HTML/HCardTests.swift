import ContactModel
import Testing

@testable import ContactFormats

@Suite("hCard: the class names of the first microformats")
struct HCardTests {
  @Test("Every property has its place in the model")
  func allProperties() throws {
    let properties = try pageCard(
      """
      <!DOCTYPE html><html><body>
      <div class="vcard" id="ana">
        <img class="photo" src="https://h.example/ana.jpg" alt="Ana">
        <h1 class="fn n"><span class="honorific-prefix">Dr.</span>
          <span class="given-name">Ana</span> <span class="additional-name">Luz</span>
          <span class="family-name">Prado</span>, <span class="honorific-suffix">PhD</span></h1>
        “<span class="nickname">Anita</span>”
        <p><span class="title">Head of Data</span>, <span class="role">Analyst</span> at
        <span class="org"><b class="organization-name">Prado &amp; Sons</b>,
          <i class="organization-unit">Data</i></span></p>
        <div class="adr"><span class="type">work</span>:
          <div class="street-address">5 Mill Road</div> <span class="extended-address">Floor 2</span>
          <span class="locality">Leeds</span> <abbr class="region" title="West Yorkshire">W. Yorks</abbr>
          <span class="postal-code">LS1 4AB</span> <span class="country-name">UK</span>
          <span class="post-office-box">77</span></div>
        <div class="tel"><span class="type">Home</span> <span class="type">pref</span>:
          <span class="value">+44</span> <span class="value">113</span></div>
        <a class="email" href="mailto:ana@h.example?subject=Hi">write</a>
        <a class="url" href="https://h.example/">site</a>
        <abbr class="bday" title="1980-02-29">29 Feb</abbr>
        <p class="note">First line<br>second <em>line</em></p>
        <span class="category">speaker</span>
        <span class="geo"><span class="latitude">53.8</span>;<span class="longitude">-1.55</span></span>
        <span class="tz">+00:00</span> <span class="uid">https://h.example/ana</span>
        <span class="sort-string">Prado</span> <span class="rev">2024-01-02</span>
        <span class="class">PUBLIC</span>
      </div></body></html>
      """
    )
    #expect(
      properties == [
        "PHOTO:https://h.example/ana.jpg",
        "FN:Dr. Ana Luz Prado, PhD", "N:Prado;Ana;Luz;Dr.;PhD", "NICKNAME:Anita",
        "TITLE:Head of Data", "ROLE:Analyst", "ORG:Prado & Sons;Data",
        "ADR;TYPE=work:77;Floor 2;5 Mill Road;Leeds;West Yorkshire;LS1 4AB;UK",
        "TEL;TYPE=home;PREF=1:+44113", "EMAIL:ana@h.example", "URL:https://h.example/",
        "BDAY:1980-02-29", "NOTE:First line\nsecond line", "CATEGORIES:speaker",
        "GEO:geo:53.8,-1.55", "TZ:+00:00", "UID:https://h.example/ana", "SORT-STRING:Prado",
        "REV:2024-01-02", "CLASS:PUBLIC",
      ]
    )
  }

  @Test(
    "A name of two words is a given name and a family name",
    arguments: [
      ("Ana Prado", ["FN:Ana Prado", "N:Prado;Ana;;;"]),
      ("Prado, Ana", ["FN:Prado, Ana", "N:Prado;Ana;;;"]),
      ("Prado A.", ["FN:Prado A.", "N:Prado;A.;;;"]),
      ("Prado A", ["FN:Prado A", "N:Prado;A;;;"]),
      ("Anita", ["FN:Anita", "NICKNAME:Anita"]),
      ("Ana Luz Prado", ["FN:Ana Luz Prado"]),
    ]
  )
  func impliedName(_ name: String, _ expected: [String]) throws {
    #expect(try pageCard("<p class='vcard'><b class=fn>\(name)</b></p>") == expected)
  }

  @Test("Where name and organisation are one, the card is the organisation's")
  func organization() throws {
    let page = "<div class=vcard><a class='fn org url' href='http://o.example'>Prado Ltd</a></div>"
    #expect(
      try pageCard(page) == ["FN:Prado Ltd", "ORG:Prado Ltd", "URL:http://o.example", "KIND:org"]
    )
  }

  @Test(
    "Values come from where the class says",
    arguments: [
      ("<abbr class='tel' title='+1 555'>call</abbr>", "TEL:+1 555"),
      ("<span class=tel><span class='value-title' title='+1 5'> </span>five</span>", "TEL:+1 5"),
      ("<span class=tel><b class=type>fax</b> 123</span>", "TEL;TYPE=fax:123"),
      ("<a class=tel href='tel:+15'>Call me</a>", "TEL;VALUE=uri:tel:+15"),
      ("<span class=email><a href='mailto:a%2Bb@c.example'>mail</a></span>", "EMAIL:a+b@c.example"),
      ("<span class=email>a@b.example</span>", "EMAIL:a@b.example"),
      ("<p class=url><a href='http://x.example'>here</a></p>", "URL:http://x.example"),
      (
        "<p class=bday><span class=value>1990-05-06</span> at <span class=value>07:08</span></p>",
        "BDAY:1990-05-06T07:08"
      ),
      ("<time class=bday datetime='1990-05-06'>May</time>", "BDAY:1990-05-06"),
      ("<abbr class=geo title='30.3;-97.7'>Austin</abbr>", "GEO:geo:30.3,-97.7"),
      ("<p class=adr>1 Road<br>Town</p>", "ADR:;;1 Road\nTown;;;;"),
      ("<p class=label>1 Road<br>Town</p>", "LABEL:1 Road\nTown"),
      ("<img class=photo src='data:image/png;base64,AAEC'>", "PHOTO;MEDIATYPE=image/png:<3>"),
      ("<p class=note>a&nbsp;b &lt;c&gt; &eacute; &#x2019; AT&T</p>", "NOTE:a b <c> é ’ AT&T"),
      ("<p class=note>x<script>no</script><style>no</style><!-- no -->y</p>", "NOTE:xy"),
      ("<p class=note>1 < 2 and 3<4</p>", "NOTE:1 < 2 and 3<4"),
    ]
  )
  func values(_ element: String, _ expected: String) throws {
    #expect(try pageCard("<div class=vcard>\(element)</div>") == [expected])
  }

  @Test("A type in free words is a label")
  func label() throws {
    let page = "<p class=vcard><b class=tel><i class=type>Cabin</i> <i class=value>12</i></b></p>"
    #expect(try pageCard(page) == ["item1.TEL:12", "item1.X-ABLABEL:Cabin"])
  }

  @Test("A card within a card belongs to it")
  func agent() throws {
    let page = """
      <div class=vcard><b class=fn>Ana Luz Prado</b>
      <p class='agent vcard'><b class=fn>Bo Li Wu</b> <i class=tel>1</i></p></div>
      """
    #expect(try pageCard(page) == ["FN:Ana Luz Prado", "AGENT:{FN:Bo Li Wu | TEL:1}"])
  }

  @Test("A card includes elements from elsewhere in the page by their id")
  func includes() throws {
    let page = """
      <html><body><p>by <b class="fn" id="who">Ana Luz Prado</b></p>
      <div class="vcard"><a class="include" href="#who"></a><i class="title">Chair</i></div>
      <div class="vcard"><object class="include" data="#org"></object><b class=fn>Bo Li Wu</b></div>
      <div class="vcard"><a class="include" href="#gone"></a></div>
      <p id="org" class="org">Wu &amp; Co</p></body></html>
      """
    let result = try readPage(page)
    #expect(
      result.cards.map(\.contact.written) == [
        ["FN:Ana Luz Prado", "TITLE:Chair"], ["ORG:Wu & Co", "FN:Bo Li Wu"], [],
      ]
    )
    #expect(result.codes == ["missing-include@4"])
  }
}
