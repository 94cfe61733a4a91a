/// What a cell's text is, from which a theme takes its colour.
///
/// No role says anything that a glyph, a word or a place does not say too.
package enum Role: UInt8, CaseIterable, Sendable {
  case plain, muted, title, frame, focus, accent, key, selected
  case good, caution, bad, derived, illustrative, alert

  /// The letter that stands for the role in ``Frame/plainText``.
  package var letter: Character {
    switch self {
    case .plain: "."
    case .muted: "m"
    case .title: "t"
    case .frame: "f"
    case .focus: "F"
    case .accent: "a"
    case .key: "k"
    case .selected: "S"
    case .good: "g"
    case .caution: "c"
    case .bad: "b"
    case .derived: "d"
    case .illustrative: "i"
    case .alert: "A"
    }
  }
}
