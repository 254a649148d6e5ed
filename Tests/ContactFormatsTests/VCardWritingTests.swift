import ContactFormats
import ContactModel
import Testing

@Test func t() {
  let c = Contact([
    Property(.fn, .text("Zoë")),
    Property(.note, .text("a,b;c\\d\r\ne" + String(repeating: "ü", count: 80))),
  ])
  print(String(decoding: VCardWriter(version: .v4).bytes(of: c), as: UTF8.self))
  print(String(decoding: VCardWriter(version: .v3).bytes(of: c), as: UTF8.self))
}
