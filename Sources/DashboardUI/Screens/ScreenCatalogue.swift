/// The screens that have a name of their own, for `screenshot`, `--open` and the palette.
package struct ScreenCatalogue: Sendable {
  /// What a script writes.
  package let name: String
  let screen: @Sendable () -> any Screen

  /// Whether it stands in the palette; a page for walls does not.
  let isOffered: Bool

  init(name: String, isOffered: Bool = true, screen: @escaping @Sendable () -> any Screen) {
    self.name = name
    self.isOffered = isOffered
    self.screen = screen
  }

  /// Every named screen, one line each; `overview` and `help` are part of the session itself.
  package static let all: [ScreenCatalogue] = [
    ScreenCatalogue(name: "kiosk", isOffered: false) { KioskScreen() },
    ScreenCatalogue(name: "areas") { AreasScreen() },
    ScreenCatalogue(name: "trade") { TradeScreen() },
    ScreenCatalogue(name: "requests") { RequestsScreen() },
    ScreenCatalogue(name: "practices") { PracticesScreen() },
    ScreenCatalogue(name: "sources") { SourcesScreen() },
    ScreenCatalogue(name: "experts") { ExpertsScreen() },
    ScreenCatalogue(name: "exchanges") { ExchangesScreen() },
    ScreenCatalogue(name: "find") { FindScreen() },
    ScreenCatalogue(name: "data") { DataScreen() },
    ScreenCatalogue(name: "changes") { ChangesScreen() },
    ScreenCatalogue(name: "options") { OptionsScreen() },
    ScreenCatalogue(name: "events") { EventsScreen() },
    ScreenCatalogue(name: "agreements") { AgreementsScreen() },
  ]

  /// The names that the session knows without a screen of this list.
  static let ownNames = ["overview", "help"]

  static func named(_ name: String) -> ScreenCatalogue? { all.first { $0.name == name } }
}
