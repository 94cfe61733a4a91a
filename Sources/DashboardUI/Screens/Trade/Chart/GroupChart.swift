import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// The figures of one group of periods: bars where they have room, else a line; whole years with the
/// way to the target and the projection.
struct GroupChart: Widget {
  private let group: PeriodGroup
  private let reading: SeriesReading
  private let marked: Int?
  private let context: Context

  /// Years that an axis may run beyond the last figure.
  private static let farthestTarget = 15

  /// No axis is longer; the newest places stay.
  private static let mostPlaces = 1200

  /// - Parameter marked: The place on the axis of the selected figure.
  init(
    _ group: PeriodGroup, of reading: SeriesReading, marked: Int? = nil, context: Context
  ) {
    self.group = group
    self.reading = reading
    self.marked = marked
    self.context = context
  }

  /// The target that is drawn: the first whose year is near enough to the figures.
  var target: RequiredGrowth? {
    guard group.isFullYear else { return nil }
    return reading.targets.last { row in
      guard row.aim != nil, let year = row.target.period?.latest?.year else { return false }
      return lastMeasured.map { year - $0 <= Self.farthestTarget } ?? true
    }
  }

  /// A target with a base that a way can be drawn from, and that base's year.
  var way: (from: Int, base: Quantity, to: Int, value: Decimal)? {
    guard let target, let value = target.aim, let end = target.target.period?.latest?.year,
      let start = target.basePeriod?.latest?.year, let base = target.baseValue, base.value > 0,
      value > 0, start < end
    else { return nil }
    return (start, base, end, value)
  }

  var projectedYear: Int? {
    guard group.isFullYear, reading.projection != nil else { return nil }
    let year = reading.latest?.period?.latest?.year
    return group.rows.contains { $0.value != nil && $0.period?.latest?.year == year } ? nil : year
  }

  private var lastMeasured: Int? { group.rows.compactMap { group.place(of: $0) }.max() }

  /// The places of the axis.
  var places: [Int] {
    var ends = group.rows.compactMap { group.place(of: $0) }
    if let year = projectedYear { ends.append(year) }
    if let year = target?.target.period?.latest?.year { ends.append(year) }
    if let way, let first = ends.min(), first - way.from <= Self.farthestTarget {
      ends.append(way.from)
    }
    guard let first = ends.min(), let last = ends.max() else { return [] }
    return Array((first...last).suffix(Self.mostPlaces))
  }

  var unit: MeasuredUnit { context.unit(of: reading.series) }

  func scale(rows: Int) -> AxisScale {
    let stored = group.rows.compactMap { $0.value.map { $0.value.double } }
    let ahead =
      [target?.aim, projectedYear == nil ? nil : reading.projection?.value, way?.base.value]
      .compactMap { $0.map(\.double) }
    return AxisScale(stored + ahead, rows: rows)
  }

  func render(into frame: inout Frame, area: Rect) {
    let (places, ticks) = (places, ticks(rows: area.height))
    if hasBars(places, ticks, columns: area.width) {
      frame.draw(bars(places, ticks), in: area)
    } else {
      frame.draw(line(places, ticks), in: area)
    }
  }

  /// Where its line stands in an area, which any of its figures can be marked on; `nil` where it has bars, or no place at all.
  func line(in area: Rect) -> ChartLine? {
    let (places, ticks) = (places, ticks(rows: area.height))
    guard let first = places.first, !hasBars(places, ticks, columns: area.width) else { return nil }
    return ChartLine(
      group: group, first: first, layout: LineChartLayout(line(places, ticks), area: area))
  }

  private func ticks(rows: Int) -> [ColumnChart.Tick] {
    scale(rows: rows - 2).ticks(in: unit, context.phrases)
  }

  private func hasBars(_ places: [Int], _ ticks: [ColumnChart.Tick], columns: Int) -> Bool {
    let left = (ticks.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0) + 2
    return ColumnChart.hasRoom(for: places.count, columns: columns - left)
  }

  private func row(at place: Int) -> Observation? {
    group.rows.last { group.place(of: $0) == place }
  }

  private func bars(_ places: [Int], _ ticks: [ColumnChart.Tick]) -> ColumnChart {
    let columns = places.map { place -> ColumnChart.Column in
      if let row = row(at: place) { return column(row, at: place) }
      guard place == projectedYear, let projection = reading.projection else {
        return ColumnChart.Column(label(of: place), value: nil)
      }
      return ColumnChart.Column(
        label(of: place), value: projection.value.double,
        valueText: "≈ " + context.phrases.figure(projection.value, places: 1, in: unit),
        stroke: .sparse)
    }
    return ColumnChart(
      columns, ticks: ticks, paths: paths(from: places.first ?? 0),
      marked: marked.flatMap { places.firstIndex(of: $0) })
  }

  private func column(_ row: Observation, at place: Int) -> ColumnChart.Column {
    ColumnChart.Column(
      label(of: place), value: row.value.map { $0.value.double },
      valueText: row.value.map { context.phrases.stated($0, in: unit) } ?? "",
      stroke: row.status == .forecast || row.status == .estimated ? .sparse : .solid,
      absence: row.value == nil ? "–" : "", isBreak: row.status == .seriesBreak)
  }

  private func paths(from first: Int) -> [ColumnChart.Path] {
    if let way {
      return [ColumnChart.Path.Curve.straight, .compound].map { curve in
        ColumnChart.Path(
          from: way.from - first, at: way.base.value.double, to: way.to - first,
          at: way.value.double, label: context.phrases.figure(way.value, places: 0, in: unit),
          curve: curve)
      }
    }
    guard let target, let value = target.aim, let year = target.target.period?.latest?.year
    else { return [] }
    return [
      ColumnChart.Path(
        from: year - first, at: value.double, to: year - first, at: value.double,
        label: context.phrases.figure(value, places: 0, in: unit))
    ]
  }

  private func line(_ places: [Int], _ ticks: [ColumnChart.Tick]) -> LineChart {
    var rows: [Int: Observation] = [:]
    for row in group.rows { if let place = group.place(of: row) { rows[place] = row } }
    let breaks = places.indices.filter { rows[places[$0]]?.status == .seriesBreak }
    let perYear = max(12 / max(group.step, 1), 1)
    let labels = places.indices.filter { places[$0] % perYear == 0 }.map {
      LineChart.Label($0, "\(places[$0] / perYear)")
    }
    return LineChart(
      places.map { rows[$0]?.value.map { $0.value.double } }, breaks: Set(breaks), ticks: ticks,
      labels: labels)
  }

  /// The year, or the period where the axis has several places a year.
  private func label(of place: Int) -> String {
    if group.step == 12 { return "\(place)" }
    if let period = row(at: place)?.period { return context.phrases.short(period) }
    return "\(place * group.step / 12)"
  }
}
