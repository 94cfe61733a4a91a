import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// A rating's sign in its colour.
  package func glyph(of rating: Rating) -> Span {
    let role: Role =
      switch rating {
      case .green: .good
      case .amberGreen, .amber: .caution
      case .amberRed, .red: .bad
      case .unknown: .muted
      }
    return Span(rating.sign, as: role)
  }

  /// A rating as glyph and word: 7 columns short, 13 in full, which it always is where words are read aloud.
  package func spans(of rating: Rating, isFull: Bool) -> [Span] {
    let glyph = glyph(of: rating)
    let term = phrases.rating(rating)
    let word = isSpoken ? term.whole : isFull ? term.full : term.short
    return [glyph, Span(" " + word, as: glyph.role)]
  }

  /// A rating for a breadcrumb: its sign, or its word where words are read aloud.
  func mark(of rating: Rating) -> Span {
    let glyph = glyph(of: rating)
    return isSpoken ? Span(phrases.rating(rating).whole, as: glyph.role) : glyph
  }

  /// The evidence rating of an area, for a breadcrumb.
  package func evidenceMark(of area: Identifier<Area>) -> Span? {
    assessment.area(area).map { mark(of: $0.evidence.rating) }
  }
}
