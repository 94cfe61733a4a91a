import CursesBackend
import DashboardUI
import Glibc
import ProgrammeModel
import TerminalKit

/// Turns keys, sizes and the clock into state, and state into what is on the glass.
///
/// The one place that does the work which the state asks for. Runs on the main thread, because ncurses does.
struct RunLoop: ~Copyable {
  private var terminal: CursesTerminal
  private var state: AppState<Write>
  private let data: DataDirectoryOptions
  private let usesASCII: Bool

  init(
    _ terminal: consuming CursesTerminal, state: AppState<Write>, data: DataDirectoryOptions,
    usesASCII: Bool
  ) {
    self.usesASCII = usesASCII || terminal.prefersASCII
    self.terminal = terminal
    self.state = state
    self.data = data
  }

  /// How a session ends.
  enum Ending {
    case quit
    case signal(TerminationSignal)
    case hungUp
  }

  /// Runs until the user quits, a signal asks to end, or the terminal goes. The terminal is restored then.
  consuming func run() -> Ending {
    state.size = terminal.size
    while true {
      draw()
      for event in terminal.events(timeout: untilNextMinute) {
        if let ending = handle(event) { return ending }
      }
    }
  }

  private mutating func draw() {
    state.now = showsClock ? WallClock.now : nil
    let frame = state.render(size: terminal.size)
    terminal.draw(usesASCII ? frame.asciiTwin : frame)
  }

  /// The clock is on the screen only while the day is today: else nothing wakes the process.
  private var showsClock: Bool { !state.context.isPinned }

  private var untilNextMinute: Duration? {
    showsClock ? .seconds(60 - WallClock.now % 60) : nil
  }

  private mutating func handle(_ event: TerminalEvent) -> Ending? {
    switch event {
    case .keys(let keys):
      for key in keys {
        guard let effect = state.press(key) else { continue }
        if let ending = perform(effect) { return ending }
      }
    case .resized: state.size = terminal.size
    case .suspended:
      terminal.suspend()
      state.size = terminal.size
    case .terminated(let signal): return .signal(signal)
    case .hungUp: return .hungUp
    case .continued, .readable, .timedOut: break
    }
    return nil
  }

  private mutating func perform(_ effect: WriteEffect) -> Ending? {
    switch effect {
    case .browse(.quit): return .quit
    case .browse(.reload): reload()
    case .suspend: terminal.suspend()
    case .edit, .copy, .saveScreen: break
    }
    return nil
  }

  /// Reads the directory again; what was on the screen stays where it can't be read.
  private mutating func reload() {
    guard let snapshot = try? Loader(path: data.path, audience: data.audience).snapshot() else {
      return
    }
    state.snapshot = snapshot
  }
}
