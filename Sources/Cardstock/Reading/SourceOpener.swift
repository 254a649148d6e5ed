import Archives
import ContactFormats

/// How files are opened and their formats found; the same for reading and for importing.
struct SourceOpener: Sendable {
  var registry: FormatRegistry
  /// The format the user named, if any.
  var format: ContactFormat?
  /// What the user said about columns and records.
  var options = ReadingOptions()
  var archiveLimits = ArchiveLimits()
  /// Whether a digest of each source is wanted.
  var digests: Bool

  /// What there is in a file: one source, or those of an archive; and what of it can't be read.
  /// - Parameter body: Gets each source before the next one is opened, and says whether to go on.
  func forEachSource(
    in file: InputFile,
    _ body: (Result<OpenSource, SourceFailure>) throws -> Bool
  ) rethrows {
    let stream: FileStream
    do { stream = try file.open() } catch {
      _ = try body(.failure(SourceFailure(error)))
      return
    }
    _ = try visit(stream, path: file.path, depth: 0, within: nil, body)
  }

  /// - Parameter parent: The archive that it is a member of, if any.
  /// - Returns: Whether to go on.
  private func visit(
    _ base: any ByteStream,
    path: String,
    depth: Int,
    within parent: ArchiveReader?,
    _ body: (Result<OpenSource, SourceFailure>) throws -> Bool
  ) rethrows -> Bool {
    let stream: SourceStream
    do { stream = try SourceStream(base, digests: digests) } catch {
      return try body(.failure(SourceFailure(error, path: path)))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let recognized = registry.recognize(InputSample(bytes: stream.sample, fileName: name))
    if let kind = ArchiveKind(beginningOf: stream.sample), recognized == nil {
      return try visitMembers(of: stream, kind, path: path, depth: depth, within: parent, body)
    }
    guard let format = format ?? recognized else {
      let reason =
        stream.sample.isEmpty
        ? "the file is empty"
        : "this is no contact format that Cardstock knows; --as FORMAT says which it is"
      return try body(
        .failure(SourceFailure(path: path, kind: .unrecognized, reason: reason))
      )
    }
    return try body(
      .success(
        OpenSource(
          path: path,
          format: format,
          tally: stream.tally,
          reader: format.makeReader(stream, options)
        )
      )
    )
  }

  private func visitMembers(
    of stream: SourceStream,
    _ kind: ArchiveKind,
    path: String,
    depth: Int,
    within parent: ArchiveReader?,
    _ body: (Result<OpenSource, SourceFailure>) throws -> Bool
  ) rethrows -> Bool {
    func failure(_ kind: SourceFailure.Kind, _ reason: String) -> SourceFailure {
      SourceFailure(path: path, kind: kind, reason: reason)
    }
    guard depth < archiveLimits.depth else {
      return try body(.failure(failure(.unrecognized, "archives nest too deeply here")))
    }
    let reader: ArchiveReader
    do {
      reader = try ArchiveReader(stream, kind: kind, limits: archiveLimits, within: parent)
    } catch {
      return try body(.failure(failure(.interrupted, error.reason)))
    }
    var isEmpty = true
    while true {
      let next: ArchiveReader.Member?
      do { next = try reader.next() } catch {
        return try body(.failure(failure(.interrupted, error.reason)))
      }
      guard let member = next else { break }
      isEmpty = false
      let name = kind == .packed && member.path == "data" ? unpackedName(path) : member.path
      let inside = "\(path)/\(name)"
      let goesOn: Bool
      if let reason = member.refusal {
        let refusal = SourceFailure(path: inside, kind: .input(.notReadable), reason: reason)
        goesOn = try body(.failure(refusal))
      } else {
        goesOn = try visit(
          reader.contents,
          path: inside,
          depth: depth + 1,
          within: reader,
          body
        )
      }
      guard goesOn else { return false }
      if reader.isExhausted {
        return try body(.failure(failure(.interrupted, "the rest of the archive was not read")))
      }
    }
    guard isEmpty else { return true }
    return try body(.failure(failure(.unrecognized, "there is no file in the archive")))
  }

  /// The name of a file that was packed on its own: `cards.vcf` for `cards.vcf.gz`.
  private func unpackedName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
