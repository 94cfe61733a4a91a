extension TradeSeries {
  /// The series, then the sources of some of its figures: a figure's own, or else the series'.
  func names(with rows: [Observation]) -> [RecordName] {
    let sources = rows.flatMap { $0.sources.isEmpty ? self.sources : $0.sources }
    return ([name] + sources.map { RecordName(kind: Source.kind, id: $0.text) }).withoutRepeats
  }

  /// The series, then the sources of one of its targets: the target's own, or else the series'.
  func names(with target: TradeTarget) -> [RecordName] {
    let sources = target.sources.isEmpty ? self.sources : target.sources
    return ([name] + sources.map { RecordName(kind: Source.kind, id: $0.text) }).withoutRepeats
  }
}
