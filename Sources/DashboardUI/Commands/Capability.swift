/// What a session may do, as a type: a kiosk's is ``Browse``, which holds no row that writes.
package protocol Capability: Sendable {
  /// Work that its commands may ask of the world outside.
  associatedtype Effect: Hashable, Sendable

  /// The work of a command that only looks, as this session's.
  static func effect(browsing effect: BrowseEffect) -> Effect

  /// Whether it shows and never changes anything outside itself.
  static var isReadOnly: Bool { get }

  /// The rows of a screen that such a session answers.
  static func commands<S: Screen>(of screen: S.Type) -> [Command<S, Self>]

  /// The rows that every screen answers.
  static var globalCommands: [Command<Context, Self>] { get }
}
