/// The first fault of a text that is no JSON.
package struct SyntaxError: Error, Hashable, Sendable {
  package let reason: Reason

  /// Where to look: the first byte to change, or the place where something is to be added.
  package let offset: Int

  /// The line and column of ``offset``.
  package let position: Position

  package init(_ reason: Reason, at offset: Int, _ position: Position) {
    self.reason = reason
    self.offset = offset
    self.position = position
  }
}

extension SyntaxError: CustomStringConvertible {
  package var description: String { "\(position): \(reason)" }
}
