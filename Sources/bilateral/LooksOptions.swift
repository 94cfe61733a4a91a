import ArgumentParser
public import TerminalKit

/// How the screen is drawn.
struct LooksOptions: ParsableArguments {
  @Option(help: "The colours: dark, light, high-contrast or mono.")
  var theme = Theme.dark

  @Flag(help: "Draw borders, marks and charts in ASCII.")
  var ascii = false
}

extension Theme: ExpressibleByArgument {}
