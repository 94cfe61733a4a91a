/// Looking, and changing things outside: files, the clipboard, the shell.
package enum Write: Capability {
  package typealias Effect = WriteEffect

  package static let isReadOnly = false

  package static func effect(browsing effect: BrowseEffect) -> WriteEffect { .browse(effect) }

  package static func commands<S: Screen>(of screen: S.Type) -> [Command<S, Write>] {
    CommandTables.table(of: S.self, for: Write.self) {
      let own = S.commands.map { Command(browsing: $0) } + S.writeCommands
      if S.isOverlay || !S.holdsRecords { return own }
      let taken = Set(own.flatMap(\.row.keys))
      return own + S.recordCommands.filter { taken.isDisjoint(with: $0.row.keys) }
    }
  }
}

/// A row of a table of keys that may ask for a change outside.
package typealias WriteCommand<Target> = Command<Target, Write>
