import Phrasebook
import TerminalKit

extension Screen {
  /// Left and right: over a grid or a chart from one thing to the next, elsewhere out of a list and into its row.
  ///
  /// - Parameter step: Goes to the left (-1) or the right (1), and says whether the keys are over a grid or a chart at all.
  static func sidewaysKeys(
    back: @escaping @Sendable (inout Self, Context) -> BrowseOutcome,
    open: @escaping @Sendable (inout Self, Context) -> BrowseOutcome,
    step: @escaping @Sendable (inout Self, _ direction: Int, Context) -> Bool
  ) -> [BrowseCommand<Self>] {
    [
      Command(.left, .character("h"), phrase: \.leftward, shown: .helpOnly) { screen, context in
        step(&screen, -1, context) ? .stay : back(&screen, context)
      },
      Command(.right, .character("l"), phrase: \.rightward, shown: .helpOnly) { screen, context in
        step(&screen, 1, context) ? .stay : open(&screen, context)
      },
    ]
  }
}
