import CursesBackend
import DashboardUI
import Glibc
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Turns keys, sizes, data and the clock into state, and state into what is on the glass.
///
/// The one place that does the work which the state asks for. Runs on the main thread, because ncurses does.
struct RunLoop: ~Copyable {
  private var terminal: CursesTerminal
  private var state: AppState<Write>
  private var live: LiveData

  /// Whether somebody asked for the reading that is under way.
  private var answersReload = false
  private let directory: String
  private let usesASCII: Bool

  init(
    _ terminal: consuming CursesTerminal, state: AppState<Write>, live: LiveData,
    directory: String, usesASCII: Bool
  ) {
    self.usesASCII = usesASCII || terminal.prefersASCII
    self.terminal = terminal
    self.state = state
    self.live = live
    self.state.noteReading(at: WallClock.now)
    self.directory = directory
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
      let timeout = [live.timeout.map { Duration.milliseconds($0) }, untilNextMinute]
        .compactMap { $0 }.min()
      for event in terminal.events(watching: live.descriptors, timeout: timeout) {
        if let ending = handle(event) { return ending }
      }
      live.tick()
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
    case .suspended: suspend()
    case .terminated(let signal): return .signal(signal)
    case .hungUp: return .hungUp
    case .readable(let descriptor):
      live.noteChange(on: descriptor)
      takeReadings()
    case .continued, .timedOut: break
    }
    return nil
  }

  private mutating func takeReadings() {
    for reading in live.take() {
      switch reading {
      case .progress(let count, let total): state.reading = FileCount(read: count, of: total)
      case .failure:
        state.noteLostDirectory()
        answersReload = false
      case .unchanged:
        state.noteReading(at: WallClock.now)
        if answersReload { state.say(\.nothingChanged) }
        answersReload = false
      case .snapshot(let snapshot):
        state.snapshot = snapshot
        state.noteReading(at: WallClock.now)
        if answersReload { state.say(\.reloaded) }
        answersReload = false
      }
    }
  }

  private mutating func perform(_ effect: WriteEffect) -> Ending? {
    switch effect {
    case .browse(.quit): return .quit
    case .browse(.reload):
      live.reload()
      answersReload = true
    case .suspend: suspend()
    case .edit(let path, let line, _):
      let file = "\(directory)/\(path)"
      _ = terminal.whileAway { Editor.open(file, line: line) }
      state.size = terminal.size
    case .copy, .saveScreen: break
    }
    return nil
  }

  private mutating func suspend() {
    terminal.suspend()
    state.size = terminal.size
  }
}
