import ArgumentParser
import CursesBackend
import DashboardUI
import Glibc
import Lockdown
import Phrasebook
import ProgrammeModel
import TerminalKit

/// The start of a kiosk's session: each step in its order, because the next one rests on it.
struct KioskStart {
  let options: Kiosk
  let directory: String

  init(_ options: Kiosk, directory: String) {
    self.options = options
    self.directory = directory
  }

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      Complaint.write(language.phrases.needsTerminal)
      throw ExitCode.usage
    }
    Heap.shareAmongThreads()
    let lockdown = KioskLockdown(of: directory, options.sandbox)
    let opened = OpenedDirectory(directory)
    let mounts = WatchCalls.live.mounts()
    try lockdown.takeFirst()
    looks.ambiguousWidth.use()
    var terminal = try CursesTerminal.taken(terminalOptions)
    do {
      try lockdown.takeLast()
    } catch {
      Self.restore(terminal)
      throw error
    }
    var watching = WatchCalls.live
    watching.mounts = { mounts }
    let live = LiveData(
      path: directory, audience: options.audience, watching: watching,
      readingsApart: Self.readingsApart)
    let first = FirstReading(of: live, in: language).run(on: &terminal)
    guard case .snapshot(let snapshot) = first else {
      Self.restore(terminal)
      return try first.end()
    }
    switch state(of: snapshot) {
    case .success(let state):
      let session = Session(terminal, state: state, live: live, needsASCII: false)
      try run(session, in: opened)
    case .failure(let unknown):
      Self.restore(terminal)
      Complaint.write("--page \(unknown)")
      throw ExitCode.usage
    }
  }

  /// Every page asked for is tried, so that a wrong name is told at once.
  private func state(of snapshot: Snapshot) -> Result<AppState<Browse>, UnknownName> {
    var context = options.view.context(for: snapshot, keeping: Settings())
    context.looks = looks
    var state = AppState<Browse>(context, root: OverviewScreen())
    state.greet(publicOnly: options.audience == .public)
    var trial = state
    do throws(UnknownName) {
      for page in options.pages.pages { try trial.open(named: page.name) }
      return .success(state)
    } catch {
      return .failure(error)
    }
  }

  private func run(_ session: consuming Session<Browse>, in opened: OpenedDirectory) throws {
    var session = session
    var clock = KioskClock(rules, at: MonotonicClock.milliseconds)
    clock.begin(&session.state, at: MonotonicClock.milliseconds)
    try RunLoop(session, work: KioskWork(clock, in: opened)).run().end()
  }

  /// Beside a writer without rest many sessions would do nothing but read: milliseconds.
  private static let readingsApart = 3_000

  private static func restore(_ terminal: consuming CursesTerminal) {}

  private var language: Language { options.view.language(kept: nil) }

  private var rules: KioskRules {
    var rules = KioskRules()
    rules.pages = options.pages.pages
    rules.languages = options.pages.rotateLanguages
    rules.takesKeys = !options.pages.display
    rules.idle = options.times.idle
    rules.longest = options.times.maxSession
    rules.scale = options.times.dwellScale
    return rules
  }

  private var looks: Looks { options.looks.looks(keeping: nil, mouse: !options.pages.display) }

  private var terminalOptions: TerminalOptions {
    var terminal = TerminalOptions(theme: looks.theme, isKiosk: true)
    terminal.usesMouse = looks.usesMouse
    let scaled = options.times.dwellScale * Double(terminal.watchdog ?? 0)
    terminal.watchdog = UInt32(min(max(scaled, 3), 150))
    return terminal
  }
}
