import TerminalKit

/// The rows of a page as lines on the screen, at a width.
package struct PageLayout: Sendable {
  /// A line of the screen: its spans, and the row it belongs to.
  struct Placed: Sendable {
    let row: Int
    let isFirst: Bool
    let label: String
    let spans: [Span]

    /// Whether it is of a title over the rows that follow.
    let isHeading: Bool

    /// Whether Enter leads from it to another record.
    let isLink: Bool

    /// The line as the last that finds room, though more follows.
    var cut: Placed {
      Placed(
        row: row, isFirst: isFirst, label: label, spans: [Span("…", as: .muted)],
        isHeading: isHeading, isLink: false)
    }
  }

  let lines: [Placed]
  let labelWidth: Int

  /// The lines of the row that has most.
  private let mostLines: Int

  private static let widestLabel = 24

  /// The width at which no row is broken.
  static let unbroken = 100_000

  init(_ rows: [PageRow], width: Int) {
    let labels = rows.map { DisplayWidth.columns(of: $0.label) }
    let widest = width == Self.unbroken ? width : Self.widestLabel
    let longest = min(widest, labels.max() ?? 0)
    let labelWidth = longest == 0 ? 0 : min(longest + 2, max(8, width / 3))
    let textWidth = max(1, width - labelWidth)
    self.labelWidth = labelWidth
    var most = 0
    lines = rows.enumerated().flatMap { index, row -> [Placed] in
      let room = row.label.isEmpty && labelWidth > 0 && row.isHeading ? width : textWidth
      let label = row.label.truncated(to: max(0, labelWidth - 2))
      let columns = max(1, room - (row.leadsOn ? Self.arrow : 0))
      let wrapped = row.value.wrapped(to: columns)
      most = max(most, wrapped.count)
      return wrapped.enumerated().map { line, spans in
        Placed(
          row: index, isFirst: line == 0, label: line == 0 ? label : "", spans: spans,
          isHeading: row.isHeading, isLink: line == 0 && row.leadsOn)
      }
    }
    mostLines = most
  }

  /// The rows again, those of more lines than a height as a row for each line; `nil` where there are none such.
  func parts(of rows: [PageRow], height: Int) -> [PageRow]? {
    guard mostLines > max(1, height) else { return nil }
    let byRow = Dictionary(grouping: lines, by: \.row)
    return rows.enumerated().flatMap { index, row -> [PageRow] in
      guard let lines = byRow[index], lines.count > max(1, height) else { return [row] }
      return lines.map { line in
        PageRow(
          label: line.label, value: line.spans, link: line.isFirst ? row.link : nil)
      }
    }
  }

  /// The columns of `›` at the right of a row that leads on, with two blanks before it.
  static let arrow = 3

  /// The first line in view, so that all of a row is, where it fits.
  func firstLine(showing row: Int, height: Int) -> Int {
    guard let last = lines.lastIndex(where: { $0.row == row }) else { return 0 }
    let first = lines.firstIndex { $0.row == row } ?? last
    let bottom = ListScroll.firstVisible(selected: last, count: lines.count, height: height)
    return min(bottom, max(0, first))
  }
}
