/// How one layer of the lock-down stands.
package enum Layer: Hashable, Sendable {
  case inForce

  /// The kernel has no such layer, or does not let this process have it.
  case refused(Refusal)

  package var isInForce: Bool { self == .inForce }
}
