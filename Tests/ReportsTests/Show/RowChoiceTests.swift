import Foundation
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// Narrowing and ordering the rows of a document from the command line.
struct RowChoiceTests {
  private static let requests = [
    "requests.json": #"""
    {"items": [
      {"id": "late", "title": "Tunnel drawings", "from": "moscow", "to": "beijing", "area": "metro",
       "opened": "2021-09-01", "due": "2021-10-01"},
      {"id": "soon", "title": "Signal cables", "from": "moscow", "to": "beijing", "area": "metro",
       "opened": "2021-11-01", "due": "2021-11-20"},
      {"id": "open-end", "title": "A visit", "from": "beijing", "to": "moscow", "area": "metro",
       "opened": "2021-10-01"}]}
    """#
  ]

  private func document(
    _ name: String, filter: String? = nil, sort: String? = nil, in context: ShowContext
  ) throws -> any ShowDocument {
    try RowChoice(filter: filter, order: sort.map { try RowOrder($0) })
      .chosen(from: ShowTarget.document(named: name, in: context), named: name, in: context)
  }

  /// The ids in CSV, line by line, which every other form must have in the same order.
  private func ids(
    _ name: String, filter: String? = nil, sort: String? = nil, in context: ShowContext
  ) throws -> [String] {
    let document = try document(name, filter: filter, sort: sort, in: context)
    let csv = try ShowFormat.csv.write(document, in: context)
    return csv.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  /// The ids of this suite's own requests among those of the fixture.
  private func own(filter: String? = nil, sort: String? = nil, in context: ShowContext) throws
    -> [String]
  {
    try ids("requests", filter: filter, sort: sort, in: context)
      .filter(["late", "soon", "open-end"].contains)
  }

  private func complaint(
    _ name: String, filter: String? = nil, sort: String? = nil, in context: ShowContext
  ) throws -> String? {
    do {
      _ = try document(name, filter: filter, sort: sort, in: context)
      return nil
    } catch let fault as RowFault {
      return "\(fault.option): \(fault)"
    }
  }

  @Test func aFilterLeavesTheRowsThatPassAllTerms() throws {
    let context = try ShowContext.fixture(with: Self.requests)
    #expect(try own(in: context) == ["late", "open-end", "soon"])
    #expect(try own(filter: "to:beijing", in: context) == ["late", "soon"])
    #expect(try own(filter: "to:beijing tunnel", in: context) == ["late"])
    #expect(try own(filter: "due:<0d", in: context) == ["late"])
    #expect(try own(filter: "", in: context).count == 3)
    #expect(try own(filter: "zeppelin", in: context) == [])
  }

  @Test func aColumnOrdersTheRowsAndWhatIsMissingStandsLast() throws {
    let context = try ShowContext.fixture(with: Self.requests)
    #expect(try own(sort: "due", in: context) == ["late", "soon", "open-end"])
    #expect(try own(sort: "due:desc", in: context) == ["soon", "late", "open-end"])
    #expect(try own(sort: "title", in: context) == ["open-end", "soon", "late"])
    #expect(
      try own(filter: "to:beijing", sort: "days:asc", in: context) == ["soon", "late"])
  }

  @Test(arguments: ["opened", "title:desc", "due"])
  func everyFormHasTheSameRowsInTheSameOrder(order: String) throws {
    let context = try ShowContext.fixture(with: Self.requests)
    let document = try document("requests", filter: "to:beijing", sort: order, in: context)
    let titles = ["late": "Tunnel drawings", "soon": "Signal cables"]
    let expected = try ids("requests", filter: "to:beijing", sort: order, in: context)
      .compactMap { titles[$0] }
    #expect(expected.count == 2)
    for format in ShowFormat.allCases {
      let text = try format.write(document, in: context)
      let places = expected.compactMap { text.range(of: $0)?.lowerBound }
      if format != .ics { #expect(places == places.sorted(), "\(format)") }
      #expect(places.count == 2 && !text.contains("A visit"), "\(format)")
    }
  }

  @Test(arguments: [
    "areas", "trade", "events", "requests", "practices", "agreements", "exchanges", "experts",
    "sources", "changes",
  ])
  func everyTableCanBeNarrowedAndOrderedByEachOfItsColumns(name: String) throws {
    let context = try ShowContext.bundled()
    let plain = try ShowFormat.csv.write(document(name, in: context), in: context)
    let columns = plain.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
    #expect(columns.count > 4)
    for column in columns {
      for way in ["", ":desc"] {
        let sorted = try ShowFormat.csv.write(
          document(name, sort: column + way, in: context), in: context)
        #expect(
          sorted.split(separator: "\r\n").sorted() == plain.split(separator: "\r\n").sorted())
      }
    }
    let none = try document(name, filter: "zzzz", in: context)
    for format in [ShowFormat.text, .markdown, .html] {
      let text = try format.write(none, in: context)
      #expect(text.contains("zzzz · 0 of ") && text.contains("nothing matches"), "\(format)")
    }
    #expect(try ids(name, filter: "id:zzzz", in: context).isEmpty)
  }

  @Test func ratingsAreOrderedByTheirScaleAndFiguresByTheirValue() throws {
    let context = try ShowContext.bundled()
    let areas = try ids("areas", sort: "evidence:desc", in: context)
    #expect(areas.first == "metro")
    let document = try document("trade", sort: "value", in: context)
    let csv = try ShowFormat.csv.write(document, in: context)
    let values = csv.split(separator: "\r\n").dropFirst().compactMap { line -> Double? in
      line.split(separator: ",", omittingEmptySubsequences: false)
        .first { $0.contains(".") && Double($0) != nil }.flatMap { Double($0) }
    }
    #expect(values.count > 3 && values == values.sorted())
  }

  private static let refusals: [(String, String?, String?, String)] = [
    ("requests", "too:beijing", nil, #"--filter: "too" is no field; did you mean "to"?"#),
    (
      "requests", "to:mars", nil,
      #"--filter: "mars" is no value of to; write one of moscow, beijing"#
    ),
    (
      "requests", "кому:марс", nil,
      #"--filter: "марс" is no value of кому; write one of moscow, beijing"#
    ),
    (
      "practices", "发出方:火星", nil,
      #"--filter: "火星" is no value of 发出方; write one of moscow, beijing"#
    ),
    ("requests", "due:soon", nil, #"--filter: "soon" is no value of due; write due:<30d"#),
    (
      "areas", "rating:purple", nil,
      """
      --filter: "purple" is no value of rating; write one of green, amber-green, amber, amber-red, \
      red, unknown
      """
    ),
    (
      "requests", "статус:красный", nil,
      """
      --filter: "красный" is no value of статус; write one of на_рассмотрении, ответ_просрочен, \
      дан_ответ
      """
    ),
    (
      "areas", "stale:perhaps", nil,
      #"--filter: "perhaps" is no value of stale; write one of yes, no"#
    ),
    ("requests", "to:", nil, #"--filter: "to:" has no end; write a value, or close the quotation"#),
    ("requests", nil, "deu", #"--sort: "deu" is no column; did you mean "due"?"#),
    ("requests", nil, "due:down", #"--sort: "down" is no way; write due or due:desc"#),
    (
      "overview", "metro", nil,
      """
      --filter, --sort: "overview" is no table; write one of areas, trade, events, requests, practices, \
      agreements, exchanges, experts, sources, changes, data, help
      """
    ),
    (
      "data", "metro", nil,
      """
      --filter: the rows of "data" are no records; write one of areas, trade, events, requests, practices, \
      agreements, exchanges, experts, sources, changes
      """
    ),
    ("metro-signalling-plan", nil, "due", #""metro-signalling-plan" is no table"#),
  ]

  @Test(arguments: refusals)
  func whatCannotBeDoneIsTold(
    name: String, filter: String?, sort: String?, message: String
  ) throws {
    let context = try ShowContext.bundled()
    let complaint = try complaint(name, filter: filter, sort: sort, in: context)
    #expect(complaint?.contains(message) == true, "\(complaint ?? "nothing")")
  }

  @Test func anUnknownNameWithoutANeighbourListsThem() throws {
    let context = try ShowContext.bundled()
    let columns = try complaint("requests", sort: "zzzzzz", in: context)
    #expect(columns?.contains("write one of id, title, from, to, area, opened, due") == true)
    let fields = try complaint("requests", filter: "zzzzzz:1", in: context)
    #expect(fields?.hasPrefix(#"--filter: "zzzzzz" is no field; write one of "#) == true)
    #expect(fields?.contains("due") == true)
  }
}
