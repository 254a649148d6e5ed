import Archives
import ContactFormats
import ContactModel
import Foundation
import Matching
import Normalization

/// Writes what the weights of matching are learned from: for each pair of records of a file that would
/// be compared, their numbers and the terms they are weighed by.
///
/// The output is little-endian words of 32 bits: the number of terms in all; then for each pair the
/// two numbers, counted from 0, how many terms follow, and each term's number and value (a Float).
@main
struct Driver {
  static func main() throws {
    let words = CommandLine.arguments
    let cares: [String: PeopleFinder.Care] = ["counted": .likely, "assumed": .certain]
    guard words.count == 4, let care = cares[words[1]],
      let file = InputFiles(paths: [words[2]]).files.first,
      FileManager.default.createFile(atPath: words[3], contents: nil),
      let output = FileHandle(forWritingAtPath: words[3])
    else {
      let usage = "usage: cardstock-training counted|assumed RECORDS PAIRS\n"
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    let sampling = try read(file)
    var buffer: [UInt8] = []
    func write(_ word: UInt32) {
      withUnsafeBytes(of: word.littleEndian) { buffer.append(contentsOf: $0) }
    }
    write(UInt32(PairSampling.termCount))
    sampling.forEachPair(care) { a, b, terms in
      write(UInt32(a))
      write(UInt32(b))
      write(UInt32(terms.count))
      for term in terms {
        write(UInt32(term.number))
        write(term.value.bitPattern)
      }
      guard buffer.count >= flushed else { return }
      output.write(Data(buffer))
      buffer.removeAll(keepingCapacity: true)
    }
    output.write(Data(buffer))
    print("\(sampling.count)")
  }

  private static let flushed = 1 << 22

  private static func read(_ file: InputFile) throws -> PairSampling {
    var sampling = PairSampling()
    var beginning = [UInt8](repeating: 0, count: InputSample.byteCount)
    var stream = try file.open()
    let count = try beginning.withUnsafeMutableBytes { try stream.read(into: $0) }
    let sample = InputSample(bytes: Array(beginning.prefix(count)), fileName: file.name)
    guard let format = FormatRegistry.standard.recognize(sample) else { return sampling }
    let normalizer = Normalizer(homeRegion: "US")
    // A person's identifier comes again and again, so that no reader takes the column for one.
    let hasIdentifiers = String(decoding: sample.bytes, as: UTF8.self).contains("identifier")
    let fields = hasIdentifiers ? [FieldMapping("identifier", .identifier)] : []
    var reader = format.makeReader(try file.open(), ReadingOptions(fields: fields))
    while let element = try reader.next() {
      guard case .card(let card) = element else { continue }
      sampling.add(normalizer.normalize(card.contact, eventRegion: nil))
    }
    return sampling
  }
}
