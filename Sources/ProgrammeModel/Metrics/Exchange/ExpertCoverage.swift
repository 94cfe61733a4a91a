/// How many experts each party names for each sector, and where one has none.
///
/// Rule: an expert counts once in each sector named; a sector that one party has nobody for is a gap.
package struct ExpertCoverage: AssessedOnce, Metric {
  package static let rule = "expert coverage"

  /// One sector.
  package struct Sector: Sendable {
    package let name: String

    /// Heads by party, in the order of parties.
    package let counts: [Int]

    package var hasGap: Bool { counts.contains(0) }
  }

  /// In the order of names, without those that nobody names.
  package let sectors: [Sector]

  /// The sectors that some party has nobody for.
  package let gaps: [Sector]

  /// Heads by party, each expert once.
  package let totals: [Int]

  /// How many experts are shown, and how many of them without a name.
  package let count, withheldCount: Int

  /// How many speak each language, most first.
  package let languages: [(tag: String, count: Int)]

  /// The first language of each party, and how many experts speak all of these.
  package let bridge: [String]
  package let bridgingCount: Int
  package let isIllustrative: Bool
  package let restsOn: [RecordName]
  private let places: [String: Int]

  package var value: [Sector] { sectors }

  package init(_ assessment: Assessment) {
    let parties = Array(assessment.snapshot.parties)
    let partyPlaces = Dictionary(
      zip(parties.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    let experts = assessment.snapshot.experts.filter(assessment.dated.shows)
    var counts: [String: [Int]] = [:]
    var totals = parties.map { _ in 0 }
    var languages: [String: Int] = [:]
    for expert in experts {
      for language in Set(expert.languages) { languages[language, default: 0] += 1 }
      guard let place = partyPlaces[expert.party] else { continue }
      totals[place] += 1
      for sector in Set(expert.sectors) {
        counts[sector, default: parties.map { _ in 0 }][place] += 1
      }
    }
    sectors = counts.sorted { $0.key < $1.key }.map { Sector(name: $0.key, counts: $0.value) }
    places = Dictionary(
      zip(sectors.map(\.name), 0...), uniquingKeysWith: { first, _ in first })
    gaps = sectors.filter(\.hasGap)
    self.totals = totals
    count = experts.count
    restsOn = experts.map(\.name)
    withheldCount = experts.count { !$0.hasConsented }
    self.languages = languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (tag: $0.key, count: $0.value) }
    let bridge = parties.compactMap(\.languages.first)
    self.bridge = bridge.count == parties.count ? bridge : []
    bridgingCount =
      self.bridge.isEmpty ? 0 : experts.count { Set(bridge).isSubset(of: $0.languages) }
    isIllustrative = !experts.isEmpty && experts.allSatisfy(\.isIllustrative)
  }

  /// The place of a sector among all.
  package func place(of name: String) -> Int? { places[name] }
}
