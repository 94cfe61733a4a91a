extension Sheet {
  /// The table as a section of a Markdown page.
  ///
  /// Source: GitHub Flavored Markdown, “Tables (extension)”.
  func markdown(level: Int = 2) -> String {
    let heading = "\(String(repeating: "#", count: level)) \(MarkdownText.escape(title))\n\n"
    if rows.isEmpty { return heading + MarkdownText.escape(emptyWord ?? "–") + "\n" }
    let rules = shownColumns.map { columns[$0].isNumber ? "--:" : ":--" }
    let head = shownHeadings.map(MarkdownText.escape)
    let lines = [head, rules] + shownRows.map { $0.map(MarkdownText.escape) }
    return heading + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
