import TerminalKit

extension Sheet {
  /// The table for spreadsheets: a line of names, then a line for each row.
  ///
  /// Source: RFC 4180, with UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it.
  package var csv: String {
    let head = columns.map { Self.field($0.name) }
    let lines = [head] + rows.map { row in row.map(Self.field) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// What makes a spreadsheet calculate, where a text begins with it. Source: OWASP, “CSV Injection”.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private static func field(_ cell: SheetCell) -> String {
    cell.isNumber ? cell.stored : field(cell.stored)
  }

  private static func field(_ text: String) -> String {
    var text = VisibleText.filter(text)
    let start = text.unicodeScalars.first { $0 != " " }
    if let start, formulaStarts.contains(start) { text = "'" + text }
    let mustQuote =
      text.contains { "\",\r\n".contains($0) }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
    return mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
