import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// One milestone: its dates, what it needs, how they moved, and the evidence.
package struct MilestoneScreen: FilteredScreen, RecordListScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<RecordName>()
  private let id: Identifier<Milestone>

  package init(_ id: Identifier<Milestone>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] =
    [opening, back, cause, why, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The row that goes to what holds it up: a need that is not met, or else an open request.
  private static var cause: BrowseCommand<Self> {
    causeKey(shown: .keyBar) { $1.obstacle(to: $0.id) }
  }

  /// The row that shows how its slip came about.
  private static var why: BrowseCommand<Self> {
    whyKey(shown: .keyBar) { screen, _ in MilestoneSlip(milestone: screen.id) }
  }

  package var subject: RecordName? { name }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.milestones)
  }

  package func mark(in context: Context) -> Span? {
    standing(in: context).map { context.sign(of: context.mark(of: $0)) }
  }

  package func allRows(in context: Context) -> [RecordName] {
    context.sources(of: name).filter(context.dated.knows).map(\.name)
  }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).map { detail(of: $0, in: context) }
      ?? DetailLine(context.detail(of: name))
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let pane = Pane.interior(of: layout(in: body, context: context).evidence)
    return CardList<RecordName>.entriesInView(
      height: pane.height, rowsEach: EvidenceCards.rowsEach)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let standing = standing(in: context) else { return }
    let layout = layout(in: area, context: context)
    let title = context.nameSpans(of: standing.milestone, as: .title)
    frame.draw(Pane(title, note: context.note(of: name)), in: layout.sheet)
    frame.draw(PageSheet(context.facts(of: standing)), in: Pane.text(of: layout.sheet))
    drawHistory(of: standing, into: &frame, area: layout.history, context: context)

    let rows = rows(in: context)
    let note =
      [Span(context.phrases.number(rows.count), as: .muted)]
      + context.morePanes(layout.history.isEmpty ? 1 : 0)
    let heading = context.phrases.titles.evidence.full
    frame.draw(Pane(heading, note: note, isFocused: true), in: layout.evidence)
    if rows.isEmpty {
      let words = context.emptyWords(\.evidence)
      frame.draw(Paragraph(words, as: .muted), in: Pane.text(of: layout.evidence))
    }
    frame.draw(
      EvidenceCards(names: rows, cursor: cursor, context: context),
      in: Pane.interior(of: layout.evidence))
  }

  private func drawHistory(
    of standing: MilestoneStanding, into frame: inout Frame, area: Rect, context: Context
  ) {
    guard !area.isEmpty else { return }
    frame.draw(Pane(context.phrases.titles.dateHistory.full), in: area)
    let text = Pane.text(of: area)
    let lines = MilestoneHistory(of: standing, in: context).lines(height: text.height)
    for (index, line) in lines.enumerated() {
      frame.draw(Line(line), in: text.row(index))
    }
  }

  private var name: RecordName { RecordName(kind: Milestone.kind, id: id.text) }

  private func standing(in context: Context) -> MilestoneStanding? {
    context.snapshot.milestones[id].flatMap { context.standing(of: $0) }
  }

  private func layout(in area: Rect, context: Context) -> MilestoneLayout {
    let facts = standing(in: context).map { context.facts(of: $0) } ?? []
    return MilestoneLayout(PageSheet(facts), area: area)
  }
}
