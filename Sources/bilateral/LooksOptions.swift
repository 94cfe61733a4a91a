import ArgumentParser
import DashboardUI
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

  /// How it is drawn: as asked for, else as kept, else as ever.
  func looks(keeping kept: Settings?, mouse: Bool? = nil) -> Looks {
    Looks(
      theme: chosenTheme ?? kept?.theme ?? .dark, usesASCII: chosenASCII ?? kept?.ascii ?? false,
      usesMouse: mouse ?? kept?.mouse ?? true,
      ambiguousWidth: chosenAmbiguousWidth ?? kept?.ambiguousWidth ?? .narrow)
  }
}

extension AmbiguousWidth: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
