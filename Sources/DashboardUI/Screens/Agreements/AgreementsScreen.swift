import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Every agreement on one axis of years: signed, running, replaced, planned.
package struct AgreementsScreen: FilteredScreen, RecordListScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<RecordName>()

  package init() {}

  package static let commands: [BrowseCommand<Self>] = [opening, back, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package func title(in context: Context) -> String { context.phrases.titles.agreements.full }

  package func allRows(in context: Context) -> [RecordName] {
    context.assessment.once(AgreementEntries.self).names
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    AgreementsLayout(area: body, legend: legend(context), context).rowsInView
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = AgreementsLayout(area: area, legend: legend(context), context)
    let all = context.assessment.once(AgreementEntries.self)
    let names = rows(in: context)
    let note =
      names.count < all.names.count
      ? context.phrases.shown(names.count, of: all.names.count, \.agreement)
      : context.phrases.count(names.count, \.agreement)
    if let place = layout.frame {
      let pane = Pane(
        context.phrases.titles.agreements.full, note: [Span(note, as: .muted)], isFocused: true)
      frame.draw(pane, in: place)
    }
    guard !names.isEmpty else {
      frame.draw(Paragraph(context.emptyWords(\.agreements), as: .muted), in: layout.text)
      return
    }
    draw(names, of: all, into: &frame, layout: layout, context)
  }

  private func draw(
    _ names: [RecordName], of all: AgreementEntries, into frame: inout Frame,
    layout: AgreementsLayout, _ context: Context
  ) {
    frame.draw(YearAxisHead(layout.axis), in: layout.bars.row(0))
    let inView = layout.rowsInView
    let first = cursor.firstVisible(in: names, height: inView)
    let selected = cursor.index(in: names)
    let visible = first..<min(first + inView, names.count)
    let dates = AgreementDates(visible.compactMap { all[names[$0]] }, in: context)
    for index in visible {
      guard let entry = all[names[index]] else { continue }
      let top = 1 + (index - first) * AgreementsLayout.rowsEach
      let place = layout.list.rows(top..<top + AgreementsLayout.rowsEach)
      let row = AgreementRow(
        entry, dates: dates, axis: layout.axis, bars: layout.bars,
        isSelected: index == selected, context: context)
      frame.draw(row, in: place)
      frame.note(.entry(index), in: place, words: frame.isSpoken ? row.words : nil)
    }
    let shown = min(inView, names.count - first)
    let date = context.phrases.short(context.asOf)
    frame.draw(
      YearAxisFoot(layout.axis, bars: layout.bars, date: date), in: layout.foot(under: shown))
    let rest = names.count - first - shown
    let right =
      rest > 0 ? [Span("\(context.phrases.more(rest)) ↓", as: .muted)] : []
    let lines = legend(context).lines(columns: layout.legend.width)
    for (row, line) in lines.enumerated() {
      frame.draw(
        Line(line, right: row == lines.count - 1 ? right : []), in: layout.legend.row(row))
    }
  }

  private func legend(_ context: Context) -> SignLegend {
    let words = context.phrases.recordWords
    return SignLegend([
      [Span("▆", as: .accent), Span(" \(words.inForce)", as: .muted)],
      [Span("─ \(words.past)", as: .muted)],
      [Span("░ \(context.phrases.term(Agreement.Status.planned).short)", as: .muted)],
      [Span("→ \(words.noEnd)", as: .muted)],
    ])
  }

  package func detail(in context: Context) -> DetailLine? {
    guard let name = selection(in: context),
      let entry = context.assessment.once(AgreementEntries.self)[name]
    else { return nil }
    return DetailLine(entry.detail(in: context), key: context.sourceHint(of: name))
  }
}
