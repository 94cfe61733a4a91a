import CursesBackend
import DashboardUI
import Phrasebook
import ProgrammeModel
import Search
import TerminalKit

/// What is on the glass, the state that it shows, and the data directory that it follows.
///
/// Lives on the main thread, because ncurses does. `C` is what the session may do.
struct Session<C: DashboardUI.Capability>: ~Copyable {
  private(set) var terminal: CursesTerminal
  var state: AppState<C>
  var live: LiveData

  /// Whether somebody asked for the reading that is under way.
  private var answersReload = false
  private var toastTimer = ToastTimer()

  /// Whether data was taken since memory was last given back.
  private var owesMemory = true

  /// Whether the terminal or its character set leaves no choice but ASCII.
  private let needsASCII: Bool

  /// How the glass was set up last.
  private var looks: Looks

  init(
    _ terminal: consuming CursesTerminal, state: AppState<C>, live: LiveData, needsASCII: Bool
  ) {
    self.needsASCII = needsASCII || terminal.prefersASCII
    looks = state.context.looks
    self.state = state
    self.live = live
    self.terminal = terminal
    self.state.noteReading(at: WallClock.now)
    self.state.workBeside()
    takeSize()
  }

  /// Waits until something happens, at most so long.
  mutating func events(timeout: Duration?) -> [TerminalEvent] {
    let limits = [
      live.timeout.map { .milliseconds($0) }, untilNextMinute, timeout,
      untilToastGoes.map { .milliseconds($0) },
    ]
    return terminal.events(watching: live.descriptors, timeout: limits.compactMap { $0 }.min())
  }

  /// Shows the state. What is soon worked out beside the keyboard is waited for, so that no stand-in flashes up.
  mutating func draw() {
    state.now = showsClock ? WallClock.now : nil
    state.noteToday()
    if untilToastGoes == 0 { state.dropToast() }
    takeLooks()
    var frame = frame
    if beginWantedWork(), live.waitsBriefly() { frame = self.frame }
    terminal.draw(frame)
    giveBackMemory()
  }

  /// Gives back what reading and working out a large programme let go of, once it is on the glass.
  private mutating func giveBackMemory() {
    if owesMemory, state.isLarge { live.giveBackMemory() }
    owesMemory = false
  }

  /// The screen as it is to be seen.
  var frame: Frame {
    let frame = state.render(size: terminal.size)
    let isASCII = needsASCII || state.context.looks.usesASCII || AmbiguousWidth.isWide
    return isASCII ? frame.asciiTwin : frame
  }

  /// Sets the glass up as the state asks for.
  private mutating func takeLooks() {
    let wanted = state.context.looks
    if wanted == looks { return }
    if wanted.theme != looks.theme { terminal.use(wanted.theme) }
    if wanted.ambiguousWidth != looks.ambiguousWidth {
      wanted.ambiguousWidth.use()
      terminal.redrawAll()
    }
    terminal.use(mouse: wanted.usesMouse)
    looks = wanted
  }

  private var untilToastGoes: Int? {
    mutating get { toastTimer.timeout(of: state.toast, at: MonotonicClock.milliseconds) }
  }

  mutating func takeSize() { state.size = terminal.size }

  /// The clock is on the screen only while the day is today: else nothing wakes the process.
  private var showsClock: Bool { !state.context.isPinned }

  private var untilNextMinute: Duration? {
    showsClock ? .seconds(60 - WallClock.now % 60) : nil
  }
}

extension Session {
  /// Does what every kind of session may be asked for.
  mutating func perform(_ effect: BrowseEffect) -> SessionEnding? {
    switch effect {
    case .quit: return .quit
    case .reload:
      live.reload()
      answersReload = true
      return nil
    case .redraw:
      terminal.redrawAll()
      return nil
    }
  }

  /// Takes what the watcher or the reading thread has to tell.
  mutating func takeReadings(from descriptor: Int32) {
    live.noteChange(on: descriptor)
    for reading in live.take() {
      switch reading {
      case .progress(let count, let total): state.reading = FileCount(read: count, of: total)
      case .failure:
        state.noteLostDirectory()
        answersReload = false
      case .unchanged: noteReading(saying: \.nothingChanged)
      case .snapshot(let snapshot):
        state.snapshot = snapshot
        owesMemory = true
        noteReading(saying: \.reloaded)
      }
    }
  }

  /// Begins what the screens wait for, and says whether there was anything.
  private func beginWantedWork() -> Bool {
    let work = state.wantedWork
    for piece in work { live.makeBeside(piece) }
    return !work.isEmpty
  }

  private mutating func noteReading(saying message: any KeyPath<Messages, String> & Sendable) {
    state.noteReading(at: WallClock.now)
    if answersReload { state.say(message) }
    answersReload = false
  }

}

/// Leaving the terminal to others: nothing that a kiosk can do.
extension Session<Write> {
  /// Returns to the shell for a while.
  mutating func suspend() {
    terminal.suspend()
    takeSize()
  }

  /// Gives the terminal back while something else, such as an editor, uses it.
  mutating func whileAway<Result>(_ body: () -> Result) -> Result {
    let result = terminal.whileAway(body)
    takeSize()
    return result
  }

  /// Puts a text on the clipboard of the terminal, where it has one.
  mutating func copy(_ text: String) {
    if terminal.copy(text, environment: Surroundings.environment) {
      state.say { $0.copied(text) }
    } else {
      state.say(isFault: true) { $0.messages.cannotCopy }
    }
  }
}
