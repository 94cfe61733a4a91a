import ProgrammeModel
import TerminalKit

/// One row of a pane of the trade screen: a label with up to two figures and a remark, or a line of words.
struct TradeRow: Sendable {
  /// What the row is called while data change; `nil` where it can't be selected.
  let id: String?

  /// Label, first figure, second figure, remark.
  let cells: [[Span]]

  /// What stands at the right of a line.
  let right: [Span]
  let isLine: Bool

  /// How the figure came about, for `w`. Where a series may have very many such rows it is put together when it is asked for,
  /// as most never are; it holds no context, since rows are kept with what is worked out of the data.
  private let explaining: Explaining?

  /// Whose word it is, for `o`.
  var source: Identifier<Source>?

  /// What Enter opens, where that is not the series itself.
  var link: RecordName?

  typealias Explaining = @Sendable (Context) -> Explanation?

  /// Whether it can be told how the figure came about.
  var isExplained: Bool { explaining != nil }

  /// How the figure came about; `nil` where it says nothing of that.
  func explanation(in context: Context) -> Explanation? { explaining.flatMap { $0(context) } }

  /// An explanation that is put together already.
  static func told(_ explanation: Explanation) -> Explaining { { _ in explanation } }

  /// Explains a stored figure by its source's own words.
  static func stored(_ row: Observation, of reading: SeriesReading) -> Explaining {
    { Explanation(stored: row, of: reading.series, in: $0) }
  }

  /// The same for one of a series' figures: as there may be very many it keeps only which one it is.
  static func stored(at index: Int, of reading: SeriesReading) -> Explaining {
    { Explanation(stored: reading.observations[index], of: reading.series, in: $0) }
  }

  /// A row of figures.
  init(
    _ id: String?, _ label: [Span], _ first: [Span] = [], _ second: [Span] = [],
    remark: [Span] = [], explanation: Explaining? = nil, source: Identifier<Source>? = nil,
    link: RecordName? = nil
  ) {
    self.id = id
    cells = [label, first, second, remark]
    right = []
    isLine = false
    explaining = explanation
    self.source = source
    self.link = link
  }

  private init(line: [Span], right: [Span]) {
    id = nil
    explaining = nil
    cells = [line]
    self.right = right
    isLine = true
  }

  /// A title over the rows that follow.
  static func heading(_ title: String, right: [Span] = []) -> TradeRow {
    TradeRow(line: [Span(title, as: .title)], right: right)
  }

  /// Words over as many lines as they need, the first with a sign before it.
  static func words(_ text: String, sign: Span? = nil, as role: Role = .muted, columns: Int)
    -> [TradeRow]
  {
    let indent = sign.map { $0.columns + 1 } ?? 0
    return text.wrapped(to: max(columns - indent, 8)).enumerated().map { index, line in
      let start = index == 0 ? sign.map { [$0, Span(" ")] } ?? [] : [Span(blanks(indent))]
      return TradeRow(line: start + [Span(line, as: role)], right: [])
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A line of its own.
  static func line(_ spans: [Span]) -> TradeRow { TradeRow(line: spans, right: []) }

  static let blank = TradeRow(line: [], right: [])

  /// The row in words, for the detail line.
  var summary: [Span] {
    Array(cells.filter { !$0.isEmpty }.joined(separator: [Span("  ")]))
  }
}
