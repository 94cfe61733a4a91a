/// The indicators that say what the directory of experts aims at and how far it got: those tagged `experts`.
///
/// The programme's areas are its own, so no area's id tells which of them keeps the directory.
package struct ExpertAims: AssessedOnce {
  package static let tag = "experts"

  /// In the order of the data.
  package let indicators: [Indicator]

  package init(_ assessment: Assessment) {
    indicators = assessment.snapshot.indicators.filter { indicator in
      assessment.dated.shows(indicator) && indicator.origin.strings("tags").contains(Self.tag)
    }
  }
}
