import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A number with all that must stand by it: unit, period, scope and source, in that order.
///
/// What stands above it already, in a column's head or a pane's title, is left out here.
package struct Figure: Hashable, Sendable {
  /// The number as its language writes it, with its unit unless that stands above.
  package let value: String
  package let period: String?
  package let scope: String?
  package let source: String?

  /// Whether we worked it out; then it is marked `≈`.
  package let isDerived: Bool
  package let isIllustrative: Bool

  package init(
    _ value: String, period: String? = nil, scope: String? = nil, source: String? = nil,
    isDerived: Bool = false, isIllustrative: Bool = false
  ) {
    self.value = value
    self.period = period
    self.scope = scope
    self.source = source
    self.isDerived = isDerived
    self.isIllustrative = isIllustrative
  }

  /// The figure in a row: `20.5 bn US$ Jan–Sep 2020, scope not stated, Russia Briefing`.
  package func spans(as role: Role = .plain) -> [Span] {
    let sign = isDerived ? [Context.derivedMark] : []
    let rest = [scope, source].compactMap { $0 }.map { ", \($0)" }
    let words = (period.map { " \($0)" } ?? "") + rest.joined()
    let context = words.isEmpty ? [] : [Span(words, as: .muted)]
    let mark = isIllustrative ? [Context.illustrativeMark] : []
    return sign + [Span(value, as: isDerived ? .derived : role)] + context + mark
  }
}

extension Figure {
  /// A stored figure of a series with everything that must stand by it; `nil` where it is missing.
  package init?(_ row: Observation, of series: TradeSeries, in context: Context) {
    guard let value = context.figure(row, of: series) else { return nil }
    self.init(
      value, period: row.period.map { context.phrases.short($0) },
      scope: context.phrases.term(series.scope).full,
      source: context.sourceName(of: row, in: series), isIllustrative: series.isIllustrative)
  }
}
