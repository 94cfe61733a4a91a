import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// The mark of an illustrative record, with a blank before it; nothing for any other.
  package func illustrativeMark(_ record: some Record) -> [Span] {
    record.isIllustrative ? [Self.illustrativeMark] : []
  }

  /// Whether the mark stands once over all of these records rather than beside each.
  package func marksAll(_ records: some Collection<some Record>) -> Bool {
    !records.isEmpty && records.allSatisfy(\.isIllustrative)
  }

  /// The sign of illustrative records, with a blank before it; where a name is cut, it stays.
  package static let illustrativeMark = Span.mark(" ◇", as: .illustrative)

  /// The words for the rows of a list below the last one in view: `3 more ↓`.
  var moreBelow: (Int) -> String { { "\(phrases.more($0)) ↓" } }

  /// The sign of derived figures, with a blank after it.
  package static let derivedMark = Span("≈ ", as: .derived)
}
