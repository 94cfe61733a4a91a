/// The practices that each party shared with each other one, counted once for all ways.
public struct PracticeBook: AssessedOnce {
  /// What is counted: practices of every area, by id, or some of them.
  public let practices: [PracticeStanding]
  private let ledgers: [ExchangeWay: PracticeLedger]

  package init(_ assessment: Assessment) { self.init(of: assessment.dated.practices) }

  /// Counts practices of any areas and ways.
  public init(of practices: [PracticeStanding]) {
    self.practices = practices
    let byWay = Dictionary(grouping: practices) {
      ExchangeWay(from: $0.practice.from, to: $0.practice.to)
    }
    ledgers = Dictionary(
      uniqueKeysWithValues: byWay.map { way, own in
        (way, PracticeLedger(from: way.from, to: way.to, among: own))
      })
  }

  /// How far what one party shared with another had got; `nil` where nothing was shared that way.
  public func ledger(_ way: ExchangeWay) -> PracticeLedger? { ledgers[way] }
}
