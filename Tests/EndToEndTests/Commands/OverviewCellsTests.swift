import Testing

/// The figures of the areas pane, from the programme's first days to years after its end.
struct OverviewCellsTests {
  @Test(
    arguments: ["en", "ru", "zh"],
    ["2021-01-15", "2021-07-25", "2022-06-30", "2024-01-15", "2030-06-30"])
  func noFigureOfAnAreaIsCut(language: String, asOf: String) throws {
    let run = try CommandRun(
      "screenshot", "overview", "--size", "80x24", "--language", language, "--as-of", asOf)
    let rows = run.output.split(separator: "\n").drop { !$0.hasPrefix("╒ 2") }.dropFirst()
      .prefix { !$0.hasPrefix("└") }
    #expect(rows.count == 12)
    // A name, cut once at its end, is all that may be cut.
    for row in rows {
      let parts = row.split(separator: "…", omittingEmptySubsequences: false)
      #expect(parts.count < 3)
      if parts.count == 2 {
        #expect(parts[1].hasPrefix(" ") && row.prefix(30).contains("…"), "\(row)")
      }
    }
  }
}
