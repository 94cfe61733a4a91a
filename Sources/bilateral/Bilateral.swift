import ArgumentParser
import Glibc
import TerminalKit

/// The program: its commands, with the dashboard as what it does when none is named.
@main
struct Bilateral: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilateral",
    abstract: "The status of a bilateral cooperation programme, at a terminal.",
    discussion: """
      Without a command it opens the dashboard on DIR, else on the directory that BILATERAL_DATA \
      names, else on the bundled programme. Where its output is no terminal it prints the overview.
      """,
    version: Version.text,
    subcommands: [
      Dashboard.self, Kiosk.self, Show.self, Report.self, Screenshot.self, Validate.self, Fmt.self,
      Schema.self, Init.self, New.self, Import.self, Info.self,
    ],
    defaultSubcommand: Dashboard.self)

  /// Runs the command that the arguments name.
  ///
  /// Widths are asked in any command, so the locale is set before it runs; by a kiosk once it has forgotten where its
  /// starter would have locales read.
  static func main() {
    var named: any ParsableCommand.Type = Bilateral.self
    do {
      var command = try CommandLineWords.given.command()
      named = type(of: command)
      if command is Kiosk { Kiosk.forgetEnvironment() }
      useUTF8Locale()
      try command.run()
    } catch {
      end(with: error, of: named)
    }
  }

  /// What there is to say of an error, with the usage of the command that it ended.
  private static func message(for error: any Error, of command: any ParsableCommand.Type) -> String
  {
    guard error is ValidationError, let name = command.configuration.commandName,
      command.configuration.subcommands.isEmpty
    else { return fullMessage(for: error) }
    return command.fullMessage(for: error).replacing(
      "Usage: \(name)", with: "Usage: bilateral \(name)"
    )
    .replacing("'\(name) --help'", with: "'bilateral \(name) --help'")
  }

  /// Says what there is to say of an error, made safe for a terminal, and ends with its exit code.
  private static func end(
    with error: any Error, of command: any ParsableCommand.Type
  ) -> Never {
    useUTF8Locale()
    let code = exitCode(for: error)
    var message = message(for: error, of: command)
    if message.hasPrefix("Error: ") { message = "bilateral: " + message.dropFirst(7) }
    if !message.isEmpty {
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { VisibleText.filter(String($0)) + "\n" }.joined()
      guard code == .success else {
        try? OpenOutput.errors.write(text)
        Glibc.exit(code.rawValue)
      }
      if (try? Delivery.deliver(text, to: nil)) == nil { Glibc.exit(ExitCode.found.rawValue) }
    }
    Glibc.exit(code.rawValue)
  }
}
