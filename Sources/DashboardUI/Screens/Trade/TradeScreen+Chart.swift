import Phrasebook
import ProgrammeModel
import TerminalKit

extension TradeScreen {
  /// Left and right lead out of a list and into its row; on a chart they go from figure to figure, the older at the left.
  static let sideways: [BrowseCommand<Self>] = [
    sideways(.left, .character("h"), phrase: \.back, by: 1) { $0.goBack(in: $1) },
    sideways(.right, .character("l"), phrase: \.open, by: -1) { $0.open(in: $1) },
  ]

  private static func sideways(
    _ keys: Key..., phrase: any KeyPath<Commands, CommandPhrase> & Sendable, by offset: Int,
    inLists: @escaping @Sendable (inout Self, Context) -> BrowseOutcome
  ) -> BrowseCommand<Self> {
    let row = CommandRow(keys: keys, label: nil, phrase: phrase, place: .helpOnly)
    return Command(row) { screen, context in
      guard let chart = screen.shownChart(in: context) else { return inLists(&screen, context) }
      screen.step(by: offset, over: chart, in: context)
      return .stay
    }
  }

  /// The chart that the keys go to.
  private func shownChart(in context: Context) -> TradeChart? {
    guard focus == .figures, let reading = reading(in: context),
      hasAxes(for: reading, in: context),
      let text = layout(of: context.body).place(of: .figures)?.inside.inset(columns: 1, rows: 0),
      let view = chart(of: reading, columns: text.width, in: context)
    else { return nil }
    return TradeChart(reading, view: view, columns: text.width, context: context)
  }

  /// Whether the axes of a series' charts are put together: in a large programme that is done beside the keyboard.
  func hasAxes(for reading: SeriesReading, in context: Context) -> Bool {
    context.prepared("axes of \(reading.id)") { PeriodGroup.all(of: reading, in: $0) } != nil
  }

  /// Draws a chart, which the same figure marked pastes anew.
  func drawChart(
    of reading: SeriesReading, view: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let marked = markedFigure(of: reading, in: context)
    let mark = marked?.period.map { context.phrases.short($0) } ?? ""
    frame.paste(context, picture: "chart \(reading.id) \(view) \(mark)", in: area) { frame in
      let chart = TradeChart(
        reading, view: view, columns: area.width, marked: marked, context: context)
      frame.draw(chart, in: area)
    }
  }

  /// Goes to the next figure that the chart has a place for, where there is one.
  private mutating func step(by offset: Int, over chart: TradeChart, in context: Context) {
    let start = cursor
    let ids = rows(in: context)
    for _ in 0..<Self.mostMarked {
      let previous = cursor.selection(in: ids)
      cursor.move(by: offset, in: ids, height: 1)
      if cursor.selection(in: ids) == previous { break }
      if let row = selectedFigure(in: context), chart.hasPlace(for: row) { return }
    }
    cursor = start
  }

  /// More figures are drawn as a line, on which no key's mark is drawn anew.
  private static let mostMarked = 400

  /// The figure that a chart marks: the selected one, where the keys go to the chart.
  func markedFigure(of reading: SeriesReading, in context: Context) -> Observation? {
    guard focus == .figures, !context.isSpoken, reading.observations.count <= Self.mostMarked
    else { return nil }
    return selectedFigure(in: context)
  }

  private func selectedFigure(in context: Context) -> Observation? {
    guard let reading = reading(in: context),
      let place = selectedRow(in: context)?.id?.figurePlace,
      reading.observations.indices.contains(place)
    else { return nil }
    return reading.observations[place]
  }
}
