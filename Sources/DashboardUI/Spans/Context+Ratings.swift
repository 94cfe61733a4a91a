import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// A rating as sign and short word, at most 7 columns: `▲ amber`.
  package func rating(_ rating: Rating) -> Span {
    Span("\(rating.glyph) \(phrases.rating(rating).short)", as: rating.role)
  }

  /// A rating as sign and word, at most 13 columns: `△ amber-green`.
  package func ratingInFull(_ rating: Rating) -> Span {
    Span("\(rating.glyph) \(phrases.rating(rating).full)", as: rating.role)
  }

  /// The evidence rating of an area, for a breadcrumb.
  package func evidenceMark(of area: Identifier<Area>) -> Span? {
    assessment.area(area)?.evidence.rating.mark
  }
}
