import ProgrammeModel
import Testing

/// Figures of a CSV file beside a series of two years.
struct TradeImportTests {
  private static let series = """
    {"id": "total", "title": "Total", "reporter": "RU", "partner": "CN", "flow": "export", "scope": "all-goods",
     "unit": "USD", "unit_mult": 9, "observations": [
       {"period": "2019", "value": 1.50, "source": "paper"}, {"period": "2020", "value": 2},
       {"period": "2020", "value": 3, "status": "headline"}]}
    """

  private func snapshot(_ series: String, in file: String = "trade/total.json") throws -> Snapshot {
    try Fixture().file(file, series).snapshot()
  }

  private func figures(
    _ csv: String, _ options: FigureFile.Options = FigureFile.Options(), in snapshot: Snapshot
  ) throws -> FigureFile {
    let series = try #require(snapshot.series.first { $0.id.text == "total" })
    return try FigureFile(Array(csv.utf8), for: series, options)
  }

  private func fault(
    _ csv: String, _ options: FigureFile.Options = FigureFile.Options(), flow: String = "export"
  ) throws -> ImportFault? {
    let snapshot = try snapshot(Self.series.replacing("export", with: flow))
    return #expect(throws: ImportFault.self) { try figures(csv, options, in: snapshot) }
  }

  private func importing(_ csv: String, source: String?, into snapshot: Snapshot) throws
    -> TradeImport
  {
    let series = try #require(snapshot.series.first { $0.id.text == "total" })
    return try TradeImport(
      try figures(csv, in: snapshot), into: series, of: snapshot, source: source)
  }

  private func text(_ file: NewFile?) -> String {
    String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  private static let plain = "period,value\n2019,1.5\n2020,2.25\n2021,3\n"

  @Test func tellsWhatIsNewAndWhatIsAnother() throws {
    let trade = try importing(Self.plain, source: "paper", into: try snapshot(Self.series))
    #expect(
      trade.differences == [
        .changed(period: "2020", from: "2", to: "2.25"), .new(period: "2021", value: "3"),
      ])
    #expect(trade.text == "~ 2020  2 -> 2.25\n+ 2021  3\ntotal: 2 to write, 1 as on file\n")
    let written = text(trade.file)
    #expect(trade.file?.path == "trade/total.json")
    #expect(written.contains(#"{"period": "2019", "value": 1.50, "source": "paper"}"#))
    #expect(written.contains(#"{"period": "2020", "value": 2.25}"#))
    #expect(written.contains(#"{"period": "2020", "value": 3, "status": "headline"}"#))
    #expect(written.contains(#"{"period": "2021", "value": 3, "source": "paper"}"#))
  }

  /// What a revision took the place of was known in its time, and a forecast stays one.
  @Test func changesOnlyTheFigureThatCounts() throws {
    let rows = """
      {"period": "2019", "value": 0.7, "status": "provisional", "published": "2020-03"},
      {"period": "2019", "value": 0.8, "status": "revised"},
      {"period": "2021", "value": 5, "status": "forecast"}, {"period": "2022", "status": "missing"}
      """
    let series = Self.series.replacing(
      #"{"period": "2019", "value": 1.50, "source": "paper"}"#, with: rows)
    let trade = try importing(
      "period,value\n2019,0.9\n2021,4\n2022,6\n", source: nil, into: try snapshot(series))
    #expect(
      trade.differences == [
        .changed(period: "2019", from: "0.8", to: "0.9"), .new(period: "2021", value: "4"),
        .new(period: "2022", value: "6"),
      ])
    let written = text(trade.file)
    #expect(written.contains(#""value": 0.7, "status": "provisional""#))
    #expect(written.contains(#""value": 0.9, "status": "revised""#))
    #expect(written.contains(#""value": 5, "status": "forecast""#))
    #expect(written.contains(#"{"period": "2021", "value": 4}"#))
    #expect(written.contains(#"{"period": "2022", "status": "missing"}"#))
    #expect(written.contains(#"{"period": "2022", "value": 6}"#))
  }

