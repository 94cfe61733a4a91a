import Phrasebook
import ProgrammeModel
package import TerminalKit

extension ChangesScreen {
  /// From here on days stand before the names.
  private static let widthForDays = 56

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = ChangesLayout(area: area)
    let list = list(in: context)
    let bases = ChangeBasis.all(in: context)
    let open = bases.firstIndex(of: basis(in: context)) ?? 0
    let bar = TabBar(tabs(in: context), selected: open)
    let note = list.map { self.note($0, context) } ?? []
    let hasRoom = bar.underlineEnd(in: layout.tabs) + note.columns + 4 <= layout.frame.maxX
    frame.draw(Pane([], note: hasRoom ? note : []), in: layout.frame)
    frame.draw(bar, in: layout.tabs)
    if let field { drawPrompt(field, into: &frame, area: layout.tabs.row(0), context) }

    let text = layout.list.inset(columns: 1, rows: 0)
    if list == nil {
      frame.draw(
        Paragraph(basis(in: context).absence(chosen: chosenDay, in: context), as: .muted), in: text)
    } else if list?.isPending == true {
      frame.draw(Paragraph(context.phrases.searchWords.preparingList, as: .muted), in: text)
    } else if list?.allKeys.isEmpty == true {
      frame.draw(Paragraph(context.phrases.nothingChanged, as: .muted), in: text)
    } else if list?.keys.isEmpty == true {
      frame.draw(Paragraph(context.phrases.nothingMatches, as: .muted), in: text)
    }
    if let list { drawList(list, into: &frame, area: layout.list, context) }
  }

  package func detail(in context: Context) -> DetailLine? {
    if let refused {
      return DetailLine([Span("! ", as: .alert), Span(refused.words(in: context))])
    }
    guard let change = change(in: context) else { return nil }
    guard change.group == .ratings, let area = change.area,
      let standing = context.assessment.area(area)
    else { return DetailLine(context.detail(of: change.record)) }
    if change.kind == .rating {
      let reported = standing.reported.first { $0.party == change.party }
      return ChangeWords(change, in: context).reportedLine(reported)
    }
    return AreaReason(standing, in: context).line
  }

  /// How many there are, with the mark where all of them are illustrative.
  private func note(_ list: ChangeList, _ context: Context) -> [Span] {
    if list.isPending { return [] }
    let count = Span(context.phrases.count(list.allKeys.count, \.change), as: .muted)
    return (list.isIllustrative ? [Span("◇ ", as: .illustrative)] : []) + [count]
  }

  private func drawPrompt(
    _ field: TextField, into frame: inout Frame, area: Rect, _ context: Context
  ) {
    frame.clear(area)
    let text = area.textColumns
    let prompt = context.phrases.sinceDatePrompt
    frame.draw(Line(field.spans(prompt: prompt, columns: text.width)), in: text)
  }

  private func drawList(
    _ list: ChangeList, into frame: inout Frame, area: Rect, _ context: Context
  ) {
    let lines = list.lines
    let key = selection(in: context)
    let selected = list.line(of: key)
    let height = Table.visibleRows(count: lines.count, height: area.height, hasHeader: false)
    let first = ListScroll.firstVisible(selected: selected, count: lines.count, height: height)
    let table = Table(
      columns: columns(width: area.width, context), count: lines.count, firstVisible: first,
      selected: selected, nameColumn: area.width < Self.widthForDays ? 0 : 1, hasHeader: false,
      more: context.moreBelow, entry: { list.entry(at: $0) },
      row: { row(lines[$0], width: area.width, context) })
    frame.draw(table, in: area)
  }

  private func columns(width: Int, _ context: Context) -> [Column] {
    let name = Column("", width: .fixed(max(width * 2 / 5, 20)), gap: 2)
    let how = Column("", width: .flexible(least: 10), gap: 1)
    guard width >= Self.widthForDays else { return [name, how] }
    let day = context.phrases.alignedWeekdayDate(context.asOf, relativeTo: context.asOf)
    return [Column("", width: .fixed(max(11, DisplayWidth.columns(of: day) + 2))), name, how]
  }

  private func row(_ line: ChangeLine, width: Int, _ context: Context) -> TableRow {
    switch line {
    case .heading(let group, let count):
      let words = "\(context.phrases.changeGroup(group)) \(context.phrases.tally(count, \.change))"
      return TableRow(Line(words, as: .title))
    case .folded(let changes): return TableRow(Line(changes.words(in: context)), indent: 2)
    case .change(let change):
      let cells = ChangeWords(change, in: context).cells
      guard width >= Self.widthForDays else { return TableRow(Array(cells.dropFirst())) }
      return TableRow([[Span("  ")] + cells[0]] + Array(cells.dropFirst()))
    }
  }
}
