import Phrasebook
import ProgrammeModel
import TerminalKit

/// The figures of a series as a table, newest first: value, growth as stated, growth as computed.
struct FigureRows: TradePieces {
  private let reading: SeriesReading
  private let alignment: FigureAlignment

  init(_ reading: SeriesReading, in context: Context) {
    self.reading = reading
    alignment = FigureAlignment(
      reading.observations.lazy.map { Self.value($0, of: reading, in: context) },
      in: context.phrases)
  }

  /// The heads of the columns.
  static func heads(in context: Context) -> [String] {
    let headings = context.phrases.headings
    return [headings.period.full, headings.value.full, context.phrases.tradeWords.stated, ""]
  }

  var count: Int { reading.observations.count }

  func piece(of row: String) -> Int? {
    row.figurePlace.map { count - 1 - $0 }.flatMap { (0..<count).contains($0) ? $0 : nil }
  }

  func rows(of piece: Int, in context: Context) -> [TradeRow] {
    let index = count - 1 - piece
    let row = reading.observations[index]
    let value = alignment.text(Self.value(row, of: reading, in: context), in: context.phrases)
    let isHeadline = row.status == .headline
    let term = context.phrases.term(row.status)
    let status = row.status == .normal || isHeadline ? nil : term.full
    let source = context.sourceName(of: row, in: reading.series)
    let period = row.period.map { context.phrases.short($0) } ?? "–"
    let told = TradeRow(
      "figure.\(index)",
      // Remarks go where columns are few; that a round number is no measured figure stays.
      [Span(period)] + (isHeadline ? [Span(" ! ", as: .alert), Span(term.short, as: .muted)] : []),
      [Span(value, as: isHeadline ? .muted : .plain)],
      row.growth.map { [Span(context.phrases.growth($0))] } ?? [Span("–", as: .muted)],
      remark: [Span([status, source].compactMap { $0 }.joined(separator: " · "), as: .muted)],
      explanation: TradeRow.stored(at: index, of: reading),
      source: row.sources.first ?? reading.series.sources.first)
    return [told]
  }

  private static func value(
    _ row: Observation, of reading: SeriesReading, in context: Context
  ) -> String {
    row.value.map { context.phrases.stated($0, in: context.unit(of: reading.series)) } ?? "–"
  }
}
