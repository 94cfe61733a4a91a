import Foundation
import ProgrammeModel
import Testing

/// The worked examples of trade, to the digit.
struct TradeMetricsTests {
  private func quantity(_ written: String) throws -> Quantity { try #require(Quantity(written)) }

  private func decimal(_ value: Double) -> Decimal { Decimal(Int((value * 10).rounded())) / 10 }

  private func rounded(_ value: Decimal, _ digits: Int) -> Decimal {
    var (source, result) = (value, Decimal())
    NSDecimalRound(&result, &source, digits, .plain)
    return result
  }

  @Test func impliesTheValueOfTheYearBeforeWithItsInterval() throws {
    let implied = try #require(
      ImpliedPriorValue(value: quantity("20.5"), growth: quantity("10"), restsOn: []))
    #expect(rounded(implied.value, 2) == Decimal(string: "18.64"))
    #expect(rounded(implied.interval.lowerBound, 2) == Decimal(string: "18.51"))
    #expect(rounded(implied.interval.upperBound, 2) == Decimal(string: "18.77"))
  }

  @Test func refusesAnImpliedValueFromATotalLoss() throws {
    #expect(
      try ImpliedPriorValue(value: quantity("1"), growth: quantity("-100"), restsOn: []) == nil)
  }

  @Test func balancesExportsAndImports() throws {
    let balance = TradeBalance(
      exports: try quantity("1.46"), imports: try quantity("19"), restsOn: [])
    #expect(balance.balance == Decimal(string: "-17.54"))
    #expect(balance.spread == Decimal(string: "-18.045")!...Decimal(string: "-17.035")!)
    #expect(rounded(try #require(balance.coverage) * 100, 1) == Decimal(string: "7.7"))
    #expect(rounded(try #require(balance.exportShare) * 100, 1) == Decimal(string: "7.1"))
  }

  @Test func hasNoCoverageWithoutImports() throws {
    let balance = TradeBalance(exports: try quantity("0"), imports: try quantity("0"), restsOn: [])
    #expect(balance.coverage == nil)
    #expect(balance.exportShare == nil)
  }

  @Test(arguments: [
    (110, 220, 5, 14.87), (110, 220, 4, 18.92), (110, 200, 5, 12.70), (110, 200, 4, 16.12),
  ])
  func tellsTheGrowthThatATargetNeeds(base: Int, target: Int, years: Int, percent: Double) throws {
    let needed = try #require(
      RequiredGrowth.percent(from: Decimal(base), to: Decimal(target), years: years))
    #expect((needed * 100).rounded() / 100 == percent)
  }

  @Test(arguments: [(0, 220, 5), (110, 0, 5), (110, 220, 0), (-1, 2, 1)])
  func refusesAGrowthThatMeansNothing(base: Int, target: Int, years: Int) {
    #expect(RequiredGrowth.percent(from: Decimal(base), to: Decimal(target), years: years) == nil)
  }

  @Test(arguments: [
    (2020, "107.76", -24.2, -18.6), (2021, "146.887", -7.1, 1.7), (2022, "190.271", 14.3, 23.5),
  ])
  func measuresTheGapToBothPaths(
    year: Int, value: String, linear: Double, compound: Double
  ) throws {
    let path = try #require(TargetPath(base: 110, in: 2019, target: 220, in: 2024))
    let value = try quantity(value)
    let gaps = TargetPath.Shape.allCases.map { shape in
      PathGap(of: value, in: year, to: path, shape, restsOn: [])
    }
    #expect(gaps.map { rounded($0.value, 1) } == [decimal(linear), decimal(compound)])
    let width = gaps.compactMap(\.spread).map { $0.upperBound - $0.lowerBound }
    #expect(width == [value.halfUnit * 2, value.halfUnit * 2])
  }
}
