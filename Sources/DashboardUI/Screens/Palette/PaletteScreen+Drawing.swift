import Phrasebook
import ProgrammeModel
import Search
package import TerminalKit

extension PaletteScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = PaletteLayout(area: area)
    let lines = lines(in: context)
    frame.clearForOverlay(layout.cleared)
    let counts = context.phrases.matches(lines.count, of: total(in: context))
    frame.draw(
      Pane(title(in: context), note: [Span(counts, as: .muted)], isFocused: true), in: layout.box)
    frame.draw(Line(field.spans(prompt: ":", columns: layout.field.width)), in: layout.field)
    frame.write(
      String(repeating: "─", count: layout.rule.width), at: layout.rule.origin, as: .frame)
    if lines.matches.isEmpty {
      let text =
        context.search == nil
        ? context.phrases.searchWords.preparing : context.phrases.nothingNamed(field.text)
      return frame.draw(
        Paragraph(text, as: .muted), in: layout.list.inset(columns: 1, rows: 0))
    }
    draw(lines, into: &frame, layout, context)
  }

  private func draw(
    _ lines: PaletteLines, into frame: inout Frame, _ layout: PaletteLayout, _ context: Context
  ) {
    let matches = lines.matches
    let choices = matches.map(\.choice)
    let list =
      lines.unlisted > 0 ? layout.list.rows(0..<max(layout.list.height - 1, 0)) : layout.list
    let height = lines.rowsInView(of: layout.list.height)
    let first = cursor.firstVisible(in: choices, height: height)
    let shown = matches.dropFirst(first).prefix(height).map { cells(of: $0, in: context) }
    let table = TerminalKit.Table(
      columns: columns(for: shown, width: layout.list.width), count: matches.count,
      firstVisible: first, selected: cursor.index(in: choices), hasHeader: false,
      more: lines.unlisted > 0 ? nil : context.moreBelow,
      row: { TableRow(shown[$0 - first]) })
    frame.draw(table, in: list)
    if lines.unlisted > 0 {
      drawRest(lines.count - first - shown.count, into: &frame, layout, context)
    }
    guard let index = cursor.index(in: choices), !matches[index].otherNames.isEmpty else { return }
    let names = matches[index].otherNames.joined(separator: " · ")
    frame.draw(Line(context.phrases.found(as: names), as: .muted), in: layout.names)
  }

  /// How many are below, where not all of them are listed: letters bring the others.
  private func drawRest(
    _ count: Int, into frame: inout Frame, _ layout: PaletteLayout, _ context: Context
  ) {
    let row = layout.list.rowFromBottom(0).inset(columns: 1, rows: 0)
    let words = Line(context.phrases.moreFound(count), as: .muted, alignment: .trailing)
    frame.drawWhole(words, in: row)
  }

  private func columns(for rows: [[[Span]]], width: Int) -> [Column] {
    let kind = rows.map { $0[1].columns }.max() ?? 0
    let state = rows.map { $0[2].columns }.filter { $0 <= width / 3 }.max() ?? 0
    return [
      Column("", width: .flexible(least: 20)),
      Column("", width: .fixed(min(kind, 12)), gap: 2, dropOrder: 1),
      Column("", width: .fixed(state), alignment: .trailing, gap: 2),
    ]
  }

  private func cells(of match: PaletteMatch, in context: Context) -> [[Span]] {
    let title = Span.marking(match.places, in: match.title.text)
    let words = context.phrases.searchWords
    switch match.choice {
    case .command(let row):
      return [title, [Span(words.command, as: .muted)], [Span(row.label, as: .key)]]
    case .screen: return [title, [Span(words.screen, as: .muted)], []]
    case .record(let name):
      return [title, [Span(context.kind(of: name), as: .muted)], context.state(of: name)]
    }
  }
}
