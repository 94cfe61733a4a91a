/// Looking, and nothing else: what a kiosk does.
package enum Browse: Capability {
  package typealias Effect = BrowseEffect

  package static let isReadOnly = true

  package static func effect(browsing effect: BrowseEffect) -> BrowseEffect { effect }

  package static func commands<S: Screen>(of screen: S.Type) -> [Command<S, Browse>] {
    S.commands
  }
}

/// A row of a table of keys that can only look.
package typealias BrowseCommand<Target> = Command<Target, Browse>

/// What a screen asks for after a key that can only look.
package typealias BrowseOutcome = Outcome<Browse>
