/// Where a figure stands among those of its series: by the end of its period, and among those of one period after all
/// that it takes the place of.
///
/// A revision that doesn't say when it was published counts most; else the figure published last does, a revision before
/// another of its day. The order in the file decides only where nothing else does, as it may mean nothing.
struct ObservationOrder: Comparable {
  private let end: Day
  private let isUndatedRevision: Bool
  private let published: Day
  private let isRevision: Bool

  /// Where the figure stands in the file.
  let position: Int

  /// - Parameters:
  ///   - position: see ``position``.
  ///   - asOf: stands for the end of a period that can't be read.
  init(_ row: Observation, at position: Int, asOf: Day) {
    end = row.period?.latest ?? asOf
    isRevision = row.status == .revised
    isUndatedRevision = isRevision && row.published == nil
    published = row.known ?? end
    self.position = position
  }

  private var ranks: (Int, Int, Int, Int, Int) {
    (
      Int(end.number), isUndatedRevision ? 1 : 0, Int(published.number), isRevision ? 1 : 0,
      position
    )
  }

  static func < (left: ObservationOrder, right: ObservationOrder) -> Bool {
    left.ranks < right.ranks
  }
}

extension TradeSeries {
  /// Where in ``observations`` the figure of each period stands that takes the place of all others of it, however
  /// that is written.
  var countingFigures: [Period.Days: Int] {
    var counting: [Period.Days: (place: Int, order: ObservationOrder)] = [:]
    for (place, row) in observations.enumerated() where row.isFigure {
      guard let period = row.period, let day = period.latest ?? period.earliest else { continue }
      let order = ObservationOrder(row, at: place, asOf: day)
      if let known = counting[period.days], known.order > order { continue }
      counting[period.days] = (place, order)
    }
    return counting.mapValues(\.place)
  }
}
