import ContactModel
import Testing

@testable import ContactFormats

@Suite("h-card: the class names of microformats2")
struct MF2CardTests {
  @Test("Every property has its place in the model")
  func allProperties() throws {
    let properties = try pageCard(
      """
      <!doctype html><base href="https://i.example/people/">
      <article class="h-card"><img class="u-photo" src="ana.png" alt="">
        <a class="p-name u-url u-uid" href="ana" rel="me">Ana Prado</a>
        <span class="p-given-name">Ana</span> <span class="p-family-name">Prado</span>
        <span class="p-nickname">Anita</span>
        <a class="u-email" href="mailto:ana@i.example">ana@i.example</a>
        <a class="u-tel" href="tel:+44-113">phone</a> <data class="p-tel" value="+44 114">x</data>
        <p class="p-adr h-adr"><b class="p-street-address">5 Mill Road</b>
          <b class="p-locality">Leeds</b> <b class="p-country-name">UK</b></p>
        <b class="p-org">Prado Ltd</b> <b class="p-job-title">Chair</b> <b class="p-role">Boss</b>
        <time class="dt-bday" datetime="1980-02-29">1980</time>
        <time class="dt-anniversary">2001-01-01</time>
        <div class="e-note"><p>One</p><p>Two</p></div> <b class="p-category">data</b>
        <b class="p-geo h-geo"><i class="p-latitude">53.8</i> <i class="p-longitude">-1.5</i></b>
        <b class="p-pronouns">she</b> <b class="p-sex">F</b> <b class="p-shirt-size">M</b>
        <b class="p-4 h-100 u-pull">layout</b>
      </article>
      """
    )
    #expect(
      properties == [
        "PHOTO:https://i.example/people/ana.png", "FN:Ana Prado",
        "URL:https://i.example/people/ana", "UID:https://i.example/people/ana",
        "N:Prado;Ana;;;", "NICKNAME:Anita", "EMAIL:ana@i.example", "TEL;VALUE=uri:tel:+44-113",
        "TEL:+44 114", "ADR:;;5 Mill Road;Leeds;;;UK", "ORG:Prado Ltd", "TITLE:Chair", "ROLE:Boss",
        "BDAY:1980-02-29", "ANNIVERSARY:2001-01-01", "NOTE:One\nTwo", "CATEGORIES:data",
        "GEO:geo:53.8,-1.5", "PRONOUNS:she", "GENDER:F", "X-FIELD;X-LABEL=p-shirt-size:M",
        "X-FIELD;X-LABEL=u-pull:layout",
      ]
    )
  }

  @Test(
    "What has no class is implied",
    arguments: [
      ("<b class=h-card>Ana Prado</b>", ["FN:Ana Prado"]),
      (
        "<a class=h-card href='http://a.example'>Ana</a>",
        ["FN:Ana", "URL:http://a.example"]
      ),
      (
        "<img class=h-card src='http://a.example/a.png' alt='Ana'>",
        ["FN:Ana", "PHOTO:http://a.example/a.png"]
      ),
      (
        "<div class=h-card><a href='http://a.example'><img src='http://a.example/a.png' alt='Ana'></a></div>",
        ["FN:Ana", "PHOTO:http://a.example/a.png", "URL:http://a.example"]
      ),
      ("<abbr class=h-card title='Ana Prado'>AP</abbr>", ["FN:Ana Prado"]),
      (
        "<p class=h-card><i class=p-org>Prado</i> <a href='http://a.example'>x</a></p>",
        ["ORG:Prado", "URL:http://a.example"]
      ),
      (
        "<p class=h-card><i class=p-name>Ana</i> <a class=u-email href='mailto:a@b'>x</a></p>",
        ["FN:Ana", "EMAIL:a@b"]
      ),
      ("<p class='vcard h-card'><i class='fn p-name'>Ana</i></p>", ["FN:Ana"]),
    ]
  )
  func implied(_ page: String, _ expected: [String]) throws {
    #expect(try pageCard(page) == expected)
  }

  @Test("A card within a card is its organisation, or another person")
  func nested() throws {
    let page = """
      <div class=h-card><b class=p-name>Ana</b>
      <a class='p-org h-card' href='http://o.example'>Prado Ltd</a>
      <p class='p-spouse h-card'>Bo</p>
      <p class=h-card><b class=p-name>Cy</b> <b class=p-tel>1</b></p>
      <div class=h-entry><b class=p-name>A post</b> <b class='p-author h-card'>Di</b></div></div>
      """
    #expect(
      try pageCard(page) == [
        "FN:Ana",
        "item1.ORG:Prado Ltd", "item1.X-H-CARD:{FN:Prado Ltd | URL:http://o.example}",
        "RELATED;VALUE=text;TYPE=spouse:Bo",
        "item2.RELATED;VALUE=text:Cy", "item2.X-H-CARD:{FN:Cy | TEL:1}",
      ]
    )
  }
}
