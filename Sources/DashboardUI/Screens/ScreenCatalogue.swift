import ProgrammeModel
package import Search

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

extension AppState {
  /// Opens what a name means: a screen, `area/ID`, a record's id, or `kind:ID`. A screen's name wins.
  ///
  /// - Throws: ``UnknownName`` where nothing has that name; the session then stays where it was.
  package mutating func open(named name: String) throws(UnknownName) {
    if name == "overview" { return goHome() }
    if let entry = ScreenCatalogue.named(name) {
      show(screens.prefix(1) + [entry.screen()])
    } else if name == "help" {
      goHome()
      openHelp()
    } else if !open(Self.recordName(name)) {
      if context.dated.isOfLaterDay(Self.recordName(name)) {
        throw .notYetKnown(name, on: context.asOf)
      }
      throw .unknown(name, nearest: nearest(to: name))
    }
  }

  /// `area/metro` is the record that `area:metro` is.
  private static func recordName(_ name: String) -> String {
    name.hasPrefix("area/") ? "area:" + name.dropFirst("area/".count) : name
  }

  private func nearest(to name: String) -> String? {
    let screens = ScreenCatalogue.ownNames + ScreenCatalogue.all.map(\.name)
    if let screen = nearestName(to: name, among: screens) { return screen }
    let records = RecordKind.all.flatMap { $0.names(context.snapshot.records) }
      .filter { context.record($0) != nil }
    if name.hasPrefix("area/") {
      return nearestName(
        to: name, among: records.filter { $0.kind == Area.kind }.map { "area/\($0.id)" })
    }
    return nearestName(
      to: name,
      among: name.contains(":") ? records.map { "\($0.kind):\($0.id)" } : records.map(\.id))
  }
}
