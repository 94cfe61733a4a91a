/// Who went each way in the year of the as-of day, by who travels.
///
/// A period that runs over the turn of a year counts in the year that it begins in.
package struct ExchangeYear: AssessedOnce {
  /// All exchanges of those who travel alike.
  package struct Group: Sendable {
    package let audience: Exchange.Audience
    package let exchanges: [Exchange]
    package let heads: ExchangeReciprocity

    /// The record that stands for all of them: the one that goes both ways, else the first.
    package var lead: Exchange { exchanges.first { $0.direction == "both" } ?? exchanges[0] }
  }

  package let year: Int

  /// Both ways between the first two parties, then every other that heads are counted of.
  package let ways: [ExchangeWay]

  /// In the order of the code list; none is empty.
  package let groups: [Group]

  /// All who travel together.
  package let total: ExchangeReciprocity

  /// Whether all records that count heads are illustrative.
  package let isIllustrative: Bool

  private let places: [String: Int]

  package init(_ assessment: Assessment) {
    let (dated, year) = (assessment.dated, assessment.asOf.year)
    let shown = assessment.snapshot.exchanges.filter(dated.shows)
    let byAudience = Dictionary(grouping: shown, by: \.audience)
    groups = Exchange.Audience.allCases.compactMap { audience in
      guard let own = byAudience[audience] else { return nil }
      return Group(
        audience: audience, exchanges: own,
        heads: ExchangeReciprocity(of: own, in: dated, year: year))
    }
    total = ExchangeReciprocity(of: shown, in: dated, year: year)
    let counted = total.heads
    ways = ExchangeWay.all(among: assessment.snapshot.parties.map(\.id)).enumerated()
      .filter { $0.offset < 2 || counted[$0.element.direction] != nil }.map(\.element)
    let counting = shown.filter { !$0.periods.isEmpty }
    isIllustrative = !counting.isEmpty && counting.allSatisfy(\.isIllustrative)
    self.year = year
    places = Dictionary(
      groups.enumerated().map { ($0.element.lead.common.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The group that a record stands for.
  package func group(ledBy id: String) -> Group? { places[id].map { groups[$0] } }
}
