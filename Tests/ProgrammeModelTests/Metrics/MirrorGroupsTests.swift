import ProgrammeModel
import Testing

/// Mirrors that are found by groups, beside those found by looking at every pair.
struct MirrorGroupsTests {
  /// Two of each: seen from either side, within one place, of another pair; flows and shares of them.
  private static let series = [("RU", "CN"), ("CN", "RU"), ("RU", "RU"), ("DE", "CN")].flatMap {
    pair in
    ["total", "export", "import", "tourists"].flatMap { flow in
      ["USD", "percent"].flatMap { unit in
        ["a", "b"].map { copy in
          let id = "\(pair.0)-\(pair.1)-\(flow)-\(unit)-\(copy)".lowercased()
          return """
            {"id": "\(id)", "title": "S", "reporter": "\(pair.0)", "partner": "\(pair.1)", "flow": "\(flow)",
             "scope": "all-goods", "unit": "\(unit)", "observations": [{"period": "2020", "value": 3}]}
            """
        }
      }
    }
  }

  @Test func findsThoseThatEveryPairWouldShow() throws {
    let items = Self.series.joined(separator: ",")
    let assessment = try assess(["trade.json": #"{"items": [\#(items)]}"#], on: "2021-11-15")
    #expect(assessment.trade.count == Self.series.count)
    for own in assessment.trade {
      let all = assessment.trade.filter { own.isMirrored(by: $0.series) }.map(\.id)
      #expect(own.mirrors(in: assessment).map(\.other.id) == all, "\(own.id)")
      let one = own.mirrors(atMost: 1, in: assessment)
      #expect(one.count == all.count && one.figures.map(\.other.id) == Array(all.prefix(1)))
    }
    let found = assessment.trade.map { $0.mirrors(in: assessment).count }
    #expect(Set(found) == [0, 1, 3])
  }
}
