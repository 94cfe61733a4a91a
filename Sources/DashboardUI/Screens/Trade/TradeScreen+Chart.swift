import Phrasebook
import ProgrammeModel
import TerminalKit

extension TradeScreen {
  /// Left and right lead out of a list and into its row; on a chart they go from figure to figure, the older at the left.
  /// A chart that is read as its figures is a list.
  static let sideways = sidewaysKeys(
    back: { $0.goBack(in: $1) }, open: { $0.open(in: $1) },
    step: { screen, direction, context in
      if context.isSpoken { return false }
      if screen.awaitsChart(in: context) { return true }
      guard let chart = screen.shownChart(in: context) else { return false }
      // The newest figure is the first row, and stands at the right of the axis.
      screen.step(by: -direction, over: chart, in: context)
      return true
    })

  /// The chart that the keys go to.
  private func shownChart(in context: Context) -> TradeChart? {
    guard focus == .figures, let reading = reading(in: context),
      hasAxes(for: reading, in: context),
      let text = layout(of: context.body).place(of: .figures)?.inside.inset(columns: 1, rows: 0),
      let view = chart(of: reading, columns: text.width, in: context)
    else { return nil }
    let chart = TradeChart(reading, view: view, columns: text.width, context: context)
    return chart.isEmpty ? nil : chart
  }

  /// Whether the keys go to a chart whose axes are still being put together.
  private func awaitsChart(in context: Context) -> Bool {
    guard focus == .figures, let reading = reading(in: context) else { return false }
    return !hasAxes(for: reading, in: context)
  }

  /// Whether the axes of a series' charts are put together: in a large programme that is done beside the keyboard.
  func hasAxes(for reading: SeriesReading, in context: Context) -> Bool {
    context.prepared("axes of \(reading.id)") { PeriodGroup.all(of: reading, in: $0) } != nil
  }

  /// Draws a chart once for the figure that its bars mark, and on its lines the mark alone.
  func drawChart(
    of reading: SeriesReading, view: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let place = markedPlace(of: reading, in: context)
    let barred = place.flatMap { reading.observations.count <= Self.mostBarred ? $0 : nil }
    let mark = barred.map { " \($0)" } ?? ""
    frame.paste(context, picture: "chart \(reading.id) \(view)\(mark)", in: area) { frame in
      let chart = TradeChart(
        reading, view: view, columns: area.width, marked: barred.map { reading.observations[$0] },
        context: context)
      frame.draw(chart, in: area)
    }
    guard let place else { return }
    let corners = "\(area.minX) \(area.minY) \(area.width) \(area.height)"
    let lines = context.assessment.remember(
      "lines of \(reading.id) \(view) \(corners) \(context.wording)"
    ) {
      TradeChart(reading, view: view, columns: area.width, context: context).lines(in: area)
    }
    for line in lines { line.mark(reading.observations[place], into: &frame, context: context) }
  }

  /// Goes to the next figure that the chart has a place for, where there is one.
  private mutating func step(by offset: Int, over chart: TradeChart, in context: Context) {
    guard let reading = reading(in: context) else { return }
    let start = cursor
    let ids = rows(in: context)
    for _ in 0..<Self.mostSteps {
      let previous = cursor.selection(in: ids)
      cursor.move(by: offset, in: ids, height: 1)
      if cursor.selection(in: ids) == previous { break }
      if let place = selectedPlace(of: reading, in: context),
        chart.hasPlace(for: reading.observations[place])
      {
        return
      }
    }
    cursor = start
  }

  /// No key goes over more figures that the chart has no place for.
  private static let mostSteps = 400

  /// Where there are more figures, no chart is drawn anew for another mark.
  private static let mostBarred = 400

  /// The place among the figures of the one that a chart marks: the selected one, where the keys go to the chart.
  private func markedPlace(of reading: SeriesReading, in context: Context) -> Int? {
    guard focus == .figures, !context.isSpoken else { return nil }
    return selectedPlace(of: reading, in: context)
  }

  private func selectedPlace(of reading: SeriesReading, in context: Context) -> Int? {
    guard let place = selectedRow(in: context)?.id?.figurePlace,
      reading.observations.indices.contains(place)
    else { return nil }
    return place
  }
}
