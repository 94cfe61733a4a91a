import Foundation
import Testing

/// CSV as a reader that is not ours takes it.
struct SpreadsheetTests {
  /// Prints the cells of two columns of Python's csv module, having asked that every row has as many.
  private static let reader = """
    import csv, io, sys
    text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="").read()
    assert text.endswith("\\r\\n")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    for row in csv.DictReader(io.StringIO(text, newline="")):
        print(*(row[name] for name in sys.argv[1:]), sep="|")
    """

  private func cells(_ command: String, _ names: String, of folder: TemporaryFolder) throws
    -> String
  {
    let run = try CommandRun(
      shell: "\"$bilateral\" show \(command) \(folder.path) --format csv "
        + "| /usr/bin/python3 -c '\(Self.reader)' \(names)")
    #expect(run.status == 0 && run.complaint == "")
    return run.output
  }

  /// A spreadsheet calculates a text that begins with one of these; quoted it is a text. Figures stay figures.
  @Test func textsThatWouldBeCalculatedAreTexts() throws {
    let titles = ["=1+1", "+1", "-1", "@a", " =1", #"a,\"b\""#, "plain - = +"]
    let items = titles.enumerated().map { index, title in
      "{\"id\": \"s\(index)\", \"title\": \"\(title)\"}"
    }
    let folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text,
      "sources.json": "{\"items\": [\(items.joined(separator: ","))]}",
    ])
    let read = try cells("sources", "id title", of: folder)
    #expect(
      read == """
        s0|'=1+1
        s1|'+1
        s2|'-1
        s3|'@a
        s4|' =1
        s5|a,"b"
        s6|plain - = +

        """)
  }

  @Test func figuresAreUnformattedBesideTheirUnit() throws {
    let folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text,
      "trade/balance.json": """
      {"id": "balance", "title": "Balance", "reporter": "RU", "partner": "CN", "flow": "balance",
       "scope": "all-goods", "unit": "EUR", "unit_mult": 6, "observations": [
        {"period": "2019", "value": 12345.60, "growth_pct": -2.5}, {"period": "2020", "value": -1.5}]}
      """,
    ])
    let read = try cells("trade", "period value unit unit_mult growth_pct", of: folder)
    #expect(read == "2019|12345.60|EUR|6|-2.5\n2020|-1.5|EUR|6|\n")
  }
}
