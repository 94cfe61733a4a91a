import Phrasebook
import ProgrammeModel

extension PackSection {
  /// What the sides have to settle, and what of earlier decisions is still to be done.
  static func decisions(in context: ShowContext) -> PackSection {
    let phrases = context.phrases
    let needed = context.assessment.attention.filter { [.differs, .risk].contains($0.kind) }
    let needs: [PackBlock] =
      needed.isEmpty
      ? [.line(context.emptyPlaces.attention)] : [.list(needed.map { $0.sentence(in: context) })]
    return PackSection(
      title: phrases.reportSections.decisions,
      blocks: [.heading(phrases.titles.attention.full)] + needs + [
        .sheet(.openActions(in: context))
      ])
  }
}

extension Sheet {
  /// Something to be done, with the decision that it follows from.
  private typealias Open = (decision: Decision, action: Decision.Action)

  /// Every action that was open on the day, the one due first at the top.
  fileprivate static func openActions(in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let open = context.snapshot.decisions.filter(context.dated.knows).flatMap { decision in
      decision.actions.filter { !$0.isDone(by: context.asOf) }
        .map { Open(decision: decision, action: $0) }
    }.sorted { ($0.action.due?.latest.number ?? .max) < ($1.action.due?.latest.number ?? .max) }
    let columns: [SheetColumn<Open>] = [
      SheetColumn("due", headings.due.full) { .date($0.action.due, in: context) },
      SheetColumn("title", phrases.areaWords.actions) { .text(context.text($0.action.title)) },
      SheetColumn("owner", headings.owner.full) {
        .text($0.decision.owner(of: $0.action, in: context))
      },
      SheetColumn("decision", phrases.kind(Decision.kind)) {
        .title(of: $0.decision, in: context)
      },
      SheetColumn("date", headings.date.full) { .date($0.decision.date, in: context) },
    ]
    return Sheet(
      "\(phrases.areaWords.actions): \(phrases.areaWords.open)".withCapital, of: open, ifEmpty: "–",
      columns)
  }
}
