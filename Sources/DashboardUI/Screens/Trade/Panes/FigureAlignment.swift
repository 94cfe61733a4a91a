import TerminalKit

/// Figures made to meet at the decimal point when they stand at the right; digits are never added.
struct FigureAlignment {
  let texts: [String]

  init(_ figures: [String]) {
    let decimals = figures.map(FigureAlignment.decimals)
    let most = decimals.max() ?? 0
    texts = zip(figures, decimals).map { figure, own in
      figure + String(repeating: " ", count: most - own)
    }
  }

  /// The columns from the decimal point on.
  private static func decimals(_ text: String) -> Int {
    guard let point = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return 0 }
    let tail = text[point...].dropFirst()
    return tail.allSatisfy(\.isNumber) ? tail.count + 1 : 0
  }
}