  @Test func knowsAFigureOfAnOpenPeriod() throws {
    let series = Self.series.replacing(#""period": "2019""#, with: #""period": "2019-05/..""#)
    let trade = try importing(
      "period,value\n2019-05/..,1.5\n", source: nil, into: try snapshot(series))
    #expect(trade.differences.isEmpty)
    #expect(trade.unchangedCount == 1)
  }

  @Test(arguments: ["2020-01/2020-03", "2020-Q1", "2020-01-01/2020-03-31"])
  func knowsAFigureHoweverItsPeriodIsWritten(period: String) throws {
    let series = Self.series.replacing(#""period": "2019""#, with: #""period": "2020-Q1""#)
    let snapshot = try snapshot(series)
    let known = try importing("period,value\n\(period),1.5\n", source: nil, into: snapshot)
    #expect(known.differences.isEmpty)
    let other = try importing("period,value\n\(period),1.6\n", source: nil, into: snapshot)
    #expect(other.differences == [.changed(period: period, from: "1.50", to: "1.6")])
    #expect(text(other.file).contains(#"{"period": "2020-Q1", "value": 1.6, "source": "paper"}"#))
  }

  @Test func leavesTheOtherSeriesOfAListAlone() throws {
    let other = Self.series.replacing(#""total""#, with: #""other""#)
    let snapshot = try snapshot(#"{"items": [\#(other), \#(Self.series)]}"#, in: "trade.json")
    let written = text(try importing(Self.plain, source: nil, into: snapshot).file)
    #expect(written.split(separator: #""period": "2021""#).count == 2)
    #expect(written.split(separator: #""value": 2.25"#).count == 2)
  }

  @Test func readsUNComtradeInTheUnitOfTheSeries() throws {
    let csv = """
      period;reporterCode;flowCode;partnerCode;primaryValue\r
      202005;643;X;156;"107756812.34"\r
      2021;643;M;156;5\r
      """
    let file = try figures(csv, in: try snapshot(Self.series))
    #expect(file.figures.map(\.period.description) == ["2020-05"])
    #expect(file.figures.map(\.value) == ["0.10775681234"])
    #expect(file.remarks.contains("delimiter: ;"))
    #expect(file.remarks.contains("other rows passed over: 1"))
  }

  @Test func blanksAroundAHeadingAreNoneOfIt() throws {
    let file = try figures(" period ,  value  \n2021,5\n", in: try snapshot(Self.series))
    #expect(file.figures.map(\.value) == ["5"])
  }

  @Test func choosesRowsByAColumn() throws {
    let options = FigureFile.Options(
      delimiter: "|", numbers: NumberForm(decimal: ",", thousands: "."),
      conditions: [(column: "kind", text: "all")], multiplier: 6)
    let csv = "period|kind|value\n2021|all|\"1.234,5\"\n2021|food|7\n\n"
    let file = try figures(csv, options, in: try snapshot(Self.series))
    #expect(file.figures.map(\.period.description) == ["2021"])
    #expect(file.figures.map(\.value) == ["1.2345"])
  }

  /// Of a key that stands twice only one value would be written again.
  @Test func aFileWithAKeyTwiceIsMendedFirst() throws {
    let series = Self.series.replacing(
      #""title": "Total","#, with: #""title": "Total", "note": "kept", "note": "lost","#)
    let snapshot = try snapshot(series)
    let fault = #expect(throws: ImportFault.self) {
      try importing(Self.plain, source: nil, into: snapshot)
    }
    #expect(fault?.description.contains("trade/total.json:1:") == true)
    #expect(fault?.description.contains("E004") == true)
  }

  /// As many digits as were written, in whatever unit: zeros at the end are as sure, and none is made up.
  @Test(arguments: [
    ("20500", 6, "20.500"), ("20.50", 6, "0.02050"), ("7", 6, "0.007"), ("-1.5", 6, "-0.0015"),
    ("19", 12, "19e3"), ("1.234", 12, "1234"), ("1.5", 12, "15e2"), ("1.23456", 12, "1234.56"),
    ("-2", 12, "-2e3"), ("0", 12, "0"), ("2e3", 6, "2"), ("19", 9, "19"),
  ])
  func movesThePointAndNoDigit(number: String, multiplier: Int, value: String) throws {
    let options = FigureFile.Options(multiplier: multiplier)
    let file = try figures("period,value\n2021,\(number)\n", options, in: try snapshot(Self.series))
    #expect(file.figures.map(\.value) == [value])
    #expect(Quantity(value) != nil)
  }

  @Test(arguments: [
    ("period,value\n2021,\"1,234\"\n", "line 2: \"1,234\" is no number; write --decimal ,"),
    ("period,value\n2021,many\n", "write digits with a point"),
    ("period;value,x\n2021;1\n", "the delimiter can't be told (,, ;)"),
    ("period\n2021\n", "can't be told (,, ;, tab, |)"),
    ("period,value\n2021-13,1\n", "line 2: \"2021-13\" is no period"),
    ("period,value\n2021,1\n2021,2\n", "line 3: the period 2021 stands there twice"),
    (
      "period,value\n2021-Q1,1\n2021-01/2021-03,2\n",
      "line 3: the period 2021-01/2021-03 stands there twice"
    ),
    ("period,value\n\"a\nb\",1\n2021\n", "line 4: has 1 fields where the first line has 2"),
    ("year,amount\n2021,1\n", "year, amount"), ("period,amount\n2021,1\n", "period, amount"),
    ("period,value\n2021,\"1\n", "line 2: a quotation mark is never closed"),
    ("period,value\n", "has no figure for this series"),
    (
      "period,flowCode,partnerCode,primaryValue\n2021,X,2,1\n2021,X,1,1\n",
      "has several of partnerCode: 1, 2; choose with --where partnerCode=1"
    ),
  ])
  func saysWhyAFileIsNotTaken(csv: String, words: String) throws {
    let told = try fault(csv)?.description ?? ""
    #expect(told.contains(words), "\(told)")
  }

  @Test(arguments: [("12.34,5", "not of three digits"), ("12,34", nil), ("-1.234,5", nil)])
  func takesGroupsOfThreeDigitsAlone(number: String, hint: String?) throws {
    let options = FigureFile.Options(
      delimiter: ";", numbers: NumberForm(decimal: ",", thousands: "."))
    let csv = "period;value\n2021;\(number)\n"
    if let hint {
      #expect(try fault(csv, options)?.description.contains(hint) == true)
    } else {
      #expect(try figures(csv, options, in: try snapshot(Self.series)).figures.count == 1)
    }
  }

  @Test func aPointAmongDecimalCommasIsAskedAbout() throws {
    let options = FigureFile.Options(delimiter: ";", numbers: NumberForm(decimal: ","))
    let told = try fault("period;value\n2021;1.234\n", options)?.description ?? ""
    #expect(told.contains("is it --thousands .?"))
  }

  @Test func namesTheNearestColumn() throws {
    let options = FigureFile.Options(conditions: [(column: "kindd", text: "all")])
    let told = try fault("period,kind,value\n2021,all,1\n", options)
    #expect(told == .noSuchColumn("kindd", nearest: "kind"))
  }

  @Test func takesOfBothWaysOnlyOne() throws {
    let csv = "period,flowCode,primaryValue\n2021,X,1\n"
    #expect(try fault(csv, flow: "balance") == .flowUnknown("balance"))
  }

  @Test func takesDollarsForDollarsAlone() throws {
    let snapshot = try snapshot(Self.series.replacing("USD", with: "CNY"))
    #expect(throws: ImportFault.unit(wanted: "CNY", found: "USD")) {
      try figures("period,primaryValue\n2021,1\n", in: snapshot)
    }
  }

  @Test func takesNoOtherEncoding() throws {
    let snapshot = try snapshot(Self.series)
    let series = try #require(snapshot.series.first { $0.id.text == "total" })
    #expect(throws: ImportFault.notUTF8) {
      try FigureFile([0x70, 0xE9, 0x0A], for: series, FigureFile.Options())
    }
  }
}
