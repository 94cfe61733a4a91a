import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// A rating's glyph: hollow is the milder neighbour of the solid one.
  func glyph(of rating: Rating) -> Span {
    switch rating {
    case .green: Span("●", as: .good)
    case .amberGreen: Span("△", as: .caution)
    case .amber: Span("▲", as: .caution)
    case .amberRed: Span("□", as: .bad)
    case .red: Span("■", as: .bad)
    case .unknown: Span("?", as: .muted)
    }
  }

  /// A rating as glyph and word: 7 columns short, 13 in full.
  func spans(of rating: Rating, isFull: Bool) -> [Span] {
    let glyph = glyph(of: rating)
    let term = phrases.rating(rating)
    return [glyph, Span(" " + (isFull ? term.full : term.short), as: glyph.role)]
  }
}
