import Testing

@testable import ContactFormats

@Suite("HTML in a note becomes the text that is read")
struct HTMLTextTests {
  static let cases: [(html: String, text: String)] = [
    ("", ""), ("A", "A"), ("A & B < C", "A & B < C"), ("1 <2> 3", "1 <2> 3"),
    ("A<br>B<br/><br />C", "A\nB\n\nC"), ("<p>A</p><p>B</p>", "A\n\nB"),
    ("<div>A</div><div>B</div>", "A\nB"), ("<ul><li>A</li><li>B</li></ul>", "A\nB"),
    ("<b>A</b><i>B</i>", "AB"), ("A\n  B\t C", "A B C"), ("<pre>A\nB</pre>", "A\nB"),
    ("<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "A B\nC"),
    ("&lt;b&gt; &amp;amp; &#228;&#xE4;&auml;&nbsp;x", "<b> &amp; äää x"),
    ("&unknown; &#0; &#xD800; &", "&unknown; &#0; &#xD800; &"),
    ("<style>p { color: red }</style>A<script>if (a < b) { }</script>B", "AB"),
    ("<head><title>T</title></head><body>A</body>", "A"), ("<!-- <b>x</b> -->A", "A"),
    ("<!DOCTYPE html><?xml?>A", "A"), ("<a title=\"a > b\" href='>'>A</a>", "A"),
    ("A<b", "A"), ("A<!--", "A"), ("A<script>", "A"), ("A</", "A</"), ("Ä<br>ß", "Ä\nß"),
    ("<header>A</header>B", "A\nB"),
  ]

  @Test("Tags go, their text stays", arguments: cases)
  func text(html: String, text: String) {
    #expect(HTMLText.text(html) == text)
  }
}

@Suite("An instant that stands for a day becomes the day")
struct CalendarDayTests {
  static let cases: [(text: String, day: String)] = [
    ("1990-05-21", "1990-05-21"), ("1990-05-21T00:00:00Z", "1990-05-21"),
    ("1990-05-21T00:00:00", "1990-05-21"), ("1990-05-21T00:00:00.000Z", "1990-05-21"),
    ("1990-05-21T00:00:00+02:00", "1990-05-21"), ("1990-05-21T00:00Z", "1990-05-21"),
    ("1990-05-21T11:59:00Z", "1990-05-21"),
    ("1990-05-21T11:59:00+02:00", "1990-05-21T11:59:00+02:00"),
    ("1990-05-20T22:00:00Z", "1990-05-20T22:00:00Z"),
    ("1990-05-21T00:00:01Z", "1990-05-21T00:00:01Z"),
    ("1990-02-30T00:00:00Z", "1990-02-30T00:00:00Z"), ("21 May", "21 May"), ("", ""),
  ]

  @Test("Other instants stay as they are", arguments: cases)
  func day(text: String, day: String) {
    #expect(CalendarDay.text(text) == day)
  }
}
