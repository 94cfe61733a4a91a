import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// The newest words of every party on an area, whole, and why the evidence rates it so: what the summary has no room for.
package struct ReportsScreen: PageScreen {
  package var cursor = ListCursor<Int>()
  private let id: Identifier<Area>

  package init(_ id: Identifier<Area>) { self.id = id }

  package var subject: RecordName? { RecordName(kind: Area.kind, id: id.text) }

  package func title(in context: Context) -> String { context.phrases.titles.summary.full }

  package func mark(in context: Context) -> Span? { context.evidenceMark(of: id) }

  package func page(in context: Context) -> [PageRow]? {
    guard let standing = context.assessment.area(id) else { return nil }
    let reports = standing.reported.map { rows(of: $0, in: context) }
    return Array((reports + [reasons(of: standing, in: context)]).joined(separator: [.blank]))
  }

  private func reasons(of standing: AreaStanding, in context: Context) -> [PageRow] {
    let reasons = EvidenceReasons(standing: standing, context: context)
    let lines = standing.evidence.reasons.prefix(Explanation.mostNamed).map(reasons.fired)
    let told = (lines + reasons.rest).enumerated().compactMap { index, line in
      let words = [line.words, line.threshold].compactMap { $0 }.joined(separator: " · ")
      return PageRow.field(index == 0 ? context.phrases.why : "", [line.sign, Span(" \(words)")])
    }
    return told + Explanation.more(standing.evidence.reasons.count - lines.count, in: context)
  }

  private func rows(of reported: ReportedRating, in context: Context) -> [PageRow] {
    let words = context.phrases.areaWords
    let update = reported.update.flatMap { context.snapshot.updates[$0] }
    let head = PageRow.field(
      context.name(of: reported.party),
      context.spans(of: reported.rating, isFull: true) + context.age(of: reported),
      link: update?.name)
    guard let update else {
      let none = context.emptyPlaces.report(from: context.name(of: reported.party))
      return [head, .text("", none, as: .muted)].compactMap { $0 }
    }
    let mark = update.isIllustrative ? [Span("◇ ", as: .illustrative)] : []
    let author = context.text(context.snapshot.author(of: update), as: .muted)
    let rows: [PageRow?] = [
      head, .field("", mark + author), .text("", context.string(update.text)),
      .text(words.blockers, context.string(update.blockers) ?? words.noneReported),
      .text(words.nextStep, context.string(update.nextStep)),
    ]
    return rows.compactMap { $0 }
  }
}
