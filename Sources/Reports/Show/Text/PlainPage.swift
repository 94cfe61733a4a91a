import TerminalKit

/// A document as plain lines: titled sections of sentences and of tables.
///
/// What it is given may hold anything; each line is made safe to print, and none ends in blanks.
package struct PlainPage {
  private var lines: [String] = []
  private static let step = 2

  /// The lines with a line end each.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Begins a section after a blank line.
  mutating func title(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    line(text, level: 0)
  }

  /// Adds a line, indented by its level; nothing for a missing text.
  mutating func line(_ text: String?, level: Int = 1) {
    guard let text else { return }
    let visible = VisibleText.filter(text)
    lines.append(
      String(repeating: " ", count: level * Self.step) + visible.withoutTrailingBlanks)
  }

  /// Adds a label and its text; nothing for a missing text.
  mutating func line(_ label: String, _ text: String?, level: Int = 1) {
    line(text.map { "\(label): \($0)" }, level: level)
  }

  /// Adds rows whose cells stand under each other, two blanks apart. Columns without a text are left out.
  ///
  /// - Parameter trailing: the columns that stand at the right.
  mutating func table(_ rows: [[String]], trailing: Set<Int> = [], level: Int = 1) {
    let rows = rows.map { $0.map(VisibleText.filter) }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().filter { widths[$0.offset] > 0 }.map { column, cell in
        cell.padded(
          to: widths[column], alignment: trailing.contains(column) ? .trailing : .leading)
      }
      line(cells.joined(separator: "  "), level: level)
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    guard hasSuffix(" ") else { return self }
    return String(reversed().drop { $0 == " " }.reversed())
  }
}
