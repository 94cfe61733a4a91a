/// A deliverable was accepted, or a document was published that something rests on.
enum NewDocuments: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    let snapshot = span.dated.snapshot
    let accepted = snapshot.deliverables.filter(span.dated.shows).compactMap { deliverable in
      deliverable.status == .accepted
        ? span.day(of: deliverable.dateAccepted).map {
          Change(.document, on: $0, deliverable, area: deliverable.area)
        } : nil
    }
    let published = span.dated.sources.compactMap { source in
      source.type == .document
        ? span.day(of: source.published?.start).map { Change(.document, on: $0, source) } : nil
    }
    return accepted + published
  }
}
