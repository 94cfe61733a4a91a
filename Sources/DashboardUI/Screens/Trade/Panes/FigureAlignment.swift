import Phrasebook

/// Makes figures meet at the decimal point when they stand at the right; digits are never added.
struct FigureAlignment: Sendable {
  /// The columns from the decimal point on of the figure that has most.
  private let most: Int

  init(_ figures: some Sequence<String>, in phrases: any Phrases) {
    most = figures.lazy.map(phrases.decimalColumns).max() ?? 0
  }

  /// Figures each with the blanks that it needs.
  static func texts(_ figures: [String], in phrases: any Phrases) -> [String] {
    let alignment = FigureAlignment(figures, in: phrases)
    return figures.map { alignment.text($0, in: phrases) }
  }

  /// A figure with the blanks that it needs.
  func text(_ figure: String, in phrases: any Phrases) -> String {
    figure + String(repeating: " ", count: most - phrases.decimalColumns(of: figure))
  }
}
