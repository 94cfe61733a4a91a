import Phrasebook
import TerminalKit

extension Screen {
  /// The row that shows how the programme came by its rating.
  static var programmeWhyKey: BrowseCommand<Self> {
    whyKey("W", \.whyProgramme) { _, _ in ProgrammeRollUp() }
  }

  /// The row that shows how the figure under the cursor came about, or says that nothing is worked out here.
  static func whyKey(
    _ key: Character = "w", _ phrase: any KeyPath<Commands, CommandPhrase> & Sendable = \.why,
    shown place: CommandRow.Place = .helpOnly,
    _ figure: @escaping @Sendable (Self, Context) -> (any Explained)?
  ) -> BrowseCommand<Self> {
    Command(.character(key), phrase: phrase, shown: place) { screen, context in
      explain(figure(screen, context), in: context)
    }
  }

  fileprivate static func explain(
    _ figure: (any Explained)?, in context: Context
  ) -> BrowseOutcome {
    guard let figure, context.mayExplain(figure) else { return .say(\.noReason) }
    return .push(WhyScreen(figure))
  }
}

extension TableScreen {
  /// The row that shows how what the rows come to came about, or says that it is still worked out.
  static func whySumsKey<Sums: RowSums>(
    _ kind: Sums.Type, _ figure: @escaping @Sendable (Self, Context) -> (any Explained)?
  ) -> BrowseCommand<Self> {
    Command(.character("w"), phrase: \.why, shown: .helpOnly) { screen, context in
      guard screen.ofRows(kind, in: context) != nil else {
        return .say(\.sumsPending)
      }
      return explain(figure(screen, context), in: context)
    }
  }
}
