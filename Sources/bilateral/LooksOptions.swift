import ArgumentParser
public import TerminalKit

/// How the screen is drawn.
struct LooksOptions: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: "The colours: dark, light, high-contrast or mono. (default: dark)")
  var chosenTheme: Theme?

  @Flag(
    name: .customLong("ascii"), inversion: .prefixedNo,
    help: "Draw borders, marks and charts in ASCII.")
  var chosenASCII: Bool?

  /// As the parser makes them where none is given.
  static var unsaid: LooksOptions {
    var options = LooksOptions()
    (options.chosenTheme, options.chosenASCII) = (nil, nil)
    return options
  }

  var theme: Theme { chosenTheme ?? .dark }
  var ascii: Bool { chosenASCII ?? false }
}

extension Theme: ExpressibleByArgument {}
