/// A figure was published, or one known before was given another value; one that says which records it disagrees with is
/// a claim beside them, and no revision.
enum FigureChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.trade.flatMap { reading -> [Change] in
      let new = reading.observations.filter { row in
        row.value != nil && span.dated.dayKnown(row).map(span.contains) ?? false
      }
      guard !new.isEmpty else { return [] }
      let history = FigureHistory(reading.observations)
      return new.compactMap { row in
        guard let day = span.dated.dayKnown(row) else { return nil }
        let before = history.figure(before: row)
        let isRevised = row.status == .revised || before != nil && row.conflicts.isEmpty
        return Change(
          isRevised ? .figureRevised : .figurePublished, on: day, reading.series,
          .figure(row, before: before))
      }
    }
  }
}

/// The figures of a series by their period, each list in the order in which they became known; headlines stand apart.
private struct FigureHistory {
  private struct Kind: Hashable {
    let days: Period.Days?
    let isHeadline: Bool

    init(_ row: Observation) {
      days = row.period?.days
      isHeadline = row.status == .headline
    }
  }

  private let figures: [Kind: [Observation]]

  init(_ observations: [Observation]) {
    let told = observations.lazy.filter { $0.value != nil && $0.known != nil }
    figures = Dictionary(grouping: told, by: Kind.init).mapValues { rows in
      let order = rows.indices.sorted { (rows[$0].day, $0) < (rows[$1].day, $1) }
      return order.map { rows[$0] }
    }
  }

  /// The figure that was known of the same period, the latest of several; of those of one day the first one.
  func figure(before row: Observation) -> Observation? {
    guard let day = row.known, let rows = figures[Kind(row)] else { return nil }
    let earlier = rows.places(before: day)
    return earlier.last.map { last in rows[rows.places(before: rows[last].known ?? day).count] }
  }
}

extension Observation {
  fileprivate var day: Int32 { known?.number ?? .min }
}

extension [Observation] {
  /// Of figures in the order in which they became known, the places of those known before a day.
  fileprivate func places(before day: Day) -> Range<Int> {
    0..<prefixCount { $0.day < day.number }
  }
}
