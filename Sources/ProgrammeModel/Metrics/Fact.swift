/// What the world outside can be asked about, and so rests on a source.
///
/// That is agreements, events that were held, milestones that were met, and the figures and targets of series. What is
/// marked illustrative is no fact.
struct Fact {
  let record: any Record

  /// The list of the record and its row that the fact is; `nil` where it is the record itself.
  let row: (list: String, index: Int)?
  let isSourced: Bool

  static func all(in snapshot: Snapshot) -> [Fact] {
    let records =
      snapshot.agreements.map { Fact($0, $0.origin.strings("documents")) }
      + snapshot.events.filter { $0.status == .held }.map { Fact($0) }
      + snapshot.milestones.filter { $0.status == .met }.map { Fact($0, $0.evidence.map(\.text)) }
    return (records + snapshot.series.flatMap(rows)).filter { !$0.record.isIllustrative }
  }

  private init(_ record: some Record, _ documents: [String] = []) {
    self.record = record
    row = nil
    isSourced = !record.sources.isEmpty || !documents.isEmpty
  }

  private init(
    _ series: TradeSeries, _ list: String, _ index: Int, _ sources: [Identifier<Source>]
  ) {
    record = series
    row = (list, index)
    isSourced = !series.sources.isEmpty || !sources.isEmpty
  }

  /// Rows may rest on the sources of their series.
  private static func rows(of series: TradeSeries) -> [Fact] {
    series.observations.enumerated().map { Fact(series, "observations", $0, $1.sources) }
      + series.targets.enumerated().map { Fact(series, "targets", $0, $1.sources) }
  }
}
