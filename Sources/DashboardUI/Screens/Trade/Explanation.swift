import Phrasebook
import ProgrammeModel
import TerminalKit

/// How a figure came about: its rule, what went in, and what came out.
struct Explanation: Sendable {
  let title: String
  let rows: [PageRow]

  /// Explains a figure.
  ///
  /// - Parameters:
  ///   - inputs: Labels with what stands by them, each leading to a record where it came from one.
  ///   - steps: The arithmetic, line by line.
  init(
    _ title: String, rule: String, inputs: [PageRow?], steps: [String] = [], result: String? = nil,
    interval: String? = nil, context: Context
  ) {
    self.title = title
    let words = context.phrases.whyWords
    let arithmetic = steps.enumerated().map { index, step in
      PageRow.field(index == 0 ? words.arithmetic : "", step)
    }
    let rows: [PageRow?] =
      [.text(words.rule, rule), .blank] + inputs + [.blank] + arithmetic + [
        .field(
          words.result,
          result.map { [Context.derivedMark, Span($0, as: .derived)] }),
        .field(words.interval, interval.map { [Span($0, as: .muted)] }),
      ]
    self.rows = rows.compactMap { $0 }
  }

  /// Explains a stored figure: its source's own words, and nothing worked out.
  init(stored row: Observation, of series: TradeSeries, in context: Context) {
    let words = context.phrases.tradeWords
    let unit = context.unit(of: series)
    self.init(
      context.title(of: series), rule: context.phrases.metricRules.stated,
      inputs: [
        context.input(row, of: series),
        .field(
          context.phrases.headings.value.full,
          row.value.map { "\($0.written) × 10^\(unit.power) \(unit.code)" }),
        .field(context.phrases.headings.scope.full, context.phrases.term(series.scope).full),
        .field(
          context.phrases.headings.compiler.full,
          context.string(series.compiler) ?? words.compilerNotNamed),
        .field(context.phrases.headings.status.full, context.phrases.term(row.status).full),
        .text(words.asWorded, row.asWorded.map { context.phrases.quoted($0) }),
        .text(context.phrases.recordWords.note, context.string(row.note)),
      ] + row.sources.map { context.sourceRow($0) },
      interval: row.value.map { context.phrases.interval($0.interval, in: unit) }, context: context)
  }
}

extension Context {
  /// A stored figure as an input: its period, value and source; Enter opens that source.
  func input(_ row: Observation, of series: TradeSeries, label: String? = nil) -> PageRow? {
    let source = row.sources.first ?? series.sources.first
    return .field(
      label ?? row.period.map { phrases.short($0) } ?? phrases.whyWords.figure,
      [
        Span(figure(row, of: series) ?? phrases.term(Observation.Status.missing).full),
        Span(sourceName(of: row, in: series).map { "  \($0)" } ?? "", as: .muted),
      ], link: source.map { RecordName(kind: Source.kind, id: $0.text) })
  }

  /// A series as an input; Enter opens it.
  func input(_ series: TradeSeries) -> PageRow? {
    .field(
      phrases.whyWords.restsOn, text(series.title),
      link: RecordName(kind: TradeSeries.kind, id: series.common.id))
  }

  /// A source as an input; Enter opens it.
  func sourceRow(_ id: Identifier<Source>) -> PageRow? {
    let title = text(snapshot.sources[id]?.title)
    return .field(
      phrases.recordWords.source, title.isEmpty ? [Span(id.text)] : title,
      link: snapshot.sources[id] == nil ? nil : RecordName(kind: Source.kind, id: id.text))
  }
}
