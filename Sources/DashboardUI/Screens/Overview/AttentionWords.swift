import Phrasebook
import ProgrammeModel
import TerminalKit

/// A line of what needs attention, in words.
struct AttentionWords {
  private let item: Attention
  private let context: Context

  init(_ item: Attention, in context: Context) {
    self.item = item
    self.context = context
  }

  /// The line as cells: mark, area, what it is about, how much.
  var row: TableRow { TableRow([mark, [Span(area)], what, amount]) }

  /// The same with since when, and whose turn it is.
  var wideRow: TableRow { TableRow([mark, [Span(area)], what, when, whose, amount]) }

  /// The same where there is no room for a column of areas: mark, area and what it is about in some columns, how much. The area
  /// is cut before what it is about.
  func tightRow(columns: Int) -> TableRow {
    let (what, separator) = (what, Span(" · ", as: .muted))
    let room = columns - what.columns - separator.columns
    let name = area.truncated(to: context.isSpoken ? .max : max(room, Self.leastArea))
    return TableRow([mark, (name.isEmpty ? [] : [Span(name), separator]) + what, amount])
  }

  private static let leastArea = 8

  /// The day that the days are counted from.
  private var when: [Span] {
    guard let days = item.days else { return [] }
    let date = context.phrases.short(
      PartialDate(context.asOf + -days), relativeTo: context.asOf)
    return switch item.kind {
    case .late: [Span(context.phrases.due(date), as: .muted)]
    case .waits: [Span(context.phrases.asked(date), as: .muted)]
    case .differs, .risk, .silent, .stale, .file: [Span(date, as: .muted)]
    }
  }

  private var whose: [Span] {
    item.party.map { [Span(context.name(of: $0), as: .muted)] } ?? []
  }

  /// What it is about with the reason for it, for the detail line.
  var whatAndWhy: [Span] {
    guard item.kind == .differs, let standing,
      let words = context.greenDespiteCritical(standing)
    else { return what }
    return [Span(words)]
  }

  private var standing: AreaStanding? { item.area.flatMap { context.assessment.area($0) } }

  /// The glyph and the word that open the line.
  var mark: [Span] {
    let term = context.phrases.attention(item.kind)
    let word = " " + (context.isSpoken ? term.full : term.short)
    switch item.kind {
    case .differs, .file: return [Span("!", as: .alert), Span(word)]
    case .silent: return [Span("?", as: .muted), Span(word)]
    case .late, .waits, .risk, .stale:
      let rating = item.rating == .unknown || item.rating == .green ? .amber : item.rating
      return [context.glyph(of: rating), Span(word)]
    }
  }

  /// The area it belongs to; nothing where it is of none, as a request may be.
  var area: String {
    item.area.map { context.title(of: $0, in: context.snapshot.areas) } ?? ""
  }

  /// What it is about.
  var what: [Span] {
    switch item.kind {
    case .late, .risk:
      let title = context.text(item.title)
      return title.isEmpty ? [Span(item.id)] : title
    case .waits: return [Span(context.phrases.owed(by: party, title))]
    case .differs: return [Span(difference)]
    case .silent: return [Span(context.emptyPlaces.report(from: party))]
    case .stale: return [Span(context.phrases.update(from: party))]
    case .file:
      let place = context.isAmongOwnPeople ? context.place(ofFaultIn: item.id) : nil
      return [Span(place ?? context.phrases.partUnread, as: .alert)]
    }
  }

  /// Days, or a risk's score.
  var amount: [Span] {
    if let days = item.days { return [Span(context.phrases.days(days))] }
    return item.score.map { [Span(context.phrases.number($0))] } ?? []
  }

  private var party: String { item.party.map { context.name(of: $0) } ?? context.phrases.both }

  private var title: String { context.string(item.title) ?? item.id }

  /// How the words on its area differ. A critical milestone that is late has no room in a row: there the evidence speaks
  /// for it, and the detail line names it.
  private var difference: String {
    guard let standing else { return "" }
    let phrases = context.phrases
    switch standing.difference {
    case .greenDespiteCritical(let word, _), .overrated(let word):
      return phrases.differ(
        context.name(of: word.party), word.rating, evidence: standing.evidence.rating)
    case .apart(let first, let second):
      return phrases.differ(
        context.name(of: first.party), first.rating, context.name(of: second.party), second.rating)
    case nil: return ""
    }
  }
}
