import Synchronization

/// The tables of keys that were asked for, each made once: a key looks its own up, and the key bar shows it at each draw.
enum CommandTables {
  private static let tables = Mutex<[Key: any Sendable]>([:])

  private struct Key: Hashable {
    let screen: ObjectIdentifier
    let capability: ObjectIdentifier
    let kind: ObjectIdentifier
  }

  /// What was made for a type of screen and what the session may do.
  static func table<Table: Sendable>(
    of screen: any Screen.Type, for capability: any Capability.Type, _ make: () -> Table
  ) -> Table {
    let key = Key(
      screen: ObjectIdentifier(screen), capability: ObjectIdentifier(capability),
      kind: ObjectIdentifier(Table.self))
    if let table = tables.withLock({ $0[key] }) as? Table { return table }
    let table = make()
    tables.withLock { $0[key] = table }
    return table
  }
}
