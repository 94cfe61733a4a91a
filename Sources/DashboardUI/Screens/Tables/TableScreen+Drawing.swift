import Phrasebook
import ProgrammeModel
import TerminalKit

extension TableScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawTable(into: &frame, area: area, context: context)
  }

  /// Draws the lines above the frame, and the table in it.
  func drawTable(into frame: inout Frame, area: Rect, context: Context) {
    let layout = TableLayout(of: self, in: area, context)
    let arrangement = arrangement(in: context)
    for (row, line) in strip(in: context).enumerated() where row < layout.strip.height {
      frame.draw(Line(line), in: layout.strip.row(row))
    }
    if arrangement.isPending, arrangement.names.isEmpty {
      frame.draw(Pane([Span(title(in: context), as: .title)], isFocused: true), in: layout.frame)
      let text = layout.list.inset(columns: 1, rows: 0)
      return frame.draw(
        Paragraph(context.phrases.searchWords.preparingList, as: .muted), in: text)
    }
    frame.draw(border(in: context), in: layout.frame)
    if choice.isChoosingColumns {
      let lines = columnChoice(in: context, width: layout.choice.width - 2)
      for (row, line) in lines.prefix(layout.choice.height).enumerated() {
        frame.draw(line, in: layout.choice.inset(columns: 1, rows: 0).row(row))
      }
    }
    if arrangement.names.isEmpty {
      let text = context.emptyWords(Self.emptyState)
      frame.draw(Paragraph(text, as: .muted), in: layout.list.inset(columns: 1, rows: 0))
    } else {
      draw(arrangement, into: &frame, layout: layout, context: context)
    }
  }

  func border(in context: Context) -> Pane {
    Pane(heading(in: context), note: frameNote(in: context), isFocused: true)
  }

  /// What rules the order, and how many rows there are, or how many of them pass the filter.
  func frameNote(in context: Context) -> [Span] {
    let column = sortedColumn(in: context)
    let arrow = context.direction(isRising: isRising(column), isReversed: choice.isReversed)
    let order = column.map { context.phrases.sorted(by: $0.heading) }
    let end = countNote(in: context)
    let words = order ?? ordering(in: context)
    return words.isEmpty ? end : [Span(words + arrow + " · ", as: .muted)] + end
  }

  /// Whether the order by a column goes up from its least; the screen's own is told as one that goes down.
  private func isRising(_ column: TableColumn?) -> Bool {
    choice.isReversed == (column?.isLargestFirst ?? true)
  }

  private func countNote(in context: Context) -> [Span] {
    let arrangement = arrangement(in: context)
    let count = arrangement.names.count
    if filter.isInForce {
      return [Span(context.phrases.shown(count, of: arrangement.all.count), as: .muted)]
        + basisNote(in: context)
    }
    let own = note(in: context)
    return own.isEmpty ? [Span(context.phrases.number(count), as: .muted)] : own
  }

  /// The columns to choose, on as many lines as they take; in words each of them is told.
  func columnChoice(in context: Context, width: Int) -> [Line] {
    let all = columns(in: context)
    let chosen = chosenPlaces(of: all)
    let layout = ColumnLayout(drawn(chosen, of: all, in: context), width: width)
    let shown = context.isSpoken ? chosen : layout.places.map { chosen[$0.column] }
    return ColumnChoices(all).lines(
      hiding: choice.hidden, drawn: Set(shown), noRoom: context.phrases.needsWiderWindow,
      width: width)
  }

  private func chosenPlaces(of all: [TableColumn]) -> [Int] {
    all.indices.filter { !choice.hidden.contains($0) }
  }

  private func drawn(_ places: [Int], of all: [TableColumn], in context: Context) -> [Column] {
    places.map {
      let rules = $0 == choice.sorted && !context.isSpoken
      return all[$0].drawn(arrow: rules ? isRising(all[$0]) ? "↑" : "↓" : nil)
    }
  }

  private func draw(
    _ arrangement: TableArrangement, into frame: inout Frame, layout: TableLayout,
    context: Context
  ) {
    let area = layout.list
    let all = columns(in: context)
    let shown = chosenPlaces(of: all)
    let height = visibleRows(of: arrangement, height: area.height, in: context)
    let first = cursor.firstVisible(in: arrangement.names, height: height)
    let each = linesEach(of: arrangement, height: area.height, in: context)
    let lines = TableLines(arrangement, from: first, height: area.height - 1, each: each)
    let selected = cursor.index(in: arrangement.names)
    let columns = drawn(shown, of: all, in: context)
    let indent = arrangement.groups.isEmpty ? 0 : 2
    let table = Table(
      columns: columns, count: lines.total, firstVisible: lines.first,
      selected: selected.map { lines.line(of: $0) },
      more: { _ in "\(context.phrases.more(lines.rowsBelow)) ↓" },
      entry: { lines.entry(at: $0) },
      row: { line in
        switch lines[line] {
        case .group(let group):
          TableRow(Line(title(ofGroup: group.key, count: group.count, in: context)))
        case .row(let index):
          TableRow(shown.map { all[$0].cell(arrangement.names[index], context) }, indent: indent)
        case .second(let index):
          TableRow(
            secondLine(of: arrangement.names[index], in: context) ?? Line([]), indent: indent + 2)
        case .blank: .blank
        }
      })
    frame.draw(table, in: area)
    drawFoot(columns, into: &frame, layout: layout)
  }

  private func drawFoot(_ columns: [Column], into frame: inout Frame, layout: TableLayout) {
    guard let foot = layout.closing else { return }
    if foot.isSetOff { frame.draw(Divider(), in: layout.divider) }
    let table = Table(
      columns: columns, count: foot.rows.count, hasHeader: false, entry: { _ in nil },
      row: { foot.rows[$0] })
    frame.draw(table, in: layout.foot)
  }
}
