import ArgumentParser

/// How long a kiosk waits and lives.
struct KioskTimeOptions: ParsableArguments {
  @Option(help: "Seconds without a key after which it is as it was at first.")
  var idle = 120

  @Option(
    help: ArgumentHelp(
      "When the session ends by itself, such as 8h, 90m or 45s.", valueName: "time"),
    transform: KioskTimeOptions.seconds)
  var maxSession: Int?

  @Option(
    help: ArgumentHelp(
      "Make every time of the kiosk so many times as long, to try a day in a minute.",
      valueName: "factor"))
  var dwellScale = 1.0

  func validate() throws {
    guard (1...86_400).contains(idle) else {
      throw ValidationError("--idle \(idle): write seconds from 1 to 86400")
    }
    guard dwellScale.isFinite, (0.000_01...1000).contains(dwellScale) else {
      throw ValidationError("--dwell-scale \(dwellScale): write a factor from 0.00001 to 1000")
    }
  }

  private static let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]

  private static func seconds(_ text: String) throws -> Int {
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()),
      (1...1000).contains(count)
    else {
      throw ValidationError("\"\(text)\" is no time; write such as 8h, 90m or 45s, at most 1000d")
    }
    return count * unit
  }
}
