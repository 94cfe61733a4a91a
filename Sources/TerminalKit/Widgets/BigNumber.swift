/// A number of five rows, to be read from across a room; each dot is two columns wide.
package struct BigNumber: Widget {
  private let rows: [String]
  private let role: Role

  /// The rows that it takes.
  package static let height = 5

  /// Creates it, or `nil` where a character has no large form.
  package init?(_ text: String, as role: Role = .title) {
    let forms = text.map { Self.forms[$0] }
    guard !text.isEmpty, !forms.contains(where: { $0 == nil }) else { return nil }
    self.role = role
    rows = (0..<Self.height).map { row in
      forms.compactMap { $0.map { Self.columns(of: $0[row]) } }.joined(separator: "  ")
    }
  }

  /// The columns that it takes.
  package var columns: Int { rows[0].count }

  package func render(into frame: inout Frame, area: Rect) {
    for (index, row) in rows.enumerated() {
      frame.write(row, at: Point(x: area.minX, y: area.minY + index), as: role)
    }
  }

  private static func columns(of dots: String) -> String {
    dots.map { $0 == "#" ? "██" : "  " }.joined()
  }

  private static let forms: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ".": [" ", " ", " ", " ", "#"], ",": [" ", " ", " ", "#", "#"],
    "-": ["  ", "  ", "##", "  ", "  "], "−": ["  ", "  ", "##", "  ", "  "],
    "+": ["   ", " # ", "###", " # ", "   "], " ": ["", "", "", "", ""],
    "\u{A0}": ["", "", "", "", ""], "\u{202F}": ["", "", "", "", ""],
  ]
}
