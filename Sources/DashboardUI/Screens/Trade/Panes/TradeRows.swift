import Phrasebook
import ProgrammeModel
import TerminalKit

/// The rows of a pane of the trade screen, and what drawing them asks of all.
struct TradeRows: Sendable {
  let rows: [TradeRow]

  /// What the rows that can be selected are called.
  let ids: [String]

  /// The place of each row among those that can be selected.
  let entries: [Int?]

  /// The columns of the widest label, figures and remark.
  let widest: [Int]
  private let places: [String: Int]

  init(_ rows: [TradeRow]) {
    var ids: [String] = []
    var entries: [Int?] = []
    var places: [String: Int] = [:]
    var widest = [0, 0, 0, 0]
    for (place, row) in rows.enumerated() {
      entries.append(row.id == nil ? nil : ids.count)
      if let id = row.id {
        if places[id] == nil { places[id] = place }
        ids.append(id)
      }
      guard !row.isLine else { continue }
      for (cell, spans) in row.cells.enumerated() {
        widest[cell] = max(widest[cell], spans.columns)
      }
    }
    self.rows = rows
    self.ids = ids
    self.entries = entries
    self.places = places
    self.widest = widest
  }

  static let none = TradeRows([])

  /// Where a row stands; `nil` where there is none of that name.
  func place(of id: String) -> Int? { places[id] }

  /// The row of a name.
  subscript(id: String) -> TradeRow? { places[id].map { rows[$0] } }

  var isEmpty: Bool { rows.isEmpty }
}

extension TradeRows {
  /// The rows of a pane of a series, put together once for the data, the day, the language and the width, beside the
  /// keyboard in a large programme; `nil` until they are.
  static func prepared(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> TradeRows? {
    context.prepared(question(pane, of: reading, columns: columns, in: context)) {
      TradeRows(pane.rows(of: reading, columns: columns, context: $0))
    }
  }

  /// The same, put together on the spot where they are not yet.
  static func kept(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> TradeRows {
    if pane == .series { return series(columns: columns, in: context) }
    let question = question(pane, of: reading, columns: columns, in: context)
    return context.assessment.remember("kept \(question)") {
      TradeRows(pane.rows(of: reading, columns: columns, context: context))
    }
  }

  private static func question(
    _ pane: TradePanes, of reading: SeriesReading, columns: Int, in context: Context
  ) -> String {
    """
    trade \(pane.rawValue) \(reading.id) \(columns) \(context.size.width) \(context.language.rawValue) \(context.isSpoken)
    """
  }

  /// Every series, put together once for the data, the day, the language and a width, so that a key pays for the rows in
  /// view alone.
  static func series(columns: Int, in context: Context) -> TradeRows {
    remembered("\(columns)", in: context) { SeriesRows(context: context, columns: columns) }
  }

  /// The series that pass a filter, each group under what it has in common.
  ///
  /// - Parameter sought: What is sought, which those that pass follow from.
  static func series(
    passing ids: [String], sought: String, columns: Int, in context: Context
  ) -> TradeRows {
    remembered("\(columns), \(sought)", in: context) {
      SeriesRows(context: context, columns: columns, passing: Set(ids))
    }
  }

  private static func remembered(
    _ what: String, in context: Context, _ make: () -> SeriesRows
  ) -> TradeRows {
    let question = "series rows \(context.language.rawValue) \(context.isSpoken) \(what)"
    return context.assessment.remember(question) { TradeRows(make().rows) }
  }
}
