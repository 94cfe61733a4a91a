import Phrasebook
import ProgrammeModel
import TerminalKit

/// The heads of one group of travellers by period, the newest first; what has not begun is left out.
struct ExchangePeriods: LowerList {
  private let known: ExchangePeriodList?
  private let group: ExchangeYear.Group
  private let ways: [ExchangeWay]
  private let context: Context

  init(_ group: ExchangeYear.Group, ways: [ExchangeWay], context: Context) {
    self.group = group
    self.ways = ways
    self.context = context
    let question = "periods \(group.audience.rawValue) \(context.language.rawValue)"
    known = context.prepared("\(question) \(context.isSpoken)") {
      ExchangePeriodList(of: group, ways: ways, in: $0)
    }
  }

  var isPending: Bool { known == nil }

  var title: String { context.phrases.byPeriod(context.phrases.term(group.audience).opening) }

  func note(shown: Int, of total: Int) -> [Span] {
    let heads = context.phrases.headings.heads.short
    let count = shown < total ? "\(context.phrases.shown(shown, of: total)) · " : ""
    return [Span(count + heads, as: .muted)]
  }

  func ids(columns: Int) -> [String] {
    guard let known else { return [] }
    return hasRoom(for: columns, known) ? known.ids : known.idsUnderHead
  }

  /// Each way after its letters where that has room, else in columns under the letters.
  func line(_ index: Int, columns: Int) -> Line {
    guard let known else { return Line([]) }
    if hasRoom(for: columns, known) { return Line(sentence(of: known.rows[index], known)) }
    guard index > 0 else {
      let letters = ways.map { [Span(context.letters(of: $0), as: .muted)] }
      return line("", letters, columns, known)
    }
    let row = known.rows[index - 1]
    let heads = ways.map { context.heads(row.heads[$0.direction]) }
    return line(context.phrases.short(row.period), heads, columns, known)
  }

  private func hasRoom(for columns: Int, _ known: ExchangePeriodList) -> Bool {
    context.isSpoken || known.sentence <= columns
  }

  private func sentence(of row: ExchangePeriod, _ known: ExchangePeriodList) -> [Span] {
    let start = context.phrases.short(row.period).padded(to: known.start)
    return [Span(start, as: .muted)]
      + context.words(of: row, ways).joined(separator: ExchangePeriodList.gap)
  }

  private func line(
    _ start: String, _ cells: [[Span]], _ columns: Int, _ known: ExchangePeriodList
  ) -> Line {
    let each = max((columns - known.start) / max(ways.count, 1), 1)
    let padded = cells.flatMap { cell in
      [Span(String(repeating: " ", count: max(each - cell.columns, 0)))] + cell
    }
    return Line([Span(start.padded(to: known.start), as: .muted)] + padded)
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
