import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A session: the way of screens from the first to the one in view, and what they draw from.
///
/// Keys and data change it; ``render(size:)`` only reads it. `C` is what the session may do.
package struct AppState<C: Capability>: Sendable {
  package internal(set) var screens: [any Screen]
  package internal(set) var context: Context

  /// The ways of screens seen before and after this one.
  var history = History()

  /// What was chosen in the palette, the newest first.
  var recentChoices: [PaletteChoice] = []

  /// A short answer to the last key, in place of the detail line.
  package internal(set) var toast: Toast?
  var toastCount = 0

  /// How far a reading is that takes long enough to say so.
  package var reading: FileCount?

  /// What a kiosk says of itself.
  package internal(set) var kiosk = KioskStanding()

  /// What ``startOver()`` returns to.
  var beginning: Beginning

  /// The record that was selected and has left the data since the last key.
  var departed: RecordName?

  /// Whether the last letter was one of a Russian keyboard.
  var isKeyboardRussian = false

  /// Creates a session that shows one screen, to which it always returns.
  package init(_ context: Context, root: some Screen) {
    self.context = context
    self.context.isKiosk = C.isReadOnly
    beginning = Beginning(root, in: context)
    screens = [root]
  }

  /// The screen in view.
  package var top: any Screen { screens[screens.count - 1] }

  /// What the breadcrumb says: the programme's name, then the title of each further screen.
  package var path: [String] {
    [context.programmeName] + screens.dropFirst().map { $0.title(in: context) }
  }

  /// The data; new data leaves every screen where it was, on the same records.
  package var snapshot: Snapshot {
    get { context.snapshot }
    set {
      holdSelections()
      let selected = top.selectedRecord(in: context)
      let held = screens.flatMap { [$0.subject, $0.selectedRecord(in: context)] } + [departed]
      context.assess(newValue, noting: held.compactMap { $0 })
      context.followPin()
      departed = [selected, departed].compactMap { $0 }.first { !context.has($0) }
      prepare()
    }
  }

  /// The clock, in seconds since 1970; `nil` hides it.
  package var now: Int? {
    get { context.now }
    set { context.now = newValue }
  }

  /// The terminal's rows and columns, by which pages are measured and ``render()`` draws.
  package var size: Size {
    get { context.size }
    set { context.size = newValue }
  }

  /// Returns to the first screen.
  package mutating func goHome() { show(Array(screens.prefix(1))) }

  /// Shows another way of screens, and remembers this one.
  mutating func show(_ way: [any Screen]) {
    history.leave(screens)
    screens = way
  }

  mutating func holdSelections() { holdSelections(in: context) }

  /// Makes every selection stick to its row of a context that is about to change, or just did.
  mutating func holdSelections(in context: Context) {
    screens = screens.holding(context)
    history.holdSelections(in: context)
  }
}
