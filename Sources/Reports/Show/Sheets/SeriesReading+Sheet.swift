import Phrasebook
import ProgrammeModel

extension Sheet {
  /// One figure of one series.
  private typealias Figure = (series: TradeSeries, row: Observation)

  /// Every figure of some series, with what it is in.
  static func figures(of readings: [SeriesReading], in context: ShowContext) -> Sheet {
    let figures = readings.flatMap { reading in
      reading.observations.map { Figure(series: reading.series, row: $0) }
    }
    return Sheet(
      context.phrases.titles.trade.full, of: figures,
      ifEmpty: context.emptyPlaces.figures,
      seriesColumns(context) + figureColumns(context))
  }

  private static func seriesColumns(_ context: ShowContext) -> [SheetColumn<Figure>] {
    let phrases = context.phrases
    return [
      SheetColumn("series") { .text($0.series.id.text) },
      SheetColumn("title", phrases.kind(TradeSeries.kind)) {
        .title(of: $0.series, in: context)
      },
      SheetColumn("reporter") { .text($0.series.reporter) },
      SheetColumn("partner") { .text($0.series.partner) },
      SheetColumn("flow") { .text($0.series.flow.rawValue) },
      SheetColumn("scope", phrases.headings.scope.full) {
        .code($0.series.scope) { phrases.term($0).full }
      },
    ]
  }

  private static func figureColumns(_ context: ShowContext) -> [SheetColumn<Figure>] {
    let phrases = context.phrases
    let headings = phrases.headings
    return [
      SheetColumn("period", headings.period.full) { .period($0.row.period, in: context) },
      SheetColumn("value", headings.value.full, isNumber: true) { figure in
        .figure(figure.row.value) { phrases.headed($0, in: context.unit(of: figure.series)) }
      },
      SheetColumn("unit") { .text($0.series.unit) },
      SheetColumn("unit_mult", isNumber: true) {
        .number($0.series.multiplier) { "\($0)" }
      },
      SheetColumn("growth_pct", headings.growth.full, isNumber: true) {
        .figure($0.row.growth) { phrases.growth($0) }
      },
      SheetColumn("growth_basis") { .period($0.row.growthBasis, in: context) },
      SheetColumn("status", headings.status.full) { figure in
        .word(
          figure.row.status == .normal ? nil : phrases.term(figure.row.status).full,
          figure.row.status.rawValue)
      },
      SheetColumn("as_worded") { .text($0.row.asWorded) },
      SheetColumn("source", headings.source.full) { figure in
        let own = figure.row.sources
        let ids = context.visible(own.isEmpty ? figure.series.sources : own).map(\.text)
        return .word(
          context.publishers(of: figure.row, in: figure.series), ids.joined(separator: " "))
      },
      .illustrative { $0.series.isIllustrative },
    ]
  }
}
