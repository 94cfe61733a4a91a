import Foundation
import Phrasebook
import ProgrammeModel

/// The yearly figures of a series as columns; what each stands for is written at it.
struct PackChart: Sendable {
  let title: String
  let bars: [Bar]

  /// One year.
  struct Bar: Sendable {
    let label: String

    /// The figure as its source wrote it.
    let text: String
    let value: Double
  }

  /// Figures of whole years; `nil` where there are fewer than two, or one is below zero.
  init?(of reading: SeriesReading, in context: ShowContext) {
    let unit = context.unit(of: reading.series)
    bars = reading.fullYears.compactMap { _, row in
      guard let period = row.period, let value = row.value else { return nil }
      return Bar(
        label: context.phrases.short(period), text: context.phrases.headed(value, in: unit),
        value: value.value.double)
    }
    guard bars.count > 1, bars.allSatisfy({ $0.value >= 0 }), bars.contains(where: { $0.value > 0 })
    else { return nil }
    let name = context.markedTitle(of: reading.series)
    title = "\(name), \(context.phrases.heading(of: unit))"
  }
}

extension PackChart {
  private static let height = 180.0
  private static let step = 72.0
  private static let room = 44.0

  /// The columns with their figures over them and their years below.
  var svg: HTMLText {
    let most = bars.map(\.value).max() ?? 1
    let columns = bars.enumerated().flatMap { index, bar in
      Self.column(bar, share: bar.value / most, at: Double(index) * Self.step)
    }
    let width = Self.form(Double(bars.count) * Self.step)
    let height = Self.form(Self.height + Self.room)
    let words = bars.map { "\($0.label): \($0.text)" }.joined(separator: ", ")
    return .element(
      "figure",
      [
        .element("figcaption", text: title),
        .element(
          "svg",
          [
            "viewBox": "0 0 \(width) \(height)", "width": width, "height": height, "role": "img",
            "aria-label": "\(title): \(words)", "font-size": "13", "text-anchor": "middle",
          ], columns),
      ])
  }

  private static func column(_ bar: Bar, share: Double, at x: Double) -> [HTMLText] {
    let length = max(1, share * height)
    let top = height - length + 18
    let middle = form(x + step / 2)
    return [
      .shape(
        "rect",
        [
          "x": form(x + 10), "y": form(top), "width": form(step - 20), "height": form(length),
          "fill": "var(--first)",
        ]),
      .element("text", ["x": middle, "y": form(top - 5), "fill": "currentColor"], text: bar.text),
      .element(
        "text", ["x": middle, "y": form(height + 36), "fill": "currentColor"], text: bar.label),
    ]
  }

  /// A coordinate with one decimal at most.
  private static func form(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
