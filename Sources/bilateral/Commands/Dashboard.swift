import ArgumentParser
import Reports

/// Opens the dashboard; where the output is no terminal, prints the overview.
struct Dashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard: what happens when no command is named.")

  @OptionGroup var options: ViewOptions

  mutating func run() throws {
    try Show.print("overview", options, as: .text)
  }
}
