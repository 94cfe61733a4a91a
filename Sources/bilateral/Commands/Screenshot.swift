import ArgumentParser
import DashboardUI
import ProgrammeModel
import Reports
import TerminalKit

/// Draws a screen without a terminal and prints its rows.
struct Screenshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screenshot",
    abstract: "Print a screen as it would be drawn.")

  @Argument(
    help: "The screen, called as by show; or kiosk, its first page.",
    completion: .list(ShowTarget.screens))
  var screen: String

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var looks: LooksOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Columns and rows.")
  var size = "120x40"

  @Option(help: "text, bare rows; ansi, with colours; or svg, a picture.")
  var format = Format.text

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, ansi, svg }

  func validate() throws {
    guard parsedSize != nil else {
      throw ValidationError("--size \"\(size)\": is no size; write columns and rows as 120x40")
    }
  }

  mutating func run() throws {
    let snapshot = try data.snapshot()
    try view.checkParty(of: snapshot)
    let kept = SettingsFile.kept(forCityOf: view.party == nil ? snapshot : nil)
    let looks = looks.looks(keeping: kept)
    looks.ambiguousWidth.use()
    var context = view.context(for: snapshot, keeping: kept)
    context.looks = looks
    guard let size = parsedSize else { return }
    var state = AppState<Browse>(context, root: OverviewScreen())
    state.size = size
    do {
      try state.open(named: screen)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.usage
    }
    let drawn = state.render(size: size)
    let frame = looks.usesASCII || AmbiguousWidth.isWide ? drawn.asciiTwin : drawn
    switch format {
    case .text: try output.deliver(frame.text + "\n")
    case .svg:
      let title = state.path.joined(separator: " › ")
      try output.deliver(ScreenPicture(of: frame, theme: looks.theme, title: title).text)
    case .ansi: try output.deliver(frame.ansi(theme: looks.theme, depth: .indexed256))
    }
  }

  private var parsedSize: Size? {
    let parts = size.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...600).contains(width), (1...300).contains(height)
    else { return nil }
    return Size(width: width, height: height)
  }
}
