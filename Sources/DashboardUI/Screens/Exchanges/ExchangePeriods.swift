import Phrasebook
import ProgrammeModel
import TerminalKit

/// The heads of one group of travellers by period, the newest first; what has not begun is left out.
struct ExchangePeriods: LowerList {
  private let periods: ExchangePeriodList
  private let group: ExchangeYear.Group
  private let ways: [ExchangeWay]
  private let context: Context

  private var widest: Widths

  /// The columns that the longest period takes, and the longest row where each way stands after its letters.
  private struct Widths: Sendable {
    var start = 0
    var sentence = 0
  }

  init(_ group: ExchangeYear.Group, ways: [ExchangeWay], context: Context) {
    self.group = group
    self.ways = ways
    self.context = context
    periods = context.periods(of: group)
    widest = Widths()
    widest = context.assessment.remember(
      "widths of periods \(group.audience) \(context.language.rawValue) \(context.isSpoken)"
    ) { [self] in widths }
  }

  private var widths: Widths {
    let starts = periods.rows.map { DisplayWidth.columns(of: context.phrases.short($0.period)) }
    var widths = Widths(start: (starts.max() ?? 0) + 2)
    let words = periods.rows.map { context.words(of: $0, ways).joined(separator: Self.gap) }
    widths.sentence = widths.start + (words.map { Array($0).columns }.max() ?? 0)
    return widths
  }

  private static let gap = [Span("   ")]

  var title: String { context.phrases.byPeriod(context.phrases.term(group.audience).opening) }

  func note(shown: Int, of total: Int) -> [Span] {
    let heads = context.phrases.headings.heads.short
    let count = shown < total ? "\(context.phrases.shown(shown, of: total)) · " : ""
    return [Span(count + heads, as: .muted)]
  }

  func ids(columns: Int) -> [String] {
    hasRoom(for: columns) ? periods.ids : periods.idsUnderHead
  }

  /// Each way after its letters where that has room, else in columns under the letters.
  func line(_ index: Int, columns: Int) -> Line {
    if hasRoom(for: columns) { return Line(sentence(of: periods.rows[index])) }
    guard index > 0 else {
      return line("", ways.map { [Span(context.letters(of: $0), as: .muted)] }, columns)
    }
    let row = periods.rows[index - 1]
    let heads = ways.map { context.heads(row.heads[$0.direction]) }
    return line(context.phrases.short(row.period), heads, columns)
  }

  private func hasRoom(for columns: Int) -> Bool { context.isSpoken || widest.sentence <= columns }

  private func sentence(of row: ExchangePeriod) -> [Span] {
    let start = context.phrases.short(row.period).padded(to: widest.start)
    return [Span(start, as: .muted)] + context.words(of: row, ways).joined(separator: Self.gap)
  }

  private func line(_ start: String, _ cells: [[Span]], _ columns: Int) -> Line {
    let each = max((columns - widest.start) / max(ways.count, 1), 1)
    let padded = cells.flatMap { cell in
      [Span(String(repeating: " ", count: max(each - cell.columns, 0)))] + cell
    }
    return Line([Span(start.padded(to: widest.start), as: .muted)] + padded)
  }
}

extension Context {
  /// Each way with the heads of a period: `M→B 8 of 30`.
  func words(of row: ExchangePeriod, _ ways: [ExchangeWay]) -> [[Span]] {
    ways.map { way in
      let name = isSpoken ? words(for: way) : letters(of: way)
      return [Span("\(name) ", as: .muted)] + heads(row.heads[way.direction])
    }
  }

  /// A way by the first letters of the parties' short names: `M→B`.
  func letters(of way: ExchangeWay) -> String {
    let marks = DayMark(in: self)
    return "\(marks.letter(of: way.from))→\(marks.letter(of: way.to))"
  }
}
