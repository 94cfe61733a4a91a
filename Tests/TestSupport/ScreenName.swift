package import DashboardUI
import ProgrammeModel

extension AppState {
  /// What every screen is called that there is for the data: those with a name of their own, and one record of each kind.
  package var screenNames: [String] {
    let records = RecordKind.all.compactMap { kind in
      kind.names(snapshot.records).first { context.record($0) != nil }
    }
    return ["overview", "help"] + ScreenCatalogue.all.map(\.name)
      + records.map { "\($0.kind):\($0.id)" }
  }

  /// The keys of the screen in view and those of every screen.
  package var keyRows: [CommandRow] {
    func rows(of screen: some Screen) -> [CommandRow] {
      C.commands(of: Swift.type(of: screen)).map(\.row)
    }
    return rows(of: top) + C.globalCommands.map(\.row)
  }
}
