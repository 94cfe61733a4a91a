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

  @Option(
    name: .customLong("ambiguous-width"),
    help: ArgumentHelp(
      "The columns that the terminal gives to signs and Cyrillic: 1, or 2 as East Asian ones do. (default: 1)",
      valueName: "columns"))
  var chosenAmbiguousWidth: AmbiguousWidth?

  /// As the parser makes them where none is given.
  static var unsaid: LooksOptions {
    var options = LooksOptions()
    (options.chosenTheme, options.chosenASCII, options.chosenAmbiguousWidth) = (nil, nil, nil)
    return options
  }

  var theme: Theme { chosenTheme ?? .dark }
  var ascii: Bool { chosenASCII ?? false }
  var ambiguousWidth: AmbiguousWidth { chosenAmbiguousWidth ?? .narrow }
}

extension AmbiguousWidth: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
