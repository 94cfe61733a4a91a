package import Phrasebook
package import TerminalKit

extension MilestoneMark {
  /// The order in which counts are told: what is done, what is wrong, what lies ahead.
  static let told: [MilestoneMark] = [
    .met, .partiallyMet, .late, .notMet, .expectedAnew, .dueSoon, .set, .cancelled,
  ]

  package var glyph: String {
    switch self {
    case .set, .dueSoon: "○"
    case .expectedAnew: "◆"
    case .late, .notMet: "■"
    case .met, .partiallyMet: "●"
    case .cancelled: "–"
    }
  }

  package var role: Role {
    switch self {
    case .set, .cancelled: .muted
    case .dueSoon, .expectedAnew, .partiallyMet: .caution
    case .late, .notMet: .bad
    case .met: .good
    }
  }
}
