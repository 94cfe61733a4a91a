import ArgumentParser

/// The program: its commands, with the dashboard as what it does when none is named.
@main
struct Bilateral: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilateral",
    abstract: "The status of a bilateral cooperation programme, at a terminal.",
    discussion: """
      Without a command it opens the dashboard on DIR, else on the directory that BILATERAL_DATA \
      names, else on the bundled programme.
      """,
    version: Version.text,
    subcommands: [Dashboard.self, Screenshot.self, Validate.self],
    defaultSubcommand: Dashboard.self)
}
