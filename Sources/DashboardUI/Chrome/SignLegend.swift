import TerminalKit

/// What signs mean, side by side, on as many lines as they need: none is cut.
struct SignLegend {
  private let signs: [[Span]]

  init(_ signs: [[Span]]) { self.signs = signs }

  private static let gap = Span("   ")

  func lines(columns: Int) -> [[Span]] {
    signs.reduce(into: []) { lines, sign in
      if let last = lines.last, (last + [Self.gap] + sign).columns <= columns {
        lines[lines.count - 1] = last + [Self.gap] + sign
      } else {
        lines.append(sign)
      }
    }
  }
}
