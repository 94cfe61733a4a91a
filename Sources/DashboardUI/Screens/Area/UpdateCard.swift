import Phrasebook
import ProgrammeModel
import TerminalKit

/// A party's word on an area: its rating, who wrote it and when, the text, what stands in the way,
/// what comes next.
struct UpdateCard: Widget {
  let reported: ReportedRating
  let area: Identifier<Area>
  let context: Context

  private static let labelColumns = 11

  func render(into frame: inout Frame, area rect: Rect) {
    let lines = lines(columns: rect.width)
    for (index, line) in lines.prefix(rect.height).enumerated() {
      frame.draw(line, in: rect.row(index))
    }
    if lines.count + 1 < rect.height, let total {
      frame.draw(total, in: rect.rowFromBottom(0))
    }
  }

  private func lines(columns: Int) -> [Line] {
    let party = context.name(of: reported.party)
    let head = [Span("\(party)  ", as: .title), context.rating(reported.rating)]
    guard let update = reported.update.flatMap({ context.snapshot.updates[$0] }) else {
      return [Line(head), Line(context.phrases.noReport(from: party), as: .muted)]
    }
    let text = context.string(update.text).map { paragraph($0, columns: columns) } ?? []
    let words = context.phrases.areaWords
    let blockers = context.string(update.blockers) ?? words.noneReported
    return [Line(head, right: age), Line(author(of: update)), Line([])] + text + [Line([])]
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
    guard let author = context.string(update.author) else { return mark }
    let contact = context.snapshot.contacts[Identifier(author)]
    return mark + [Span(contact.map { context.title(of: $0) } ?? author, as: .muted)]
  }

  private func paragraph(_ text: String, columns: Int) -> [Line] {
    text.wrapped(to: columns).map { Line($0) }
  }

  private func labelled(_ label: String, _ text: String?, columns: Int) -> [Line] {
    guard let text else { return [] }
    return text.wrapped(to: max(columns - Self.labelColumns, 1)).enumerated().map { index, line in
      let head = (index == 0 ? label : "").fitted(to: Self.labelColumns)
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
