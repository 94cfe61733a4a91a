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
    let all = PeriodGroup.all(of: reading, in: context)
    let first = min(view, max(TradeChart.views(of: reading, columns: columns, in: context) - 1, 0))
    let shown = Array(all.dropFirst(first))
    groups = Array(
      shown.prefix(TradeChart.beside(shown, of: reading, columns: columns, context)))
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
    var rest = area
    for (group, width) in zip(groups, widths(of: area.width)) {
      let (place, remainder) = rest.splitVertically(at: width)
      let isLast = remainder.width == 0
      draw(group, into: &frame, in: isLast ? place : place.splitVertically(at: width - 2).left)
      rest = remainder
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
    let chart = GroupChart(
      group, of: reading, marked: marked.flatMap { group.axisPlace(of: $0) }, context: context)
    let legend = ChartLegend(chart, group, reading: reading, context: context)
    frame.draw(Line([Span(name(of: group), as: .title)]), in: area.row(0))
    let indent = DisplayWidth.columns(of: name(of: group)) + 3
    let lines = legend.lines(columns: area.width, indent: indent)
    for (index, line) in lines.enumerated() {
      let place = area.row(index)
      frame.draw(Line(line), in: index == 0 ? place.splitVertically(at: indent).right : place)
    }
    let plot = area.rows(from: max(lines.count, 1))
    if plot.height >= 3 { frame.draw(chart, in: plot) }
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
