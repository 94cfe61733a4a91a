/// A figure was published, or one known before was given another value; one that says which records it disagrees with is
/// a claim beside them, and no revision.
enum FigureChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.trade.flatMap { reading in
      reading.observations.compactMap { row in
        guard let day = row.known, span.contains(day), row.value != nil else { return nil }
        let before = earlier(than: row, in: reading.observations)
        let isRevised = row.status == .revised || before != nil && row.conflicts.isEmpty
        return Change(
          isRevised ? .figureRevised : .figurePublished, on: day, reading.series,
          .figure(row, before: before))
      }
    }
  }

  /// The figure that was known of the same period, the latest of several; headlines stand apart.
  private static func earlier(
    than row: Observation, in observations: [Observation]
  ) -> Observation? {
    guard let day = row.known else { return nil }
    return observations.filter { other in
      other.period == row.period && other.value != nil
        && (other.status == .headline) == (row.status == .headline)
        && (other.known.map { $0 < day } ?? false)
    }.max { ($0.known?.number ?? .min) < ($1.known?.number ?? .min) }
  }
}
