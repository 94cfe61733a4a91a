package import TerminalKit

/// A key of one character, as it is typed: `app.press("v")`.
extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
  package init(unicodeScalarLiteral character: Character) { self = .character(character) }

  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
