import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Where the line of a group of figures is drawn, so that one of them can be marked without drawing all of them anew.
struct ChartLine: Sendable {
  let group: PeriodGroup

  /// The place on the axis at which the line begins.
  let first: Int
  let layout: LineChartLayout

  /// Marks a figure; one that has no place on this axis is passed over.
  func mark(_ figure: Observation, into frame: inout Frame, context: Context) {
    guard let place = group.axisPlace(of: figure) else { return }
    let value = figure.value.map { $0.value.double }
    let name = figure.period.map { context.phrases.short($0) } ?? ""
    layout.drawMark(of: place - first, value, name, into: &frame)
  }
}
