import Archives
import ContactFormats
import ContactModel
import Foundation

/// The work the peers are measured at: every card of a file read, the decoded values of FN, EMAIL and
/// TEL counted. `model` builds the whole contact of every card as an import does; `scan` decodes only
/// what is asked for. `names` compares pairs of names, as cards with nothing else on them.
@main
struct Driver {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3, let file = InputFiles(paths: [words[2]]).files.first else {
      let usage = "usage: cardstock-bench scan|model|names FILE\n"
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    if words[1] == "names" { return try NamePairs.compare(in: words[2]) }
    let totals = words[1] == "scan" ? try scanned(file.open()) : try modelled(file)
    print(totals.json)
  }

  private static func scanned(_ stream: some ByteStream) throws -> Totals {
    var totals = Totals()
    let scanner = VCardScanner(stream)
    while try scanner.nextCard() {
      totals.cards += 1
      scanner.forEachProperty { property in
        if property.isNamed("FN") {
          totals.fn.add(property.withText(\.count))
        } else if property.isNamed("EMAIL") {
          totals.email.add(property.withText(\.count))
        } else if property.isNamed("TEL") {
          totals.tel.add(property.withText(\.count))
        }
      }
    }
    return totals
  }

  private static func modelled(_ file: InputFile) throws -> Totals {
    var totals = Totals()
    var beginning = [UInt8](repeating: 0, count: InputSample.byteCount)
    var stream = try file.open()
    let count = try beginning.withUnsafeMutableBytes { try stream.read(into: $0) }
    let sample = InputSample(bytes: Array(beginning.prefix(count)), fileName: file.name)
    guard let format = FormatRegistry.standard.recognize(sample) else { return totals }
    var reader = format.makeReader(try file.open(), ReadingOptions())
    while let element = try reader.next() {
      guard case .card(let card) = element else { continue }
      totals.cards += 1
      totals.add(card.contact)
    }
    return totals
  }
}

struct Totals {
  struct Values {
    var count = 0
    var bytes = 0

    mutating func add(_ bytes: Int) {
      count += 1
      self.bytes += bytes
    }
  }

  /// Counts what is asked for, in place: nothing of the contact is copied.
  mutating func add(_ contact: borrowing Contact) {
    var names = 0
    for index in contact.properties.indices {
      guard case .text(let text) = contact.properties[index].value else { continue }
      switch contact.properties[index].name {
      case .fn:
        fn.add(text.utf8.count)
        names += 1
      case .email: email.add(text.utf8.count)
      case .tel: tel.add(text.utf8.count)
      default: break
      }
    }
    // A table has a name's parts only.
    guard names == 0, let name = contact.properties.firstIndex(where: { $0.name == .n }),
      case .structured(let parts) = contact.properties[name].value
    else { return }
    let blanks = max(0, parts[1].count + parts[0].count - 1)
    fn.add(blanks + bytes(parts[1]) + bytes(parts[0]))
  }

  private func bytes(_ texts: [String]) -> Int { texts.reduce(0) { $0 + $1.utf8.count } }

  var cards = 0
  var fn = Values()
  var email = Values()
  var tel = Values()

  var json: String {
    """
    {"cards": \(cards), "fn": \(fn.count), "fn_bytes": \(fn.bytes), "email": \(email.count), \
    "email_bytes": \(email.bytes), "tel": \(tel.count), "tel_bytes": \(tel.bytes)}
    """
  }
}
