import Phrasebook
import ProgrammeModel
import Search
package import TerminalKit

extension FindScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let hits = hits(in: context)
    let total = context.search?.count ?? context.snapshot.recordCount
    let counts = context.phrases.matches(hits?.count ?? 0, of: total)
    let prompt = area.row(0).textColumns
    let columns = prompt.width - DisplayWidth.columns(of: counts) - 2
    frame.draw(
      Line(field.spans(prompt: "f", columns: columns), right: [Span(counts, as: .muted)]),
      in: prompt)
    let pane = area.rows(from: 1)
    frame.draw(Pane(title(in: context), isFocused: true), in: pane)
    let inside = Pane.interior(of: pane)
    guard let hits, hits.count > 0 else {
      let text = Paragraph(emptyWords(isReady: hits != nil, in: context), as: .muted)
      return frame.draw(text, in: inside.inset(columns: 1, rows: 0))
    }
    draw(hits, into: &frame, area: inside, context: context)
  }

  private func emptyWords(isReady: Bool, in context: Context) -> String {
    let words = context.phrases.searchWords
    if !isReady { return words.preparing }
    return field.text.isEmpty ? words.invitation : words.nothingFound
  }

  private func draw(
    _ hits: RecordHits, into frame: inout Frame, area: Rect, context: Context
  ) {
    let lines = FoundLine.all(hits)
    let selected = selection(in: context)
    let place = lines.firstIndex { $0.name != nil && $0.name == selected }
    let height = TerminalKit.Table.visibleRows(
      count: lines.count, height: area.height, hasHeader: false)
    let first = FoundLine.firstVisible(of: lines, showing: place, height: height)
    let end = min(first + height, lines.count)
    let words = SoughtWord.words(of: field.text)
    let entries = FoundLine.entries(of: lines)
    let table = TerminalKit.Table(
      columns: [], count: lines.count, firstVisible: first, selected: place,
      hasHeader: false,
      more: { _ in
        let rest = lines[end...].reduce(0) { $0 + $1.records }
        return "\(context.phrases.more(rest)) ↓"
      },
      entry: { entries[$0] },
      row: { index in
        // A heading with no row under it in view says nothing.
        index == end - 1 && end < lines.count && lines[index].isHeading
          ? .blank : lines[index].row(words, columns: area.width - 2, in: context)
      })
    frame.draw(table, in: area)
  }
}
