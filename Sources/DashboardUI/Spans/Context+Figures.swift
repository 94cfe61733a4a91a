import Phrasebook
package import ProgrammeModel

extension Context {
  /// A stored figure of a series with everything that must stand by it.
  package func figure(_ row: Observation, of series: TradeSeries) -> Figure? {
    guard let value = row.value else { return nil }
    let unit = MeasuredUnit(code: series.unit, power: series.multiplier)
    let sources = row.sources.isEmpty ? series.sources : row.sources
    return Figure(
      phrases.headed(value, in: unit), period: row.period.map { phrases.short($0) },
      scope: phrases.term(series.scope).full, source: sources.first.map { publisher(of: $0) },
      isIllustrative: series.isIllustrative)
  }

  /// Who published a source, or what it is called where nobody is named.
  package func publisher(of source: Identifier<Source>) -> String {
    guard let record = snapshot.sources[source] else { return source.text }
    return string(record.publisher) ?? title(of: record)
  }
}
