import Phrasebook
import ProgrammeModel
import TerminalKit

extension EventsScreen {
  package static let commands: [BrowseCommand<Self>] =
    PaneKeys.keys(digits: 2) { screen, step, context in
      screen.showMonths(step.from(screen.isInMonths ? 1 : 0, of: 2) == 1, in: context)
    } + [
      Command(.enter, phrase: \.open) { $0.open(in: $1) },
      Command(.escape, .backspace, phrase: \.back) { $0.goBack(in: $1) },
      Command(.character("m"), phrase: \.months) { screen, context in
        screen.showMonths(!screen.isInMonths, in: context)
        return .stay
      },
      Command(.character("p"), phrase: \.past) { screen, context in
        screen.togglePast(in: context)
        return .stay
      },
      Command(.character("o"), phrase: \.source, shown: .helpOnly) { $0.source(in: $1) },
      whyKey { screen, context in
        if screen.isInMonths { return SharedDaysAhead(day: screen.day(in: context)) }
        return screen.chosen(in: context).map { EventDistance(event: $0.id) }
      },
    ] + filterKeys + steps

  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The keys that move: by rows on the agenda; by days, weeks and months in the calendar.
  private static let steps: [BrowseCommand<Self>] =
    [
      step(.up, .character("k"), phrase: \.moveUp, rows: { _ in -1 }, day: { $0 + -7 }),
      step(.down, .character("j"), phrase: \.moveDown, rows: { _ in 1 }, day: { $0 + 7 }),
      step(
        .pageUp, .control("u"), phrase: \.pageUp, rows: { -$0 }, day: { $0.adding(months: -1) }),
      step(
        .pageDown, .control("d"), phrase: \.pageDown, rows: { $0 }, day: { $0.adding(months: 1) }),
      step(
        .home, .character("g"), phrase: \.top, label: "g", rows: { _ in .min },
        day: { $0.monthStart }),
      step(
        .end, .character("G"), phrase: \.bottom, label: "G", rows: { _ in .max },
        day: { $0.monthStart.adding(months: 1) + -1 }),
    ]
    + sidewaysKeys(
      back: { $0.goBack(in: $1) }, open: { $0.open(in: $1) },
      step: { screen, days, context in
        guard screen.isInMonths else { return false }
        screen.go(to: screen.day(in: context) + days, in: context)
        return true
      })

  private static func step(
    _ keys: Key..., phrase: any KeyPath<Commands, CommandPhrase> & Sendable, label: String? = nil,
    rows offset: @escaping @Sendable (_ page: Int) -> Int,
    day: @escaping @Sendable (Day) -> Day
  ) -> BrowseCommand<Self> {
    let row = CommandRow(keys: keys, label: label, phrase: phrase, place: .helpOnly)
    return Command(row) { screen, context in
      if screen.isInMonths {
        screen.go(to: day(screen.day(in: context)), in: context)
      } else {
        let height = screen.rowsInView(of: context.body, in: context)
        screen.cursor.move(by: offset(height), in: screen.rows(in: context), height: height)
      }
      return .stay
    }
  }

  private func open(in context: Context) -> BrowseOutcome {
    chosen(in: context).map { .push(EventScreen($0.id)) } ?? .say(\.nothingToOpen)
  }

  private func source(in context: Context) -> BrowseOutcome {
    let source = chosen(in: context).flatMap { context.sources(of: $0.recordName).first }
    return source.map { .push(SourceScreen($0.id)) } ?? .say(\.noSource)
  }
}

extension Day {
  /// The first day of its month.
  var monthStart: Day { self + (1 - components.day) }
}
