import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import Testing

/// The fields that scripts rely on: none may be renamed or taken away.
struct ContractFieldsTests {
  private typealias Object = [String: Any]

  private static let figure =
    "value written unit unit_mult period scope source derived illustrative"
  private static let area = """
    id title ratings evidence mismatch progress planned slip_days next_deadline waiting_on
    """
  private static let milestone = """
    id title due forecast date_met status slip_days overdue_days critical illustrative
    """
  private static let event = "id title start local days working_days status areas"
  private static let series = """
    id title reporter partner flow scope latest growth observations reconciliation targets conflicts
    """
  private static let target =
    "period value unit source base_period base_value required_growth_pct"

  private func expect(_ fields: String, of object: Object, _ place: String) {
    let missing = fields.split(whereSeparator: \.isWhitespace).filter { object[String($0)] == nil }
    #expect(missing.isEmpty, "\(place)")
  }

  private func list(_ object: Object, _ field: String) throws -> [Object] {
    try #require(object[field] as? [Object], "\(field)")
  }

  private func object(_ object: Object, _ field: String) throws -> Object {
    try #require(object[field] as? Object, "\(field)")
  }

  private func expectArea(_ area: Object) throws {
    expect(Self.area, of: area, "area")
    expect("rating rule because", of: try object(area, "evidence"), "evidence")
    for (party, rating) in try object(area, "ratings") {
      expect("rating date age_days stale", of: rating as? Object ?? [:], party)
    }
  }

  private func expectSeries(_ series: Object) throws {
    expect(Self.series, of: series, "series")
    for figure in try [object(series, "latest")] + list(series, "observations") {
      expect(Self.figure, of: figure, "figure")
    }
    expect("reported computed note", of: try object(series, "growth"), "growth")
    expect("total sum residual within_rounding", of: try object(series, "reconciliation"), "sums")
    for target in try list(series, "targets") { expect(Self.target, of: target, "target") }
  }

  @Test func ofTheOverview() throws {
    let overview = try ShowContext.bundled().object("overview")
    expect("rating rule counts", of: try object(overview, "rating"), "rating")
    for area in try list(overview, "areas") { try expectArea(area) }
    for series in try list(overview, "trade") { try expectSeries(series) }
    for event in try list(overview, "upcoming") { expect(Self.event, of: event, "event") }
    for item in try list(overview, "attention") {
      expect("kind id area party days text", of: item, "attention")
    }
  }

  @Test func ofAreasTradeAndEvents() throws {
    let context = try ShowContext.bundled()
    for area in try list(context.object("areas"), "areas") { try expectArea(area) }
    for series in try list(context.object("trade"), "series") { try expectSeries(series) }
    for event in try list(context.object("events"), "events") {
      expect(Self.event, of: event, "event")
    }
  }

  @Test func ofAnArea() throws {
    let area = try ShowContext.bundled().object("area/metro")
    try expectArea(area)
    expect("updates requests practices risks decisions", of: area, "area")
    for stream in try list(area, "workstreams") {
      expect("id title milestones", of: stream, "workstream")
      for milestone in try list(stream, "milestones") {
        expect(Self.milestone, of: milestone, "milestone")
      }
    }
  }

  @Test func ofARecord() throws {
    let record = try ShowContext.bundled().object("metro-signalling-plan")
    expect("kind file line column record", of: record, "record")
  }

  /// Whatever calls itself derived, or not, in whatever document, is a whole figure; a derived one names its rule.
  @Test(arguments: ["overview", "trade", "exchanges", "area/metro", "changes"])
  func ofEveryFigure(name: String) throws {
    var figures: [Object] = []
    func collect(_ value: Any) {
      if let object = value as? Object {
        if object["derived"] != nil { figures.append(object) }
        for field in object.values { collect(field) }
      }
      for element in value as? [Any] ?? [] { collect(element) }
    }
    collect(try ShowContext.bundled().object(name))
    #expect(figures.isEmpty == ["area/metro", "changes"].contains(name))
    for figure in figures {
      expect(Self.figure, of: figure, name)
      if figure["derived"] as? Bool == true { expect("rule", of: figure, name) }
    }
  }
}
