import ArgumentParser

/// Where a command's output goes: the same for every command that prints a document.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write to a file, as a whole or not at all; else to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Hands over a text.
  func deliver(_ text: String) throws { try Delivery.deliver(text, to: output) }
}
