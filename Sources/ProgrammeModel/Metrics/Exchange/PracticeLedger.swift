/// How far the practices that one city shared with the other had got on a day.
///
/// Rule: count by stage, share adopted, median days from shared to adopted.
public struct PracticeLedger: Metric {
  public static let rule = "practices each way"

  public let from: Identifier<Party>
  public let to: Identifier<Party>
  public let counts: [Practice.Stage: Int]

  /// From 0 to 1; `nil` without practices.
  public let adoptedShare: Double?

  /// In whole days, a half rounded up; `nil` where none was adopted with both dates known.
  public let medianDaysToAdoption: Int?

  /// The practices of that way.
  public let restsOn: [RecordName]

  /// The share adopted.
  public var value: Double? { adoptedShare }

  public init(
    from: Identifier<Party>, to: Identifier<Party>, among practices: some Sequence<PracticeStanding>
  ) {
    let own = practices.filter { $0.practice.from == from && $0.practice.to == to }
    restsOn = own.map(\.practice.name)
    self.from = from
    self.to = to
    counts = own.reduce(into: [:]) { $0[$1.stage, default: 0] += 1 }
    adoptedShare =
      own.isEmpty ? nil : Double(counts[.adopted, default: 0]) / Double(own.count)
    medianDaysToAdoption =
      own.compactMap { standing -> Int? in
        guard standing.stage == .adopted, let shared = standing.practice.shared,
          let adopted = standing.stageDate
        else { return nil }
        return adopted.latest - shared.latest
      }.median
  }
}
