import ArgumentParser

/// What a kiosk's process may do, and what happens where the kernel cannot hold it to that.
struct SandboxOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What may be read: the data directory or one above it, in which it may be swapped.",
      valueName: "path"))
  var root: String?

  @Flag(help: "Do not start where the kernel refuses any part of the lock-down.")
  var requireSandbox = false

  @Flag(help: "Start even where the kernel refuses all of it.")
  var noSandbox = false

  func validate() throws {
    if requireSandbox, noSandbox {
      throw ValidationError("--require-sandbox and --no-sandbox: write one of them")
    }
  }
}
