import Foundation
import Testing

struct ImportCommandTests {
  private static let series = """
    {"id": "total", "title": "Total", "reporter": "RU", "partner": "CN", "flow": "export", "scope": "all-goods",
     "unit": "USD", "unit_mult": 9, "observations": [
       {"period": "2019", "value": 1.50, "source": "paper"}, {"period": "2020", "value": 2}]}
    """

  private func folder(_ csv: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "data/programme.json": SmallProgramme.text, "data/trade/total.json": Self.series,
      "data/sources.json": #"{"items": [{"id": "paper", "title": "Paper"}]}"#, "figures.csv": csv,
    ])
  }

  private func run(_ folder: TemporaryFolder, _ options: String...) throws -> CommandRun {
    try CommandRun(
      list: [
        "import", "trade", folder.file("figures.csv"), folder.file("data"), "--series", "total",
      ]
        + options)
  }

  @Test func showsTheDifferenceAndWritesOnlyWhenTold() throws {
    let folder = try folder("period,value\n2019,1.5\n2020,2.25\n2021,3\n")
    let shown = try run(folder)
    #expect(shown.status == 1)
    #expect(shown.output == "~ 2020  2 -> 2.25\n+ 2021  3\ntotal: 2 to write, 1 as on file\n")
    #expect(shown.complaint.contains("delimiter: ,"))
    #expect(try folder.text(of: "data/trade/total.json") == Self.series)
    let written = try run(folder, "--yes", "--source", "paper")
    #expect(written.status == 0)
    let text = try folder.text(of: "data/trade/total.json")
    #expect(text.contains(#"{"period": "2019", "value": 1.50, "source": "paper"}"#))
    #expect(text.contains(#"{"period": "2020", "value": 2.25}"#))
    #expect(text.contains(#"{"period": "2021", "value": 3, "source": "paper"}"#))
    #expect(try run(folder).output == "total: 0 to write, 3 as on file\n")
    #expect(try CommandRun("fmt", "--check", folder.file("data")).output.contains("trade") == false)
  }

  @Test func readsUNComtradeInItsOwnUnit() throws {
    let folder = try folder(
      """
      period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue
      2020,643,X,156,TOTAL,2000000000
      202105,643,X,156,TOTAL,107756812.34
      2021,643,M,156,TOTAL,5
      """)
    let shown = try run(folder)
    #expect(shown.output == "+ 2021-05  0.10775681234\ntotal: 1 to write, 1 as on file\n")
    #expect(shown.complaint.contains("other rows passed over: 1"))
  }

  @Test(arguments: [
    ("period,value\n2021,\"1,234\"\n", [], "write --decimal , or --thousands ,"),
    ("period;value,x\n2021;1\n", [], "write --delimiter"),
    ("period;value\n2021;1.234,5\n", ["--decimal", ","], "is it --thousands .?"),
    ("period;value\n2021;12.34,5\n", ["--decimal", ",", "--thousands", "."], "three digits"),
    ("period,value\n2021-13,1\n", [], "is no period"),
    ("period,value\n2021,1\n2021,2\n", [], "stands there twice"),
    ("period,value\n2021\n", [], "has 1 fields"),
    ("year,amount\n2021,1\n", [], "year, amount"),
    ("period,value\n2021,\"1\n", [], "never closed"),
    ("period,value\n2021,\"1\"2\n", [], "line 2: text follows a closing quotation mark"),
    ("period,value\r2021,1 234\r", [], "line 2: \"1 234\" is no number; are its groups"),
    ("period,value\n2021,1\u{A0}23\n", ["--thousands", " "], "three digits"),
    ("", [], "delimiter"),
    (
      "period,flowCode,partnerCode,primaryValue\n2021,X,1,1\n2021,X,2,1\n", [],
      "--where partnerCode=1"
    ),
  ])
  func guessesNothing(csv: String, options: [String], hint: String) throws {
    let folder = try folder(csv)
    let run = try CommandRun(
      list: [
        "import", "trade", folder.file("figures.csv"), folder.file("data"), "--series", "total",
        "--yes",
      ] + options)
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
    #expect(run.complaint.contains(hint))
    #expect(try folder.text(of: "data/trade/total.json") == Self.series)
  }

  @Test func numbersAreReadAsTheFlagsSay() throws {
    let folder = try folder("period;value\n2021;1.234,5\n")
    let run = try run(folder, "--decimal", ",", "--thousands", ".")
    #expect(run.output.hasPrefix("+ 2021  1234.5\n"))
  }

  @Test(arguments: ["3", "1 234\u{A0}567.5", " 2 \r"])
  func blanksDivideGroupsWhereTheyAreSaidTo(value: String) throws {
    let folder = try folder("period,value\r\n2021,\(value)\r2022,4\r")
    let run = try run(folder, "--thousands", " ")
    let wanted = value.filter { $0.isNumber || $0 == "." }
    #expect(run.output == "+ 2021  \(wanted)\n+ 2022  4\ntotal: 2 to write, 0 as on file\n")
  }

  @Test func anEndlessFileIsToldOf() throws {
    let folder = try folder("")
    let run = try CommandRun(
      "import", "trade", "/dev/zero", folder.file("data"), "--series", "total")
    #expect(run.status == 2)
    #expect(run.complaints == ["bilateral: /dev/zero: has more than 67108864 bytes; split it"])
  }

  @Test func aDecimalSignIsAPointOrAComma() throws {
    let run = try run(try folder("period,value\n2021,3\n"), "--decimal", "x")
    #expect(run.status == 64)
    #expect(run.complaint.contains("--decimal \"x\": write . or ,"))
  }

  /// The message about an id that stands twice names a line, which the canonical form moves.
  @Test func anErrorThatWasThereBeforeIsNoHindrance() throws {
    let other = #"{"id": "food", "title": "Food"}"#
    let folder = try TemporaryFolder([
      "data/programme.json": SmallProgramme.text,
      "data/trade.json": "{\"items\": [\(Self.series),\n\n\n\(Self.series)]}",
      "data/areas.json": #"{"items": [{"id": "food", "title": "Food"}, \#(other)]}"#,
      "figures.csv": "period,value\n2021,3\n",
    ])
    let run = try run(folder, "--yes")
    #expect(run.complaint.contains("E201") == false, "\(run.complaint)")
    #expect(run.status == 0)
    #expect(try folder.text(of: "data/trade.json").contains(#"{"period": "2021", "value": 3}"#))
  }

  @Test func aSourceThatIsNotOnFileIsRefused() throws {
    let folder = try folder("period,value\n2021,3\n")
    let run = try run(folder, "--yes", "--source", "papr")
    #expect(run.status == 2)
    #expect(run.complaint.contains("papr"))
    #expect(run.complaint.contains("did you mean \"paper\"?"))
    #expect(try folder.text(of: "data/trade/total.json") == Self.series)
  }
}
