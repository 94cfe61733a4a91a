import ArgumentParser
import CursesBackend
import DashboardUI
import Foundation
import Glibc
import ProgrammeModel
import Reports
import TerminalKit

/// Opens the dashboard at the terminal; where the output is none, prints the overview.
struct Dashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
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
      "Open a screen by its name, or a record by its id.", valueName: "screen|id"))
  var open: String?

  mutating func run() throws {
    let isUTF8 = useEnvironmentLocale()
    let kept = SettingsFile(environment: environment)?.read()
    if linear {
      kept?.problems.forEach(Complaint.write)
      return try LinearSession.run(self, keeping: kept, isUTF8: isUTF8)
    }
    guard isatty(STDOUT_FILENO) == 1 else {
      let context = view.showContext(for: try data.snapshot())
      try Delivery.deliver(
        ShowFormat.text.write(try Show.document(open ?? "overview", in: context), in: context),
        to: nil)
      return
    }
    guard isatty(STDIN_FILENO) == 1 else {
      Complaint.write("standard input is no terminal; run it without a pipe or a redirection")
      throw ExitCode.usage
    }
    kept?.problems.forEach(Complaint.write)
    let live = LiveData(path: data.path, audience: data.audience)
    let early = live.waitsBriefly() ? live.take() : []
    if case .failure(let error)? = early.last { throw Self.noData(error) }
    let looks = looks(keeping: kept?.settings)
    var options = TerminalOptions(theme: looks.theme, environment: environment)
    options.usesMouse = looks.usesMouse
    var terminal = try CursesTerminal.taken(options)
    let reading: FirstReading.Ending =
      if case .snapshot(let snapshot)? = early.last {
        .snapshot(snapshot)
      } else {
        FirstReading(of: live, in: view.language(kept: kept?.settings.language))
          .run(on: &terminal)
      }
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
      do throws(UnknownScreen) {
        if let open { try state.open(named: open) }
      } catch {
        Self.restore(terminal)
        Complaint.write("--open \(error)")
        throw ExitCode.usage
      }
      if let problem = kept?.problems.first { state.say(isFault: true) { _ in problem } }
      let session = Session(terminal, state: state, live: live, needsASCII: !isUTF8)
      let ending = RunLoop(session, work: DeskWork(directory: data.path)).run()
      visits?.note(directory, on: state.context.ownDay)
      try ending.end()
    }
  }

  static func noData(_ error: LoadError) -> ExitCode {
    Complaint.write("\(error)")
    return .noData
  }

  private static func restore(_ terminal: consuming CursesTerminal) {}
}

extension Dashboard {
  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The data directory by its whole path.
  var directory: String { URL(filePath: data.path).resolvingSymlinksInPath().path }

  /// How it is drawn: as asked for, else as kept, else as ever.
  func looks(keeping kept: Settings?) -> Looks {
    Looks(
      theme: looks.chosenTheme ?? kept?.theme ?? .dark,
      usesASCII: looks.chosenASCII ?? kept?.ascii ?? false,
      usesMouse: mouse ?? kept?.mouse ?? true)
  }

  /// The session that begins on the overview.
  func state(
    of snapshot: Snapshot, keeping kept: SettingsText?, visits: VisitStore?
  ) -> AppState<Write> {
    var context = view.context(for: snapshot, keeping: kept?.settings ?? Settings())
    context.lastVisit = visits?.lastVisit(to: directory) ?? .none
    context.looks = looks(keeping: kept?.settings)
    return AppState(context, root: OverviewScreen())
  }
}
