import ArgumentParser
import DashboardUI
import Lockdown
import ProgrammeModel

/// Lets anybody look and nobody in: a read-only session for visitors by SSH and for wall screens.
struct Kiosk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Open a read-only session for visitors and wall screens.",
    discussion: """
      Nothing that the environment says is heard but TERM. The session may read the data and draw, \
      and the kernel refuses it everything else. Exit codes: 0 it ended, 3 no data, 64 no terminal, \
      65 unusable TERM, 69 the kernel cannot hold it, 75 come again.
      """)

  @Argument(help: "The data directory; else the bundled programme.")
  var directory: String?

  @Option(help: "Who looks: public, partner or internal. Others' records are not read.")
  var audience = Audience.public

  @OptionGroup var view: ViewOptions
  @OptionGroup var looks: LooksOptions
  @OptionGroup var pages: KioskPageOptions
  @OptionGroup var times: KioskTimeOptions
  @OptionGroup var sandbox: SandboxOptions

  @Flag(help: "Print what the lock-down refuses, line by line; exit 0 only if it refuses all.")
  var selfTest = false

  /// To be called before anything that reads a variable, such as setting a locale.
  static func forgetEnvironment() { Environment.forget(allBut: ["TERM"]) }

  mutating func run() throws {
    let path = directory ?? BundledProgramme.path
    if selfTest {
      try KioskSelfTest(directory: path, sandbox: sandbox).run()
    } else {
      try KioskStart(self, directory: path).run()
    }
  }
}
