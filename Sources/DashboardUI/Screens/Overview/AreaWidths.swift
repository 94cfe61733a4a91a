import Phrasebook
import ProgrammeModel
import TerminalKit

/// How wide each column of areas is, and what stands over it.
struct AreaWidths {
  let width: Int
  let style: AreaStyle
  let isWide: Bool

  /// Whether those who owe an answer stand by their letters.
  let hasLetters: Bool
  let context: Context

  /// Whether the rating by the evidence stands in a full word; a table has more columns beside it than a pane.
  static func hasFullEvidence(_ width: Int, _ style: AreaStyle) -> Bool {
    width >= (style == .pane ? AreaColumns.widthForFullWords : 140)
  }

  func column(of fact: AreaFact) -> Column {
    let headings = context.phrases.headings
    switch fact {
    case .name:
      return Column(headings.area.short, width: .flexible(least: width < 60 ? 14 : 18))
    case .city(let place):
      let name = context.phrases.ratingHeading(
        party: context.title(of: context.snapshot.parties[place])
      ).short
      let rating = isWide ? AreaCells.cityColumns(context) : AreaCells.ratingColumns(context)
      let most = max(rating, min(9, columns(name)))
      return Column(context.isSpoken ? name : name.truncated(to: most), width: .fixed(most))
    case .evidence:
      let isFull = Self.hasFullEvidence(width, style)
      let rating = isFull ? reach.evidence : AreaCells.ratingColumns(context)
      let heading = headings.evidence.short
      return Column(
        [Context.derivedMark, Span(heading, as: .muted)],
        width: .fixed(max(rating + 2, columns(heading) + 2)))
    case .trend:
      return column("≈ " + headings.trend.short, AreaCells.trendColumns(context), fact)
    case .done: return figure("≈ " + word(headings.done), 6, fact)
    case .plan:
      return figure(
        word(headings.plan), max(4, reach.planned), fact)
    case .slip: return figure("≈ " + word(headings.slip), max(6, slipColumns), fact)
    case .waiting:
      return hasLetters
        ? figure(headings.waits.short, AreaCells.waitingColumns(context), fact)
        : column(headings.waits.short, AreaCells.widestWaiting, fact)
    case .next: return figure(word(headings.next), max(6, reach.next), fact)
    case .age: return figure(headings.age.short, max(7, reach.ages), fact)
    }
  }

  private var reach: AreaReach { AreaReach.of(context) }

  /// The columns of the largest slip.
  private var slipColumns: Int {
    columns(context.phrases.slip(days: context.assessment.slipDays ?? 0))
  }

  private func figure(_ header: String, _ least: Int, _ fact: AreaFact) -> Column {
    Column(
      header, width: .fixed(max(least, columns(header))), alignment: .trailing,
      dropOrder: fact.dropOrder)
  }

  private func column(_ header: String, _ least: Int, _ fact: AreaFact) -> Column {
    Column(header, width: .fixed(max(least, columns(header))), dropOrder: fact.dropOrder)
  }

  /// What stands over a figure: in full where it is read aloud.
  private func word(_ term: Term) -> String { context.isSpoken ? term.inSentence : term.short }

  private func columns(_ text: String) -> Int { DisplayWidth.columns(of: text) }
}
