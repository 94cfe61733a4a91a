import ArgumentParser

/// Takes figures of other systems into a data directory.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take figures from a file into a data directory.",
    subcommands: [ImportTrade.self])
}
