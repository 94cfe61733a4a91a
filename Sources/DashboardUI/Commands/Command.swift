package import Phrasebook
package import TerminalKit

/// One row of a table of keys: the keys, what it is called, and what it does.
///
/// Its capability is part of its type, so that a table of ``Browse`` rows cannot hold a row that
/// writes. The key bar, the help and the palette are made from these rows.
package struct Command<Target, C: Capability>: Sendable {
  package typealias Action = @Sendable (inout Target, Context) -> Outcome<C>

  package let row: CommandRow
  let action: Action

  init(_ row: CommandRow, action: @escaping Action) {
    self.row = row
    self.action = action
  }
}

extension Command {
  /// Creates a row for keys that do the same.
  ///
  /// - Parameters:
  ///   - phrase: What it is called in the help, the palette and linear mode.
  ///   - hint: What the key bar calls it, together with others of that name.
  ///   - place: Where it is shown; the help shows every row.
  ///   - label: The keys as they are shown, where that is not the first one.
  package init(
    _ keys: Key..., phrase: any KeyPath<Commands, CommandPhrase> & Sendable,
    hint: (any KeyPath<Commands, CommandPhrase> & Sendable)? = nil,
    shown place: CommandRow.Place = .keyBar, label: String? = nil, action: @escaping Action
  ) {
    self.init(
      CommandRow(keys: keys, label: label, phrase: phrase, hint: hint, place: place),
      action: action)
  }
}

extension Command {
  /// A row that only looks, in a session that may do more.
  init(browsing command: Command<Target, Browse>) {
    self.init(command.row) { target, context in
      Outcome(browsing: command.action(&target, context))
    }
  }
}
