import ArgumentParser
import CursesBackend
import DashboardUI
import Foundation
import Glibc
import Phrasebook
import ProgrammeModel
import Reports
import TerminalKit

/// Opens the dashboard at the terminal; where the output is none, prints the overview.
struct Dashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (what happens without a command).")

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var looks: LooksOptions

  @Flag(
    inversion: .prefixedNo,
    help: "Let the mouse select, open and scroll; with Shift held it selects text.")
  var mouse: Bool?

  @Flag(help: "Numbered lines of text and a prompt, for screen readers and slow lines.")
  var linear = false

  @Option(
    help: ArgumentHelp(
      "Open a screen by its name, or a record by its id.", valueName: "screen|id"),
    completion: .list(ShowTarget.screens))
  var open: String?

  init() {}

  /// As the parser makes it of one word, or of none, in a small part of the time.
  init(on directory: String?) {
    data = DataDirectoryOptions(directory)
    (view, looks) = (.unsaid, .unsaid)
    (mouse, linear, open) = (nil, false, nil)
  }

  mutating func run() throws {
    let isUTF8 = useEnvironmentLocale()
    let kept = SettingsFile(environment: environment)?.read()
    if linear {
      return try LinearSession.run(self, keeping: kept, isUTF8: isUTF8)
    }
    guard isatty(STDOUT_FILENO) == 1 else { return try printScreen() }
    guard isatty(STDIN_FILENO) == 1 else {
      Complaint.write("standard input is no terminal; run it without a pipe or a redirection")
      throw ExitCode.usage
    }
    kept?.problems.forEach(Complaint.write)
    try browse(keeping: kept, isUTF8: isUTF8)
  }

  /// What would be shown, as text, where the output is no terminal.
  private func printScreen() throws {
    let context = try view.showContext(for: data.snapshot())
    let document = try Show.document(open ?? "overview", in: context)
    try Delivery.deliver(ShowFormat.text.write(document, in: context), to: nil)
  }

  /// The dashboard at a terminal, from reading the directory until the user leaves.
  private func browse(keeping kept: SettingsText?, isUTF8: Bool) throws {
    let live = LiveData(path: data.path, audience: data.audience)
    let early = try readings(of: live)
    let looks = looks.looks(keeping: kept?.settings, mouse: mouse)
    looks.ambiguousWidth.use()
    var options = TerminalOptions(theme: looks.theme, environment: environment)
    options.usesMouse = looks.usesMouse
    var terminal = try CursesTerminal.taken(options)
    let reading = FirstReading(of: live, in: view.language(kept: kept?.settings.language))
      .run(on: &terminal, after: early)
    switch reading {
    case .left, .failure:
      Self.restore(terminal)
      try reading.end()
    case .snapshot(let snapshot):
      if let refusal = view.refusal(of: snapshot) {
        Self.restore(terminal)
        throw refusal
      }
      let visits = VisitStore(environment: environment)
      var state = state(of: snapshot, keeping: kept, visits: visits)
      do throws(UnknownName) {
        if let open { try state.open(named: open) }
      } catch {
        Self.restore(terminal)
        throw Self.noScreen(error)
      }
      Self.tellProblems(in: &state)
      let session = Session(terminal, state: state, live: live, needsASCII: !isUTF8)
      var lastDay = snapshot.ownDay
      let ending = RunLoop(session, work: DeskWork(directory: data.path)).run {
        lastDay = $0.context.ownDay
      }
      visits?.note(directory, on: lastDay)
      let told = kept?.problems.count ?? 0
      checked(kept, of: snapshot)?.problems.dropFirst(told).forEach(Complaint.write)
      try ending.end()
    }
  }

  /// Says what is wrong first in the file of settings, and how much.
  private static func tellProblems(in state: inout AppState<Write>) {
    let problems = state.context.settingsProblems
    guard let first = problems.first else { return }
    state.say(isFault: true) { $0.settingsProblem(first, of: problems.count) }
  }

  static func noScreen(_ error: UnknownName) -> ExitCode {
    Complaint.write("--open \(error)")
    return .usage
  }

  /// What can be said before the terminal is taken: where nothing looks like a programme, most likely that there is none.
  private func readings(of live: LiveData) throws -> [BackgroundLoader.Reading] {
    let looksGood = access("\(data.path)/\(Loader.programmeFile)", R_OK) == 0
    guard !looksGood, live.waitsBriefly() else { return [] }
    let readings = live.take()
    if case .failure(let error)? = readings.last { throw ExitCode.noData(because: error) }
    return readings
  }

  private static func restore(_ terminal: consuming CursesTerminal) {}
}

extension Dashboard {
  var environment: [String: String] { Surroundings.environment }

  /// The data directory by its whole path.
  var directory: String { FullPath.of(data.path) }

  /// The session that begins on the overview.
  func state(
    of snapshot: Snapshot, keeping kept: SettingsText?, visits: VisitStore?
  ) -> AppState<Write> {
    var context = view.context(for: snapshot, keeping: kept?.settings ?? Settings())
    context.directory = directory
    context.lastVisit = visits?.lastVisit(to: directory) ?? .none
    context.looks = looks.looks(keeping: kept?.settings, mouse: mouse)
    context.settingsProblems = checked(kept, of: snapshot)?.inBrief ?? []
    return AppState(context, root: OverviewScreen())
  }

  /// What a user keeps, with what only the programme shows to be wrong in it.
  private func checked(_ kept: SettingsText?, of snapshot: Snapshot) -> SettingsText? {
    var kept = kept
    kept?.check(partiesOf: snapshot)
    return kept
  }
}
