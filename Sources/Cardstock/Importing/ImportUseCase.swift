import Archives
import ContactFormats
import ContactModel
import Matching
import Normalization
import Storage

extension Workspace {
  /// Imports files: every source lands whole or not at all, what was imported before is recognised,
  /// and every new card finds its person.
  ///
  /// - Parameter progress: Called now and then, on the calling thread.
  /// - Throws: `CardstockError` for a request that contradicts the data, `StoreError` for the store.
  ///   A source that can't be read is no error: the report lists it, and the rest is imported.
  public func importCards(
    _ request: ImportRequest,
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportReport {
    let format = try request.format.map(format(named:))
    let inputs = InputFiles(paths: request.paths)
    let producer = SourceProducer(
      opener: SourceOpener(
        registry: registry,
        format: format,
        options: request.reading,
        digests: true
      ),
      normalizer: normalizer,
      matcher: matcher,
      eventRegion: try eventRegion(of: request.event)
    )
    var session = ImportSession(workspace: self, request: request)
    session.report.failures = inputs.failures.map(SourceFailure.init)
    let queue = producer.start(inputs.files)
    defer { queue.close() }
    var pieces = ImportPieces(queue: queue)

    if request.isDryRun {
      // One transaction that is taken back, so that later sources see the earlier ones.
      do {
        try store.write { writer in
          while let head = pieces.next() {
            do {
              let outcome = try session.importSource(from: head, &pieces, writer)
              if let outcome { session.absorb(outcome) }
            } catch let end as SourceEnd {
              session.note(end)
            }
            progress(session.progress(of: inputs.files.count))
          }
          try session.finish(writer)
          throw DryRunEnd()
        }
      } catch is DryRunEnd {}
    } else {
      while let head = pieces.next() {
        do {
          let outcome = try store.write { writer in
            try session.importSource(from: head, &pieces, writer)
          }
          if let outcome { session.absorb(outcome) }
        } catch let end as SourceEnd {
          session.note(end)
        }
        progress(session.progress(of: inputs.files.count))
      }
      try session.finish(store)
    }
    return session.report
  }

  private func format(named name: String) throws -> ContactFormat {
    guard let format = registry.format(named: name) else {
      throw CardstockError.unknown(
        what: "format",
        name: name,
        hint: "The formats are: \(registry.formats.map(\.name).joined(separator: ", "))."
      )
    }
    return format
  }

  private func eventRegion(of mention: EventMention?) throws -> String? {
    guard let mention else { return nil }
    if let place = mention.place { return normalizer.region(ofPlace: place) }
    let known = try store.read { reader in try reader.event(mentioned: mention) }
    return known?.place.flatMap(normalizer.region(ofPlace:))
  }
}

/// Ends a dry run's transaction.
private struct DryRunEnd: Error {}
