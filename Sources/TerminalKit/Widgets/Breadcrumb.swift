/// The way from the first screen to this one: `Programme ▲ › Metro ■`.
package struct Breadcrumb {
  /// One screen on the way, with the glyph of its rating where it has one.
  package struct Step: Hashable, Sendable {
    package let name: String
    package let mark: Span?

    package init(_ name: String, mark: Span? = nil) {
      self.name = name
      self.mark = mark
    }
  }

  private let steps: [Step]
  private let separator: String

  /// - Parameter separator: what stands between two screens.
  package init(_ steps: [Step], separator: String = " › ") {
    self.steps = steps
    self.separator = separator
  }

  /// A name of a screen above is shortened to no fewer columns.
  private static let leastName = 6

  /// The way in some columns: names of the screens above are shortened, those in the middle first; then those screens fold to
  /// their glyphs from the left; at last the names that are left are shortened. Every glyph stays.
  ///
  /// - Parameter names: so many of the last screens never fold.
  package func spans(columns: Int, keeping names: Int = 2) -> [Span] {
    let mostFolded = max(steps.count - max(names, 1), 0)
    for folded in 0...mostFolded {
      let middle = max(folded, 1)..<max(steps.count - 1, folded, 1)
      for shortened in [0..<0, middle, min(folded, middle.lowerBound)..<middle.upperBound] {
        let spans = spans(folding: folded, shortening: shortened, in: columns)
        if spans.columns <= columns { return spans }
      }
    }
    let last = max(steps.count - 1, 0)
    return spans(folding: mostFolded, shortening: min(mostFolded, last)..<steps.count, in: columns)
      .truncated(to: columns)
  }

  /// The way with some names shortened, all to one length, as little as the columns ask for.
  private func spans(folding folded: Int, shortening places: Range<Int>, in columns: Int) -> [Span]
  {
    let widths = places.map { DisplayWidth.columns(of: steps[$0].name) }
    let whole = spans(folding: folded, shortening: places, to: .max)
    let excess = whole.columns - columns
    guard excess > 0, let longest = widths.max(), longest > Self.leastName else { return whole }
    let most = (Self.leastName..<longest).last { most in
      widths.reduce(0) { $0 + max($1 - most, 0) } >= excess
    }
    return spans(folding: folded, shortening: places, to: most ?? Self.leastName)
  }

  private func spans(folding folded: Int, shortening places: Range<Int>, to most: Int) -> [Span] {
    let parts = steps.enumerated().map { index, step in
      if index < folded {
        let mark = step.mark ?? Span("…", as: .muted)
        return [Span(mark.text, as: mark.role, hit: .step(index))]
      }
      let role: Role = index == steps.count - 1 ? .title : .plain
      let text = places.contains(index) ? step.name.truncated(to: most) : step.name
      let name = Span(text, as: role, hit: .step(index))
      return step.mark.map { [name, Span(" "), $0] } ?? [name]
    }
    return Array(parts.joined(separator: [Span(separator, as: .muted)]))
  }
}
