import ProgrammeModel

/// Every agreement on the timeline, by its beginning; those without a date close the list.
struct AgreementEntries: AssessedOnce {
  let all: [AgreementEntry]
  let names: [RecordName]

  /// From the first beginning to the last one or the last end.
  let days: ClosedRange<Day>?
  private let places: [RecordName: Int]
  private let followers: [Identifier<Agreement>: [Agreement]]

  init(_ assessment: Assessment) {
    let standings = assessment.dated.agreements
    all = standings.map { AgreementEntry($0, in: assessment.dated) }
      .sorted { $0.order < $1.order }
    names = all.map(\.recordName)
    let spans = all.compactMap(\.span)
    let ends = spans.map { max($0.start, $0.end ?? $0.start) }
    days = spans.map(\.start).min().flatMap { first in ends.max().map { first...$0 } }
    places = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
    var followers: [Identifier<Agreement>: [Agreement]] = [:]
    for standing in standings where standing.signed != nil {
      for id in standing.agreement.supersedes {
        followers[id, default: []].append(standing.agreement)
      }
    }
    self.followers = followers
  }

  subscript(name: RecordName) -> AgreementEntry? { places[name].map { all[$0] } }

  /// The signed papers that took the place of one.
  func successors(of id: Identifier<Agreement>) -> [Agreement] { followers[id] ?? [] }
}
