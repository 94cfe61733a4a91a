import Phrasebook
import ProgrammeModel
import TerminalKit

/// A party's word on an area: its rating, who wrote it and when, the text, what stands in the way,
/// what comes next.
struct UpdateCard: Widget {
  let reported: ReportedRating
  let area: Identifier<Area>
  let context: Context

  /// The labels' columns with the blank after them.
  private var labelColumns: Int {
    let words = context.phrases.areaWords
    let widest = [words.blockers, words.nextStep].map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return max(widest + 1, 11)
  }

  func render(into frame: inout Frame, area rect: Rect) {
    let airy = lines(columns: rect.width, isTight: false)
    let lines = airy.count > rect.height ? lines(columns: rect.width, isTight: true) : airy
    for (index, line) in lines.prefix(rect.height).enumerated() {
      frame.draw(line, in: rect.row(index))
    }
    if lines.count + 1 < rect.height, let total {
      frame.draw(total, in: rect.rowFromBottom(0))
    }
  }

  /// The rows of the card; a tight one has no blank rows and no author, whose mark the rating bears.
  private func lines(columns: Int, isTight: Bool) -> [Line] {
    let party = context.briefName(of: reported.party)
    let rating = context.spans(of: reported.rating, isFull: false)
    let head = [Span("\(party)  ", as: .title)] + rating
    guard let update = reported.update.flatMap({ context.snapshot.updates[$0] }) else {
      return [Line(head), Line(context.phrases.noReport(from: party), as: .muted)]
    }
    let text = context.string(update.text).map { paragraph($0, columns: columns) } ?? []
    let words = context.phrases.areaWords
    let blockers = context.string(update.blockers) ?? words.noneReported
    let top = isTight ? [] : [Line(author(of: update)), Line([])]
    let gap = isTight ? [] : [Line([])]
    let mark = isTight ? context.illustrativeMark(update) : []
    return [Line(head + mark, right: age)] + top + text + gap
      + labelled(words.blockers, blockers, columns: columns)
      + labelled(words.nextStep, context.string(update.nextStep), columns: columns)
  }

  private var age: [Span] {
    guard let date = reported.date, let days = reported.ageDays else { return [] }
    let words = context.phrases.reported(context.phrases.short(date), days: days)
    if reported.isSilent {
      return [Span("\(words) \(context.phrases.silent)", as: .caution)]
    }
    let isStale = reported.isStale
    return [
      Span(isStale ? "\(words) \(context.phrases.stale)" : words, as: isStale ? .caution : .muted)
    ]
  }

  private func author(of update: Update) -> [Span] {
    let mark = update.isIllustrative ? [Span("◇ ", as: .illustrative)] : []
    return mark + context.text(context.snapshot.author(of: update), as: .muted)
  }

  private func paragraph(_ text: String, columns: Int) -> [Line] {
    text.wrapped(to: columns).map { Line($0) }
  }

  private func labelled(_ label: String, _ text: String?, columns: Int) -> [Line] {
    guard let text else { return [] }
    return text.wrapped(to: max(columns - labelColumns, 1)).enumerated().map { index, line in
      let head = (index == 0 ? label : "").fitted(to: labelColumns)
      return Line([Span(head, as: .muted), Span(line)])
    }
  }

  /// How many updates the party has written, and since when.
  private var total: Line? {
    let updates = context.dated.updates(of: area).filter { $0.party == reported.party }
    guard let first = updates.last?.date?.earliest else { return nil }
    let words = context.phrases.updates(updates.count, since: context.phrases.month(first))
    return Line([], right: [Span(words, as: .muted)])
  }
}
