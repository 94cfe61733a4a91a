package import ProgrammeModel
package import TerminalKit

extension Rating {
  /// The sign of the rating; hollow is the milder neighbour.
  package var glyph: String {
    switch self {
    case .green: "●"
    case .amberGreen: "△"
    case .amber: "▲"
    case .amberRed: "□"
    case .red: "■"
    case .unknown: "?"
    }
  }

  package var role: Role {
    switch self {
    case .green: .good
    case .amberGreen, .amber: .caution
    case .amberRed, .red: .bad
    case .unknown: .muted
    }
  }

  /// The sign alone, for a breadcrumb.
  package var mark: Span { Span(glyph, as: role) }
}
