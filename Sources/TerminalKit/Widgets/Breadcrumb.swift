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

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The way in some columns: ancestors fold to their glyph from the left, the last names stay.
  package func spans(columns: Int, keeping names: Int = 2) -> [Span] {
    let mostFolded = max(steps.count - max(names, 1), 0)
    for folded in 0...mostFolded {
      let spans = spans(folding: folded)
      if spans.columns <= columns { return spans }
    }
    return spans(folding: mostFolded).truncated(to: columns)
  }

  private func spans(folding folded: Int) -> [Span] {
    let parts = steps.enumerated().map { index, step in
      if index < folded {
        let mark = step.mark ?? Span("…", as: .muted)
        return [Span(mark.text, as: mark.role, hit: .step(index))]
      }
      let role: Role = index == steps.count - 1 ? .title : .plain
      let name = Span(step.name, as: role, hit: .step(index))
      return step.mark.map { [name, Span(" "), $0] } ?? [name]
    }
    return Array(parts.joined(separator: [Span(" › ", as: .muted)]))
  }
}
