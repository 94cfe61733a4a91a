/// A page of a kiosk's round, and how long it is shown.
package struct KioskPage: Hashable, Sendable {
  /// As scripts name screens and records: `overview`, `area/metro`.
  package let name: String

  /// How many seconds it is shown; longer while it is red.
  package let seconds: Int

  package init(_ name: String, seconds: Int) {
    self.name = name
    self.seconds = seconds
  }

  /// Reads `overview=30`; `nil` where there is no name or the seconds are not from 1 to 86400.
  package init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex,
      let seconds = Int(argument[argument.index(after: sign)...]), (1...86_400).contains(seconds)
    else { return nil }
    self.init(String(argument[..<sign]), seconds: seconds)
  }

  /// The round where none is asked for.
  package static let usual = [
    KioskPage("kiosk", seconds: 30), KioskPage("overview", seconds: 30),
    KioskPage("trade", seconds: 20), KioskPage("changes", seconds: 20),
  ]
}
