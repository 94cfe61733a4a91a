import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Every agreement on one axis of years: signed, running, replaced, planned.
package struct AgreementsScreen: RecordListScreen {
  package var cursor = ListCursor<RecordName>()

  package init() {}

  package static let commands: [BrowseCommand<Self>] = [opening, back, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package func title(in context: Context) -> String { context.phrases.titles.agreements.full }

  package func rows(in context: Context) -> [RecordName] {
    entries(in: context).map(\.recordName)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    AgreementsLayout(area: body).rowsInView
  }

  /// The agreements by their beginning; those without a date close the list.
  func entries(in context: Context) -> [AgreementEntry] {
    context.dated.agreements.map { AgreementEntry($0, in: context) }
      .sorted { $0.order < $1.order }
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = AgreementsLayout(area: area)
    let entries = entries(in: context)
    let note = context.phrases.count(entries.count, \.agreement)
    if let place = layout.frame {
      let pane = Pane(
        context.phrases.titles.agreements.full, note: [Span(note, as: .muted)], isFocused: true)
      frame.draw(pane, in: place)
    }
    guard !entries.isEmpty else {
      frame.draw(
        Paragraph(context.phrases.emptyStates.agreements, as: .muted), in: layout.text)
      return
    }
    draw(entries, into: &frame, layout: layout, context)
  }

  private func draw(
    _ entries: [AgreementEntry], into frame: inout Frame, layout: AgreementsLayout,
    _ context: Context
  ) {
    let axis = YearAxis(entries.compactMap(\.span), asOf: context.asOf, width: layout.axis.width)
    frame.draw(YearAxisHead(axis), in: layout.axis.row(0))
    let names = entries.map(\.recordName)
    let inView = layout.rowsInView
    let first = cursor.firstVisible(in: names, height: inView)
    let selected = cursor.index(in: names)
    for index in first..<min(first + inView, entries.count) {
      let top = 1 + (index - first) * AgreementsLayout.rowsEach
      let place = layout.list.rows(top..<top + AgreementsLayout.rowsEach)
      let row = AgreementRow(
        entries[index], axis: axis, isSelected: index == selected, context: context)
      frame.draw(row, in: place)
    }
    let rest = entries.count - first - inView
    let right =
      rest > 0 ? [Span("\(context.phrases.more(rest)) ↓", as: .muted)] : []
    frame.draw(Line(legend(context), right: right), in: layout.legend)
  }

  private func legend(_ context: Context) -> [Span] {
    let words = context.phrases.recordWords
    return [
      Span("▆", as: .accent), Span(" \(words.inForce)   ", as: .muted),
      Span(
        "─ \(words.past)   ░ \(context.phrases.term(Agreement.Status.planned).short)", as: .muted),
      Span("   → \(words.noEnd)", as: .muted),
    ]
  }

  package func detail(in context: Context) -> DetailLine? {
    guard let name = selection(in: context),
      let entry = entries(in: context).first(where: { $0.recordName == name })
    else { return nil }
    let hasSource = !context.sources(of: name).isEmpty
    return DetailLine(
      entry.detail(in: context),
      key: hasSource ? KeyHint("o", context.phrases.commands.source.word) : nil)
  }
}
