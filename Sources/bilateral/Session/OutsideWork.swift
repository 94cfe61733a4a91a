import DashboardUI

/// What a kind of session does in the world outside its state, when asked and by the clock.
///
/// Its capability is its type's: a run loop for ``Browse`` has no way to the work of ``Write``.
protocol OutsideWork {
  associatedtype Kind: Capability

  /// Does what a command asks for, and says how the session ends where it does.
  mutating func perform(_ effect: Kind.Effect, in session: inout Session<Kind>) -> SessionEnding?

  /// Milliseconds until it has something to do by the clock; `nil` while it has nothing.
  var timeout: Int? { get }

  /// Does what the clock asks for, and says how the session ends where it does.
  mutating func tick(_ session: inout Session<Kind>) -> SessionEnding?

  /// Whether keys that were typed are pressed.
  mutating func admitsKeys(in session: inout Session<Kind>) -> Bool

  /// Answers a request from outside to stop for a while.
  mutating func stop(_ session: inout Session<Kind>)
}

extension OutsideWork {
  var timeout: Int? { nil }
  mutating func tick(_ session: inout Session<Kind>) -> SessionEnding? { nil }
  mutating func admitsKeys(in session: inout Session<Kind>) -> Bool { true }
  mutating func stop(_ session: inout Session<Kind>) {}
}
