import ProgrammeModel
import Testing

/// A series of very many figures: what is found by an index is what a walk through all of them finds.
struct FigureIndexTests {
  private static let periods = [
    "2019", "2020", "2021", "2019-01/2019-09", "2020-01/2020-09", "2020-09/2020-12", "2019-Q2",
    "2020-Q2", "2021-02", "2020-02", "2020-02-29", "2021-03-01", "../2020", "2020/..", "2021-12",
    "2020-12", "0001", "9999", "9998",
  ]
  private static let statuses = ["normal", "revised", "break", "headline", "missing", "forecast"]

  /// Figures of few periods in any order, with every status.
  private func observations() throws -> [Observation] {
    var seed = LinearCongruence(seed: 7)
    let rows = (0..<400).map { index in
      let period = Self.periods.randomElement(using: &seed) ?? ""
      let status = Self.statuses.randomElement(using: &seed) ?? ""
      return #"{"period": "\#(period)", "value": \#(index + 1), "status": "\#(status)"}"#
    }
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total", "scope": "all-goods",
       "unit": "USD", "unit_mult": 9, "observations": [\(rows.joined(separator: ","))]}
      """
    let reading = try assess(["trade.json": series], on: "9999-12-31").series("s")
    return try #require(reading).observations
  }

  @Test func findsWhatAWalkFinds() throws {
    let rows = try observations()
    let index = FigureIndex(rows)
    #expect(rows.count == 400)
    var found = 0
    for period in Self.periods.compactMap({ Period($0) }) {
      for years in 1...2 {
        let walked = rows.figure(ofSameMonthsAs: period, yearsEarlier: years)
        let sought = index.figure(ofSameMonthsAs: period, yearsEarlier: years)
        #expect(sought?.value == walked?.value, "\(period), \(years) years earlier")
        found += walked == nil ? 0 : 1
      }
      let year = period.latest?.year
      #expect(index.hasFigure(endingIn: year) == rows.hasFigure(endingIn: year), "\(period)")
    }
    #expect(found > 6)
  }

  @Test func findsTheBreaksThatAWalkFinds() throws {
    let rows = try observations()
    let index = FigureIndex(rows)
    let days = Set(rows.compactMap { $0.period?.latest }).flatMap { [$0 + -1, $0, $0 + 1] }
    for (first, last) in days.flatMap({ first in days.map { (first, $0) } }) where first < last {
      let walked = rows.isBroken(after: first, upTo: last)
      #expect(index.isBroken(after: first, upTo: last) == walked, "\(first) to \(last)")
    }
  }
}
