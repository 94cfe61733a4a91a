/// Starts the probe and waits for its first screen.
func probe(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
  lines: Int = 24
) throws -> EmulatedTerminal {
  let terminal = try EmulatedTerminal(
    BuiltProgram.path("terminal-probe"), arguments, environment: environment, columns: columns,
    lines: lines)
  _ = terminal.waitFor("end")
  return terminal
}

extension EmulatedTerminal {
  /// Whether a shell would find the terminal as it left it.
  var isRestored: Bool {
    process.isRestored && !screen.isOnAlternateScreen && screen.showsCursor && !screen.reportsMouse
  }
}
