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

  mutating func run() throws {
    let isUTF8 = useEnvironmentLocale()
    guard isatty(STDOUT_FILENO) == 1 else {
      try Show.print("overview", of: data, view, as: .text)
      return
    }
    guard isatty(STDIN_FILENO) == 1 else {
      Complaint.write("standard input is no terminal; run it without a pipe or a redirection")
      throw ExitCode.usage
    }
    let snapshot = try data.snapshot()
    let state = AppState<Write>(view.context(for: snapshot), root: OverviewScreen())
    var options = TerminalOptions(
      theme: looks.theme, environment: ProcessInfo.processInfo.environment)
    options.usesColor = options.usesColor && looks.theme != .mono
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(options)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.unusableTerminal
    }
    let loop = RunLoop(terminal, state: state, data: data, usesASCII: looks.ascii || !isUTF8)
    switch loop.run() {
    case .quit: return
    case .signal(let signal): signal.endProcess()
    case .hungUp: TerminationSignal(number: SIGHUP).endProcess()
    }
  }
}
