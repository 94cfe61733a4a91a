import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Probability by impact, five by five: the score of each cell, and the risks that stand in it.
package struct RiskMatrix: Widget {
  private let cells: RiskCells
  private let context: Context

  /// The columns and rows of a cell with its border at the right and below.
  private let cell: Size
  private static let axisColumns = 5

  init?(_ cells: RiskCells, area: Rect, context: Context) {
    let sizes = [Size(width: 9, height: 4), Size(width: 9, height: 3), Size(width: 5, height: 2)]
    let fitting = sizes.first {
      $0.width * 5 + 1 + Self.axisColumns <= area.width && $0.height * 5 + 3 <= area.height
    }
    guard let cell = fitting else { return nil }
    self.cells = cells
    self.context = context
    self.cell = cell
  }

  /// The rows it takes: the cells, the scale below, and what it is called.
  var height: Int { cell.height * 5 + 3 }

  package func render(into frame: inout Frame, area: Rect) {
    let grid = Rect(
      x: area.minX + Self.axisColumns, y: area.minY, width: cell.width * 5 + 1,
      height: cell.height * 5 + 1)
    drawLines(into: &frame, grid: grid)
    for probability in 1...5 {
      for impact in 1...5 {
        draw(probability, impact, into: &frame, grid: grid)
      }
    }
    drawAxes(into: &frame, area: area, grid: grid)
  }

  /// The outer lines come first, so that the inner ones join them rightly.
  private func drawLines(into frame: inout Frame, grid: Rect) {
    for row in [0, 5] { frame.draw(Divider(), in: grid.row(row * cell.height)) }
    for column in 0...5 {
      let x = grid.minX + column * cell.width
      frame.draw(
        Divider(.vertical), in: Rect(x: x, y: grid.minY, width: 1, height: grid.height))
    }
    for row in 1...4 { frame.draw(Divider(), in: grid.row(row * cell.height)) }
    let (right, bottom) = (grid.maxX - 1, grid.maxY - 1)
    frame.write("┌", at: grid.origin, as: .frame)
    frame.write("┐", at: Point(x: right, y: grid.minY), as: .frame)
    frame.write("└", at: Point(x: grid.minX, y: bottom), as: .frame)
    frame.write("┘", at: Point(x: right, y: bottom), as: .frame)
  }

  private func draw(_ probability: Int, _ impact: Int, into frame: inout Frame, grid: Rect) {
    let area = Rect(
      x: grid.minX + (impact - 1) * cell.width + 1,
      y: grid.minY + (5 - probability) * cell.height + 1, width: cell.width - 1,
      height: cell.height - 1)
    let text = cell.width > 6 ? area.inset(columns: 1, rows: 0) : area
    let inCell = cells.labels(probability, impact)
    let labels = RiskMatrix.fitting(inCell, columns: text.width, in: context)
    let isTight = area.height < 2
    if !isTight || inCell.isEmpty {
      frame.draw(Line(score(probability * impact)), in: text.row(0))
    }
    if !inCell.isEmpty {
      frame.draw(Line(labels, as: .title), in: text.row(isTight ? 0 : 1))
    }
  }

  /// The labels that fit, and how many more there are; where none fits beside that, how many there are.
  ///
  /// Each takes a column at least, so that no more than there are columns are tried, however many there are.
  package static func fitting(_ labels: [String], columns: Int, in context: Context) -> String {
    for count in stride(from: min(labels.count, columns), through: 1, by: -1) {
      let more = labels.count - count
      let words = labels.prefix(count) + (more > 0 ? [context.phrases.andMore(more)] : [])
      let text = words.joined(separator: " ")
      if DisplayWidth.columns(of: text) <= columns { return text }
    }
    return labels.isEmpty ? "" : context.phrases.andMore(labels.count)
  }

  private func score(_ score: Int) -> [Span] {
    let glyph = context.glyph(of: Risk.rating(ofScore: score))
    let role: Role = cell.width > 6 ? .muted : glyph.role
    return cell.width > 6 ? [glyph, Span(" \(score)", as: role)] : [glyph, Span("\(score)")]
  }

  private func drawAxes(into frame: inout Frame, area: Rect, grid: Rect) {
    for number in 1...5 {
      let y = grid.minY + (5 - number) * cell.height + 1
      frame.write("\(number)", at: Point(x: grid.minX - 2, y: y), as: .muted)
      let x = grid.minX + (number - 1) * cell.width + cell.width / 2
      frame.write("\(number)", at: Point(x: x, y: grid.maxY), as: .muted)
    }
    let headings = context.phrases.headings
    let name = headings.probability.short
    // A name that would run over the number of its row stands under it.
    let isBeside = DisplayWidth.columns(of: name) < Self.axisColumns - 2
    let middle = grid.minY + 2 * cell.height + (isBeside ? 1 : 2)
    frame.write(name, at: Point(x: area.minX, y: middle), as: .muted)
    let below = Rect(x: grid.minX, y: grid.maxY + 1, width: grid.width, height: 1)
    frame.draw(Line(headings.impact.full, as: .muted, alignment: .centre), in: below)
  }
}

extension Risk {
  /// What a score makes of an area.
  static func rating(ofScore score: Int) -> Rating {
    if score >= EvidenceRating.redScore { return .red }
    return score >= EvidenceRating.amberScore ? .amber : .green
  }
}
