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

  /// Whether not all of the words have room in an area.
  func isCut(in area: Rect) -> Bool {
    lines(columns: area.width).count > area.height
      && lines(columns: area.width, height: .max).count > area.height
  }

  func render(into frame: inout Frame, area rect: Rect) {
    let airy = lines(columns: rect.width)
    let lines = airy.count > rect.height ? lines(columns: rect.width, height: rect.height) : airy
    for (index, line) in lines.prefix(rect.height).enumerated() {
      frame.draw(line, in: rect.row(index))
    }
    if lines.count + 1 < rect.height, let total {
      frame.draw(total, in: rect.rowFromBottom(0))
    }
  }

  /// The rows of the card. Where they are few it has no blank rows and no author, whose mark the rating bears, and what is
  /// longest is cut first.
  private func lines(columns: Int, height: Int? = nil) -> [Line] {
    let party = context.briefName(of: reported.party)
    let rating = context.spans(of: reported.rating, isFull: false)
    let head = [Span("\(party)  ", as: .title)] + rating
    guard let update = reported.update.flatMap({ context.snapshot.updates[$0] }) else {
      return [Line(head), Line(context.emptyPlaces.report(from: party), as: .muted)]
    }
    let words = context.phrases.areaWords
    let texts = [
      context.string(update.text), context.string(update.blockers) ?? words.noneReported,
      context.string(update.nextStep),
    ]
    let labelled = max(columns - labelColumns, 1)
    let widths = [columns, labelled, labelled]
    let whole = zip(texts, widths).map { text, columns in text?.wrapped(to: columns) ?? [] }
    let parts = height.map { whole.cut(to: $0 - 1, columns: widths) } ?? whole
    let isTight = height != nil
    let top = isTight ? [] : [Line(author(of: update)), Line([])]
    let gap = isTight ? [] : [Line([])]
    let mark = isTight ? context.illustrativeMark(update) : []
    let isWhole = (head + mark).columns + 2 + age.columns <= columns
    return [Line(head + mark, right: isWhole ? age : briefAge)] + top + parts[0].map { Line($0) }
      + gap
      + rows(words.blockers, parts[1]) + rows(words.nextStep, parts[2])
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

  /// The days alone, where the rating leaves no room for the date.
  private var briefAge: [Span] {
    guard let days = reported.ageDays else { return [] }
    let isOld = reported.isSilent || reported.isStale
    return [Span(context.phrases.days(days), as: isOld ? .caution : .muted)]
  }

  private func author(of update: Update) -> [Span] {
    let mark = update.isIllustrative ? [Span("◇ ", as: .illustrative)] : []
    return mark + context.text(context.snapshot.author(of: update), as: .muted)
  }

  private func rows(_ label: String, _ texts: [String]) -> [Line] {
    texts.enumerated().map { index, line in
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

extension [[String]] {
  /// Texts in so many rows together, the longest cut first; one that is cut says so at its end.
  fileprivate func cut(to rows: Int, columns: [Int]) -> [[String]] {
    var counts = map(\.count)
    while counts.reduce(0, +) > rows, let most = counts.max(), most > 1,
      let longest = counts.lastIndex(of: most)
    {
      counts[longest] -= 1
    }
    return indices.map { index in
      let (text, count) = (self[index], counts[index])
      guard count < text.count else { return text }
      let last = text[count - 1].truncated(to: columns[index] - 1)
      return text.prefix(count - 1) + [last.hasSuffix("…") ? last : last + "…"]
    }
  }
}
