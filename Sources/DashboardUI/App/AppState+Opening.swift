package import ProgrammeModel

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

  /// Opens a record by its id, such as `metro`, or by kind and id, such as `milestone:signalling`;
  /// the records above it stand between it and the first screen.
  ///
  /// - Returns: `false` where there is no such record, or none that is shown.
  package mutating func open(_ text: String) -> Bool {
    context.name(from: text).map { open($0) } ?? false
  }

  /// Opens a record; the records above it stand between it and the first screen.
  ///
  /// - Returns: `false` where there is no such record, or none that is shown.
  package mutating func open(_ name: RecordName) -> Bool {
    let way = (context.parents(of: name) + [name]).compactMap { context.screen(for: $0) }
    guard context.record(name) != nil else { return false }
    show(screens.prefix(1) + way)
    return true
  }
}

extension Context {
  /// The record that a text names: an id, or a kind, a colon and an id. Of several kinds with one
  /// id the first in the order of kinds is meant.
  package func name(from text: String) -> RecordName? {
    RecordName.candidates(for: text).first { record($0) != nil }
  }

  /// The records that a record stands in, the outermost first: an area, a workstream.
  func parents(of name: RecordName) -> [RecordName] {
    RecordView.of(name.kind)?.parents(name.id, self) ?? []
  }
}
