import Matching

/// The evidence of a comparison as bytes, an exact inverse like the others of this folder.
public enum EvidenceCoding {
  static let version: UInt8 = 1

  public static func encode(_ evidence: [Evidence]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: version)
    writer.write(evidence) { writer, piece in
      writer.write(piece.field)
      writer.write(piece.a)
      writer.write(piece.b)
      writer.write(piece.agreement.rawValue)
      writer.write(piece.weight)
    }
    return writer.bytes
  }

  /// - Throws: `CodingFailure` for bytes that `encode` did not write.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> [Evidence] {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .unknownVersion(version) }
    let evidence = try reader.list { (reader) throws(CodingFailure) in
      Evidence(
        field: try reader.text(),
        a: try reader.text(),
        b: try reader.text(),
        agreement: try reader.named(),
        weight: try reader.double()
      )
    }
    try reader.finish()
    return evidence
  }
}
