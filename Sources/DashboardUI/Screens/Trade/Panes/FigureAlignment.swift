import Phrasebook

/// Figures made to meet at the decimal point when they stand at the right; digits are never added.
struct FigureAlignment {
  let texts: [String]

  init(_ figures: [String], in phrases: any Phrases) {
    let decimals = figures.map(phrases.decimalColumns)
    let most = decimals.max() ?? 0
    texts = zip(figures, decimals).map { figure, own in
      figure + String(repeating: " ", count: most - own)
    }
  }
}
