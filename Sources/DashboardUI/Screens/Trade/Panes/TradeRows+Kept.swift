import Phrasebook
import ProgrammeModel
import TerminalKit

extension TradeRows {
  /// The rows of a pane of a series, put together once for the data, the day, the language and the width, beside the
  /// keyboard in a large programme; `nil` until they are.
  static func prepared(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> TradeRows? {
    context.prepared(question(pane, of: reading, columns: columns, in: context)) {
      TradeRows(pane.pieces(of: reading, columns: columns, in: $0), in: $0)
    }
  }

  /// The same, put together on the spot where they are not yet.
  static func kept(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> TradeRows {
    let question = question(pane, of: reading, columns: columns, in: context)
    return context.assessment.remember("kept \(question)") {
      TradeRows(pane.pieces(of: reading, columns: columns, in: context), in: context)
    }
  }

  /// One row of a pane of a series, by its name: no other is put into words for it.
  static func row(
    _ id: String, in pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> TradeRow? {
    let question = question(pane, of: reading, columns: columns, in: context)
    let pieces = context.assessment.remember("pieces \(question)") {
      KeptPieces(pieces: pane.pieces(of: reading, columns: columns, in: context))
    }
    return pieces.pieces.row(id, in: context)
  }

  private struct KeptPieces: Sendable {
    let pieces: any TradePieces
  }

  private static func question(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> String {
    "trade \(pane.rawValue) \(reading.id) \(columns) \(context.wording)"
  }

  /// Every series, put together once for the data, the day, the language and a width, beside the keyboard in a large
  /// programme; `nil` until they are.
  static func series(columns: Int, in context: Context) -> TradeRows? {
    context.prepared("series rows \(columns) \(context.wording)") {
      TradeRows(SeriesRows(columns: columns, in: $0), in: $0)
    }
  }

  /// The series that pass a filter, each group under what it has in common; `nil` until that is known.
  ///
  /// - Parameter sought: What is sought, which those that pass follow from.
  static func series(
    passing filter: ListFilter, sought: String, columns: Int, in context: Context
  ) -> TradeRows? {
    context.prepared("series rows \(columns), \(sought) \(context.wording)") { context in
      let order = context.assessment.once(SeriesOrder.self)
      let ids = filter.narrowed(order.ids, in: context) { order.readings.map(\.series.name) }
      return TradeRows(SeriesRows(columns: columns, passing: Set(ids), in: context), in: context)
    }
  }
}
