import Phrasebook
import ProgrammeModel
import Search
import TerminalKit

/// The facts of a milestone, or its history, line by line: what a list of its pane moves over.
struct MilestoneSheet: Sendable {
  private let rows: [PageRow]
  private let layout: PageLayout
  private let width: Int

  /// What tells the lines apart: the record that one leads to, so that the selection stays on it.
  let ids: [String]

  init(_ rows: [PageRow], width: Int) {
    self.rows = rows
    self.width = width
    layout = PageLayout(rows, width: width)
    var seen: Set<String> = []
    ids = layout.lines.enumerated().map { index, line in
      guard line.isFirst, let link = rows[line.row].link else { return "line \(index)" }
      let id = "\(link.kind) \(link.id)"
      return seen.insert(id).inserted ? id : "line \(index)"
    }
  }

  /// How many facts or events it tells.
  var rowCount: Int { rows.count { !$0.isBlank } }

  /// The rows that have all words of a filter, or lead to a record that passes it.
  func narrowed(by filter: ListFilter, in context: Context) -> MilestoneSheet {
    let words = SoughtWord.words(of: filter.field.text)
    let linked = Set(filter.narrowed(rows.compactMap(\.link), in: context))
    let passing = grouped.map { group in
      group.rows.filter { row in
        let text = [group.label, row.value.map(\.text).joined()].joined(separator: " ")
        return !row.isBlank
          && (row.link.map(linked.contains) ?? false || FoldedText(text).contains(words))
      }.enumerated().map { index, row in index == 0 ? row.labelled(group.label) : row }
    }
    return MilestoneSheet(Array(passing.joined()), width: width)
  }

  /// The rows by the label that they stand under, which the first of a group bears for all.
  private var grouped: [(label: String, rows: [PageRow])] {
    rows.reduce(into: []) { groups, row in
      if row.goesOn, let last = groups.indices.last {
        groups[last].rows.append(row)
      } else {
        groups.append((row.label, [row]))
      }
    }
  }

  /// The record that a line leads to.
  func link(of id: String) -> RecordName? {
    ids.firstIndex(of: id).flatMap { rows[layout.lines[$0].row].link }
  }

  /// Draws the lines from the first in view; the column before the area is the gutter of the selection.
  func draw(from first: Int, selected: Int?, into frame: inout Frame, area: Rect) {
    for (offset, line) in layout.lines.dropFirst(first).prefix(area.height).enumerated() {
      let place = area.row(offset)
      layout.draw(line, isSelected: selected == first + offset, into: &frame, in: place)
      frame.note(line.isLink || !frame.isSpoken ? .entry(first + offset) : .reading, in: place)
    }
  }
}
