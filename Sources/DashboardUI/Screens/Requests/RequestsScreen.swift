import Phrasebook
package import ProgrammeModel
import TerminalKit

/// Who waits for whom, and for how long: the court of each city, what is overdue first, then what was answered.
package struct RequestsScreen: TableScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.requests
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.requests
  package static let commands: [BrowseCommand<Self>] =
    tableCommands + [
      whySumsKey(RequestSums.self) { screen, context in
        screen.selection(in: context).flatMap { context.request($0) }.map {
          CourtOfParty(party: $0.to, screen: screen)
        }
      }
    ]

  func names(in context: Context) -> [RecordName] {
    let courts = courts(in: context, of: context.assessment.waiting)
    let order = Dictionary(
      zip(courts.map(\.party), 0...), uniquingKeysWith: { first, _ in first })
    return context.assessment.requests.ranked { rank($0, order) }.map(\.request.name)
  }

  /// The city that comes first, then the one whose debt is older.
  private func courts(in context: Context, of waiting: [Waiting]) -> [Waiting] {
    waiting.sorted { left, right in
      let (isLeft, isRight) = (left.party == context.firstParty, right.party == context.firstParty)
      return isLeft == isRight ? left.oldestDays > right.oldestDays : isLeft
    }
  }

  /// Open ones by court, what is overdue longest first, then by age; answered ones last, the newest first.
  private func rank(
    _ standing: RequestStanding, _ courts: [Identifier<Party>: Int]
  ) -> (Int, Int, Int) {
    guard standing.isOpen else {
      let answered = standing.request.answered.map { Int($0.latest.number) } ?? 0
      return (courts.count, 0, -answered)
    }
    return (
      courts[standing.request.to] ?? courts.count - 1, -(standing.overdueDays ?? 0),
      -standing.days
    )
  }

  func ordering(in context: Context) -> String { context.phrases.overdueFirst }

  func note(in context: Context) -> [Span] {
    let count = context.assessment.once(RequestCount.self)
    if count.open + count.answered == 0 { return [] }
    return [Span(context.phrases.open(count.open, answered: count.answered), as: .muted)]
  }

  func strip(in context: Context) -> [[Span]] {
    guard let waiting = ofRows(RequestSums.self, in: context)?.waiting else {
      return placeOfStrip(in: context)
    }
    return strip(of: waiting, in: context)
  }

  /// As many lines as the strip of all requests takes; the first says that the sums are being worked out.
  private func placeOfStrip(in context: Context) -> [[Span]] {
    let lines = strip(of: context.assessment.waiting, in: context)
    let words = [Span(context.phrases.searchWords.preparingSums, as: .muted)]
    return [words] + lines.dropFirst().map { _ in [] }
  }

  private func strip(of waiting: [Waiting], in context: Context) -> [[Span]] {
    let courts = courts(in: context, of: waiting).filter { $0.count > 0 }
    let lines = courts.map { waiting in
      context.phrases.court(context.owing(waiting), overdue: waiting.overdueCount)
    }
    let line = lines.joined(separator: "   ")
    let isShort = DisplayWidth.columns(of: line) <= context.body.width - 4
    return (isShort ? [line] : lines).filter { !$0.isEmpty }.map { [Span($0)] }
  }

  func group(of name: RecordName, in context: Context) -> String? {
    guard let standing = context.requestStanding(name) else { return nil }
    return standing.isOpen ? standing.request.to.text : Self.answered
  }

  func title(ofGroup key: String, count: Int, in context: Context) -> [Span] {
    let phrases = context.phrases
    guard key != Self.answered else {
      let title = "\(phrases.term(RequestMark.answered).full) \(phrases.tally(count, \.request))"
      return [Span(title, as: .title)] + answerTimes(in: context)
    }
    let debtor = context.briefName(of: Identifier(key))
    let creditors = context.parties.filter { $0.id.text != key }.map {
      context.briefName(of: $0.id)
    }
    let title = phrases.owes(debtor, to: creditors.joined(separator: ", "))
    return [Span("\(title) \(phrases.tally(count, \.request))", as: .title)]
  }

  /// How long answers took, of all cities and of each.
  private func answerTimes(in context: Context) -> [Span] {
    let phrases = context.phrases
    guard let answers = ofRows(RequestSums.self, in: context)?.answers, let all = answers.medianDays
    else { return [] }
    let cities = context.parties.compactMap { party in
      answers.medianDaysByParty[party.id].map {
        "\(context.briefName(of: party.id)) ≈ \(phrases.days($0))"
      }
    }
    let words = [phrases.median(days: phrases.days(all), mark: "≈")] + cities
    return [Span("  \(words.joined(separator: " · "))", as: .derived)]
  }

  /// The group of those that need nobody any more; no party has such an id.
  private static let answered = "·answered"

  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    let waits = context.isSpoken ? headings.status : headings.waits
    let receiver = choice.sorted == nil ? [] : [Self.receiver(context)]
    return [
      .title(headings.request.short),
      .area(context) { name, context in context.areaOfRequest(name) },
      .date(headings.asked.short, context, dropOrder: 1) { $1.request($0)?.opened },
      .date(headings.due.short, context, dropOrder: 2) { $1.request($0)?.due },
      TableColumn(
        waits.short, width: .fixed(context.waitColumns), alignment: .trailing, gap: 2,
        isLargestFirst: true,
        cell: { name, context in
          context.requestStanding(name).map { context.waiting(of: $0) } ?? []
        },
        key: { name, context in
          context.requestStanding(name).map { .number($0.days) } ?? .missing
        }),
    ] + receiver
  }

  /// Who is asked, where no group says so.
  private static func receiver(_ context: Context) -> TableColumn {
    let names = context.snapshot.parties.map { context.shortName(of: $0) }
    return .name(context.phrases.headings.to.short, among: names) { name, context in
      let id = context.requestStanding(name)?.request.to
      return id.flatMap { context.snapshot.parties[$0] }.map { context.shortName(of: $0) }
    }
  }
}

extension Context {
  func request(_ name: RecordName) -> Request? { snapshot.requests[Identifier(name.id)] }

  /// The columns that the longest time takes of those that answers were waited for.
  fileprivate var waitColumns: Int {
    let days = assessment.once(RequestCount.self).longestDays
    return max(8, DisplayWidth.columns(of: phrases.days(days)) + 2)
  }

  /// How a request stood on the day shown.
  func requestStanding(_ name: RecordName) -> RequestStanding? {
    request(name).flatMap { standing(of: $0) }
  }

  func areaOfRequest(_ name: RecordName) -> Identifier<Area>? { request(name)?.area }

  /// How long an answer is waited for, or took: `▲ 21 d`, `● 7 d`.
  func waiting(of standing: RequestStanding) -> [Span] {
    let days = Span(phrases.days(standing.days))
    if isSpoken { return [state(of: standing), Span(", "), days] }
    if !standing.isOpen {
      return [standing.wasAnsweredLate ? Span("▲ ", as: .caution) : Span("● ", as: .good), days]
    }
    return standing.overdueDays == nil ? [days] : [Span("▲ ", as: .caution), days]
  }
}
