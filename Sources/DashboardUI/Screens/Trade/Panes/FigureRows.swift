import Phrasebook
import ProgrammeModel
import TerminalKit

/// The figures of a series as a table, newest first: value, growth as stated, growth as computed.
struct FigureRows {
  private let reading: SeriesReading
  private let context: Context

  init(_ reading: SeriesReading, context: Context) {
    self.reading = reading
    self.context = context
  }

  var rows: [TradeRow] {
    let known = Array(reading.observations.enumerated().reversed())
    let unit = context.unit(of: reading.series)
    let values = known.map { _, row in
      row.value.map { context.phrases.figure($0, in: unit) } ?? "–"
    }
    return zip(known, FigureAlignment(values, in: context.phrases).texts).map { entry, value in
      row(entry.offset, entry.element, value)
    }
  }

  /// The heads of the columns.
  var heads: [String] {
    let headings = context.phrases.headings
    return [headings.period.full, headings.value.full, context.phrases.tradeWords.stated, ""]
  }

  private func row(_ index: Int, _ row: Observation, _ value: String) -> TradeRow {
    let isHeadline = row.status == .headline
    let term = context.phrases.term(row.status)
    let status = row.status == .normal || isHeadline ? nil : term.full
    let source = context.sourceName(of: row, in: reading.series)
    let period = row.period.map { context.phrases.short($0) } ?? "–"
    return TradeRow(
      "figure.\(index)",
      // Remarks go where columns are few; that a round number is no measured figure stays.
      [Span(period)] + (isHeadline ? [Span(" ! ", as: .alert), Span(term.short, as: .muted)] : []),
      [Span(value, as: isHeadline ? .muted : .plain)],
      row.growth.map { [Span(context.phrases.growth($0))] } ?? [Span("–", as: .muted)],
      remark: [Span([status, source].compactMap { $0 }.joined(separator: " · "), as: .muted)],
      explanation: TradeRow.stored(at: index, of: reading),
      source: row.sources.first ?? reading.series.sources.first)
  }
}
