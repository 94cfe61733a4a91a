/// Looking, and changing things outside: files, the clipboard, the shell.
package enum Write: Capability {
  package typealias Effect = WriteEffect

  package static let isReadOnly = false

  package static func commands<S: Screen>(of screen: S.Type) -> [Command<S, Write>] {
    S.commands.map { Command(browsing: $0) } + S.writeCommands
  }
}

/// A row of a table of keys that may ask for a change outside.
package typealias WriteCommand<Target> = Command<Target, Write>

/// What a screen asks for after a key that may change things outside.
package typealias WriteOutcome = Outcome<Write>

extension Command where C == Write {
  /// The same row in a session that may do more.
  init(browsing command: Command<Target, Browse>) {
    self.init(command.row) { target, context in
      Outcome(browsing: command.action(&target, context))
    }
  }
}

extension Outcome where C == Write {
  /// The same outcome in a session that may do more.
  package init(browsing outcome: Outcome<Browse>) {
    self =
      switch outcome {
      case .stay: .stay
      case .push(let screen): .push(screen)
      case .pop: .pop
      case .home: .home
      case .help: .help
      case .press(let key): .press(key)
      case .say(let message): .say(message)
      case .perform(let effect): .perform(.browse(effect))
      }
  }
}
