import Phrasebook
package import ProgrammeModel
import TerminalKit

/// What each city shared with the other, and how far it got: the ledger of what the programme is for.
package struct PracticesScreen: TableScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.practices
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.practices
  package static let commands: [BrowseCommand<Self>] =
    tableCommands + [
      whySumsKey(PracticeBook.self) { screen, context in
        screen.selection(in: context).flatMap { context.practice($0) }.map {
          PracticesEachWay(from: $0.from, to: $0.to, screen: screen)
        }
      }
    ]
    + PaneKeys.keys(digits: 0, tabShown: .helpOnly) { screen, _, context in
      screen.goToOtherWay(in: context)
    }

  /// Each way by itself, what got furthest first, then what moved last.
  func names(in context: Context) -> [RecordName] {
    let ways = Dictionary(
      zip(context.parties.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    return context.assessment.once(PracticeBook.self).practices
      .ranked { rank($0, ways) }.map(\.practice.name)
  }

  private func rank(
    _ standing: PracticeStanding, _ ways: [Identifier<Party>: Int]
  ) -> (Int, Int, Int) {
    let date = standing.stageDate.map { Int($0.latest.number) } ?? 0
    return (ways[standing.practice.from] ?? ways.count, -standing.stage.place, -date)
  }

  func ordering(in context: Context) -> String {
    context.phrases.sorted(by: context.phrases.headings.stage.short)
  }

  func note(in context: Context) -> [Span] {
    let count = context.assessment.once(PracticeBook.self).practices.count
    return [Span(context.phrases.tally(count, \.practice), as: .muted)]
  }

  func group(of name: RecordName, in context: Context) -> String? {
    context.practice(name).map { "\($0.from.text) \($0.to.text)" }
  }

  /// The way, how many were adopted, and how long that took.
  func title(ofGroup key: String, count: Int, in context: Context) -> [Span] {
    let (way, adopted) = titles(ofGroup: key, count: count, in: context)
    return way + [Span("  ")] + adopted
  }

  /// The way with how many were shared; how many were adopted, and how long that took.
  func titles(
    ofGroup key: String, count: Int, in context: Context
  ) -> (way: [Span], adopted: [Span]) {
    let parties = key.split(separator: " ").map { Identifier<Party>(String($0)) }
    guard parties.count == 2 else { return ([], []) }
    let phrases = context.phrases
    let way = ExchangeWay(from: parties[0], to: parties[1])
    let ledger = ofRows(PracticeBook.self, in: context)?.ledger(way)
    let adopted = ledger.map { phrases.adopted($0.counts[.adopted] ?? 0, of: count) } ?? ""
    let median = ledger?.medianDaysToAdoption.map {
      [Span(" · ≈ ", as: .derived), Span(phrases.medianAdoption(days: $0), as: .muted)]
    }
    let title = "\(context.words(for: way)) \(phrases.tally(count, \.practice))"
    return ([Span(title, as: .title)], [Span(adopted, as: .muted)] + (median ?? []))
  }

  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    let way = choice.sorted == nil ? [] : [Self.way(context)]
    return [
      .title(headings.practice.short, least: 20),
      .area(context, most: mostForArea(in: context)) { name, context in
        context.practice(name)?.area
      },
      TableColumn(
        headings.stage.short, width: .fixed(context.stageColumns), gap: 2, isLargestFirst: true,
        cell: { name, context in
          context.practiceStanding(name).map { context.stage(of: $0) } ?? []
        },
        key: { name, context in
          context.practiceStanding(name).map { .number($0.stage.place) } ?? .missing
        }),
      .date(headings.since.short, context, dropOrder: 1, { $1.practiceStanding($0)?.stageDate }),
    ] + way
  }

  /// From whom to whom, where no group says so.
  private static func way(_ context: Context) -> TableColumn {
    let ids = context.snapshot.parties.map(\.id)
    let ways = zip(ids, ids.reversed()).map { context.letters(of: ExchangeWay(from: $0, to: $1)) }
    return .name(context.phrases.headings.fromTo.short, among: ways) { name, context in
      context.practice(name).map {
        let way = ExchangeWay(from: $0.from, to: $0.to)
        return context.isSpoken ? context.words(for: way) : context.letters(of: way)
      }
    }
  }

  package func detail(in context: Context) -> DetailLine? {
    guard let name = selection(in: context), let standing = context.practiceStanding(name) else {
      return nil
    }
    let outcome = context.text(standing.outcome)
    let words: [Span] =
      if let days = standing.daysStill(on: context.asOf) {
        [Span("! \(context.phrases.standsStill(days: days))", as: .alert)]
      } else if !outcome.isEmpty {
        outcome
      } else {
        [Span(context.phrases.recordWords.noOutcome, as: .muted)]
      }
    return DetailLine(context.titleSpans(of: name) + [Span("  ")] + words)
  }
}

extension Context {
  /// The columns of the longest stage, with its sign and the mark of one that stands still.
  fileprivate var stageColumns: Int {
    let words = Practice.Stage.allCases.map { DisplayWidth.columns(of: phrases.term($0).short) }
    return (words.max() ?? 0) + 4
  }

  func practice(_ name: RecordName) -> Practice? { snapshot.practices[Identifier(name.id)] }

  func practiceStanding(_ name: RecordName) -> PracticeStanding? {
    practice(name).map { PracticeStanding($0, in: dated) }
  }

  /// How far a practice got, with a mark where it stands still: `● adopted`, `○ shared !`.
  func stage(of standing: PracticeStanding) -> [Span] {
    let glyph: Span =
      switch standing.stage {
      case .adopted: Span("● ", as: .good)
      case .declined: Span("– ", as: .muted)
      case .offered, .shared, .studied, .piloted: Span("○ ", as: .caution)
      }
    let still = standing.daysStill(on: asOf) == nil ? [] : [Span(" !", as: .alert)]
    return (isSpoken ? [] : [glyph]) + [Span(phrases.term(standing.stage).short)] + still
  }
}
