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
      guard let figure = figure(screen, context), context.explanation(of: figure) != nil else {
        return .say(\.noCause)
      }
      return .push(WhyScreen(figure))
    }
  }
}
