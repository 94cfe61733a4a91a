import Phrasebook
import ProgrammeModel

extension PackSection {
  /// The newest figure of each series with whose word it is, whether they add up, and the longest row as columns.
  static func trade(in context: ShowContext) -> PackSection {
    let readings = context.assessment.trade
    let charts = readings.compactMap { PackChart(of: $0, in: context) }
    let longest = charts.max { $0.bars.count < $1.bars.count }
    let checks = readings.flatMap { reading -> [String] in
      let title = context.title(of: reading.series)
      let sum = reading.reconciliation.map { $0.words(of: reading.series, in: context) }
      let claims = reading.headlines.compactMap {
        context.phrases.disagreements(of: $0, in: context.unit(of: reading.series)).first
      }
      return ([sum].compactMap { $0 } + claims).map { "\(title): \($0)" }
    }
    return PackSection(
      title: context.phrases.reportSections.trade,
      blocks: [longest.map { .chart($0) }, .sheet(.latestFigures(in: context)), .list(checks)]
        .compactMap { $0 })
  }
}

extension Sheet {
  fileprivate static func latestFigures(in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<SeriesReading>] = [
      SheetColumn("title", phrases.kind(TradeSeries.kind)) { .title(of: $0.series, in: context) },
      SheetColumn("period", headings.period.full) { .period($0.latest?.period, in: context) },
      SheetColumn("value", headings.value.full, isNumber: true) { reading in
        .figure(reading.latest?.value) {
          phrases.headed($0, in: context.unit(of: reading.series))
        }
      },
      SheetColumn("growth", headings.growth.full) {
        .text($0.growth.flatMap { context.words($0) })
      },
      SheetColumn("scope", headings.scope.full) {
        .code($0.series.scope) { phrases.term($0).full }
      },
      SheetColumn("source", headings.source.full) { reading in
        .text(reading.latest.flatMap { context.publishers(of: $0, in: reading.series) })
      },
    ]
    return Sheet(
      phrases.titles.series.full, of: context.assessment.trade,
      ifEmpty: context.emptyPlaces.series, columns)
  }
}
