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
  var mouse = true

  mutating func run() throws {
    let isUTF8 = useEnvironmentLocale()
    guard isatty(STDOUT_FILENO) == 1 else {
      let context = view.showContext(for: try data.snapshot())
      try Delivery.deliver(
        ShowFormat.text.write(try Show.document("overview", in: context), in: context), to: nil)
      return
    }
    guard isatty(STDIN_FILENO) == 1 else {
      Complaint.write("standard input is no terminal; run it without a pipe or a redirection")
      throw ExitCode.usage
    }
    let live = LiveData(path: data.path, audience: data.audience)
    let early = live.waitsBriefly() ? live.take() : []
    if case .failure(let error)? = early.last { throw Self.noData(error) }
    var options = TerminalOptions(
      theme: looks.theme, environment: ProcessInfo.processInfo.environment)
    options.usesMouse = mouse
    options.usesColor = options.usesColor && looks.theme != .mono
    var terminal = try CursesTerminal.taken(options)
    let reading: FirstReading.Ending =
      if case .snapshot(let snapshot)? = early.last {
        .snapshot(snapshot)
      } else {
        FirstReading(of: live, in: view.resolvedLanguage).run(on: &terminal)
      }
    switch reading {
    case .left, .failure:
      Self.restore(terminal)
      try reading.end()
    case .snapshot(let snapshot):
      let visits = VisitStore(environment: ProcessInfo.processInfo.environment)
      let directory = URL(filePath: data.path).resolvingSymlinksInPath().path
      var context = view.context(for: snapshot)
      context.lastVisit = visits?.lastVisit(to: directory) ?? .none
      let state = AppState<Write>(context, root: OverviewScreen())
      let session = Session(
        terminal, state: state, live: live, usesASCII: looks.ascii || !isUTF8)
      let ending = RunLoop(session, work: DeskWork(directory: data.path)).run()
      visits?.note(directory, on: context.ownDay)
      try ending.end()
    }
  }

  private static func noData(_ error: LoadError) -> ExitCode {
    Complaint.write("\(error)")
    return .noData
  }

  private static func restore(_ terminal: consuming CursesTerminal) {}
}
