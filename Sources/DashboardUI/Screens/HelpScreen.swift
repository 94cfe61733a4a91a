import Phrasebook
package import TerminalKit

/// The keys of the screen below, then those of every screen.
package struct HelpScreen: Screen {
  private let here: [CommandRow]
  private let everywhere: [CommandRow]
  private var scroll = ScrollState()

  init(for here: [CommandRow], everywhere: [CommandRow]) {
    self.here = here.merged
    self.everywhere = everywhere.merged
  }

  package static let commands: [BrowseCommand<Self>] = [back]

  package func title(in context: Context) -> String { context.phrases.titles.help.full }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    frame.draw(Pane(context.phrases.titles.keys.full, isFocused: true), in: area)
  }
}
