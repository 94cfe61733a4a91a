/// Why a terminal cannot be drawn on.
///
/// What TERM holds is never repeated: it comes from outside and may hold anything.
package enum TerminalError: Error, Hashable {
  /// TERM is empty or not set.
  case untyped

  /// There is no description of the terminal that TERM names.
  case unknownType

  /// The terminal's description does not say how to move its cursor.
  case withoutCursor
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .untyped:
      "TERM: names no terminal; write TERM=xterm-256color before the command"
    case .unknownType:
      "TERM: names a terminal that is not described here; write TERM=xterm-256color before the"
        + " command (TERM=xterm-256color ssh …)"
    case .withoutCursor:
      "TERM: names a terminal that cannot move its cursor; write TERM=vt100 or"
        + " TERM=xterm-256color before the command"
    }
  }
}
