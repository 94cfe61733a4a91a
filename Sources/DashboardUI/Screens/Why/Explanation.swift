import Phrasebook
import ProgrammeModel
import TerminalKit

/// How a figure came about: its rule, what went in, what came out, and what it rests on.
package struct Explanation: Sendable {
  let title: String
  let rows: [PageRow]

  /// The first source that it leads to: whose word a derived figure rests on.
  var source: Identifier<Source>? {
    rows.lazy.compactMap(\.link).first { $0.kind == Source.kind }.map { Identifier($0.id) }
  }

  /// What tells it from others: two rows of a pane may lead to one explanation.
  var key: String { title + rows.flatMap(\.value).map(\.text).joined(separator: "|") }

  /// More records than this are counted and not named.
  static let mostNamed = 40

  /// Explains a figure.
  ///
  /// - Parameters:
  ///   - inputs: Labels with what stands by them, each leading to a record where it came from one.
  ///   - steps: The arithmetic, line by line.
  ///   - metric: What the figure rests on that no input leads to already.
  init(
    _ title: String, rule: String, inputs: [PageRow?], steps: [String] = [], result: String? = nil,
    interval: String? = nil, intervalName: String? = nil, of metric: (any Metric)? = nil,
    context: Context
  ) {
    self.title = title
    let words = context.phrases.whyWords
    let arithmetic: [PageRow?] =
      steps.enumerated().map { index, step in
        .field(index == 0 ? words.arithmetic : "", step)
      } + [
        .field(words.result, result.map { [Context.derivedMark, Span($0, as: .derived)] }),
        .field(intervalName ?? words.interval, interval.map { [Span($0, as: .muted)] }),
      ]
    let named = Set(inputs.compactMap { $0?.link })
    let basis = metric?.restsOn.filter { !named.contains($0) } ?? []
    let sections = [
      [.text(words.rule, rule)], inputs, arithmetic + Self.rows(for: basis, in: context),
    ]
    let filled = sections.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }
    rows = Array(filled.joined(separator: [.blank]))
  }

  /// The records that a figure rests on; Enter opens each.
  private static func rows(for names: [RecordName], in context: Context) -> [PageRow] {
    let shown = names.prefix(mostNamed).filter { context.record($0) != nil }
    let label = context.phrases.whyWords.restsOn
    return shown.enumerated().compactMap { index, name in
      let brief = context.brief(of: name)
      return .field(
        index == 0 ? label : "",
        context.titleSpans(of: name) + (brief.isEmpty ? [] : [Span("  ")] + brief), link: name)
    } + more(names.count - mostNamed, in: context)
  }

  /// What several figures rest on alike, under a name of its own.
  init(_ title: String, restsOn names: [RecordName], context: Context) {
    self.title = title
    rows = Self.rows(for: names, in: context)
  }

  /// Explains several figures one after another, each under its name.
  init(_ title: String, parts: [Explanation]) {
    self.title = title
    rows = Array(
      parts.map { [PageRow.heading($0.title)] + $0.rows }.joined(separator: [.blank]))
  }

  /// The same where there are more of them, which are counted.
  init(_ title: String, parts: [Explanation], rest: Int, in context: Context) {
    let told = Explanation(title, parts: parts)
    let more = Self.more(rest, in: context)
    self.title = title
    rows = told.rows + (more.isEmpty ? [] : [.blank] + more)
  }

  /// That there are more of something than are told; nothing where there are none.
  static func more(_ count: Int, in context: Context) -> [PageRow] {
    guard count > 0 else { return [] }
    let words = Span(context.phrases.more(count), as: .muted)
    return [PageRow.field("", [words])].compactMap { $0 }
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
          row.value.map { value in
            value.written + (unit.power == 0 ? " " : " × 10^\(unit.power) ") + unit.code
          }),
        .field(context.phrases.headings.scope.full, context.phrases.term(series.scope).full),
        .field(
          context.phrases.headings.compiler.full, context.compiler(of: series)),
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
      phrases.whyWords.restsOn, nameSpans(of: series),
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
