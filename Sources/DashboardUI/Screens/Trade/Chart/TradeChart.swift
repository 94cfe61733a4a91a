import Phrasebook
import ProgrammeModel
import TerminalKit

/// The charts of a series: periods that are unlike stand on axes of their own, side by side.
struct TradeChart: Widget {
  private let reading: SeriesReading
  private let context: Context
  private let groups: [PeriodGroup]

  /// The selected figure.
  private let marked: Observation?

  /// No chart beside another one is narrower.
  private static let leastBeside = 26

  /// The columns of one place of an axis, so that values stand over bars; and those of a scale and a gap.
  private static let slot = 7
  private static let margin = 9

  /// No chart asks for more.
  private static let mostWanted = 64

  private static let mostBeside = 3

  /// - Parameter view: which chart comes first where they are shown one at a time.
  init(
    _ reading: SeriesReading, view: Int, columns: Int, marked: Observation? = nil,
    context: Context
  ) {
    self.reading = reading
    self.marked = marked
    self.context = context
    let question = "groups of \(reading.id) \(view) \(columns) \(context.language.rawValue)"
    groups = context.assessment.remember(question) {
      let all = PeriodGroup.all(of: reading, in: context)
      let views = TradeChart.views(of: reading, columns: columns, in: context)
      let shown = Array(all.dropFirst(min(view, max(views - 1, 0))))
      return Array(
        shown.prefix(TradeChart.beside(shown, of: reading, columns: columns, context)))
    }
  }

  /// Whether no figure stands on any axis.
  var isEmpty: Bool { groups.isEmpty }

  /// Whether a figure stands on an axis that is shown.
  func hasPlace(for row: Observation) -> Bool {
    groups.contains { $0.axisPlace(of: row) != nil }
  }

  /// How many views of charts a series has at a width.
  static func views(of reading: SeriesReading, columns: Int, in context: Context) -> Int {
    let all = PeriodGroup.all(of: reading, in: context)
    let isWhole = beside(all, of: reading, columns: columns, context) >= all.count
    return isWhole ? min(all.count, 1) : all.count
  }

  /// How many of the first groups stand side by side: as many as have room for the values over their bars.
  private static func beside(
    _ groups: [PeriodGroup], of reading: SeriesReading, columns: Int, _ context: Context
  ) -> Int {
    var free = columns
    let fitting = groups.prefix { group in
      free -= wanted(group, of: reading, context)
      return free >= 0
    }
    return min(max(fitting.count, 1), mostBeside)
  }

  private static func wanted(
    _ group: PeriodGroup, of reading: SeriesReading, _ context: Context
  ) -> Int {
    let places = GroupChart(group, of: reading, context: context).places.count
    return max(leastBeside, min(places * slot + margin, mostWanted))
  }

  func render(into frame: inout Frame, area: Rect) {
    guard !groups.isEmpty else {
      let hasValues = reading.observations.contains { $0.value != nil }
      let words =
        hasValues ? context.phrases.tradeWords.notDrawn : context.emptyPlaces.figures
      frame.draw(Paragraph(words, as: .muted), in: area)
      return
    }
    for (group, place) in places(in: area) { draw(group, into: &frame, in: place) }
  }

  /// The lines among its charts, as they are drawn in an area.
  func lines(in area: Rect) -> [ChartLine] {
    places(in: area).compactMap { group, place in
      let (chart, legend) = parts(of: group, columns: place.width)
      return chart.line(in: Self.plot(under: legend, in: place))
    }
  }

  /// Each group with its part of an area.
  private func places(in area: Rect) -> [(group: PeriodGroup, area: Rect)] {
    var rest = area
    return zip(groups, widths(of: area.width)).map { group, width in
      let (place, remainder) = rest.splitVertically(at: width)
      rest = remainder
      let isLast = remainder.width == 0
      return (group, isLast ? place : place.splitVertically(at: width - 2).left)
    }
  }

  /// Charts get columns by the places on their axes, none fewer than the least.
  private func widths(of columns: Int) -> [Int] {
    let places = groups.map { max(GroupChart($0, of: reading, context: context).places.count, 1) }
    let spare = max(columns - groups.count * Self.leastBeside, 0)
    let total = places.reduce(0, +)
    let widths = places.map { min(columns, Self.leastBeside) + spare * $0 / total }
    return widths.dropLast() + [columns - widths.dropLast().reduce(0, +)]
  }

  private func draw(_ group: PeriodGroup, into frame: inout Frame, in area: Rect) {
    let (chart, legend) = parts(of: group, columns: area.width)
    frame.draw(Line([Span(name(of: group), as: .title)]), in: area.row(0))
    for (index, line) in legend.enumerated() {
      let place = area.row(index)
      let start = index == 0 ? indent(of: group) : 0
      frame.draw(Line(line), in: place.splitVertically(at: start).right)
    }
    let plot = Self.plot(under: legend, in: area)
    if !plot.isEmpty { frame.draw(chart, in: plot) }
  }

  /// The chart of a group, and the lines of what its signs mean.
  private func parts(of group: PeriodGroup, columns: Int) -> (chart: GroupChart, legend: [[Span]]) {
    let chart = GroupChart(
      group, of: reading, marked: marked.flatMap { group.axisPlace(of: $0) }, context: context)
    let legend = ChartLegend(chart, group, reading: reading, context: context)
    return (chart, legend.lines(columns: columns, indent: indent(of: group)))
  }

  /// The columns before the legend's first line.
  private func indent(of group: PeriodGroup) -> Int {
    DisplayWidth.columns(of: name(of: group)) + 3
  }

  /// What is left for the chart itself; empty where that is too little.
  private static func plot(under legend: [[Span]], in area: Rect) -> Rect {
    let plot = area.rows(from: max(legend.count, 1))
    return plot.height >= 3 ? plot : area.rows(0..<0)
  }

  /// What the periods of a group are called: `yearly`, `Jan–Sep`, `monthly`.
  private func name(of group: PeriodGroup) -> String {
    let phrases = context.phrases
    switch (group.isRunning, group.shape.monthCount) {
    case (true, 12): return phrases.tradeWords.yearly
    case (true, 6): return phrases.term(TradeSeries.Frequency.half).full
    case (true, 3): return phrases.term(TradeSeries.Frequency.quarterly).full
    case (true, 1): return phrases.term(TradeSeries.Frequency.monthly).full
    default: return phrases.months(group.shape.monthCount)
    }
  }
}
