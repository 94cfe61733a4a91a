/// A stretch of text in one role.
package struct Span: Hashable, Sendable {
  package let text: String
  package let role: Role

  /// What a pointer on it means, where it means something.
  let hit: Hit?

  package init(_ text: String, as role: Role = .plain) { self.init(text, as: role, hit: nil) }

  init(_ text: String, as role: Role, hit: Hit?) {
    self.text = text
    self.role = role
    self.hit = hit
  }

  package var columns: Int { DisplayWidth.columns(of: text) }
}

extension [Span] {
  /// The columns that the spans take side by side.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The spans cut to some columns, the cut marked by `…` in the role of what was cut.
  package func truncated(to columns: Int) -> [Span] {
    if self.columns <= columns { return self }
    var free = columns
    var kept: [Span] = []
    for (index, span) in enumerated() {
      let width = span.columns
      let isLast = index == count - 1
      if width < free || (width == free && isLast) {
        kept.append(span)
        free -= width
      } else {
        let rest = self[index...].map(\.text).joined()
        if !rest.isEmpty {
          kept.append(Span(rest.truncated(to: free), as: span.role, hit: span.hit))
        }
        break
      }
    }
    return kept
  }
}

extension Frame {
  /// Writes spans side by side from a point, and gives the column after them.
  @discardableResult
  package mutating func write(_ spans: [Span], at point: Point) -> Int {
    spans.reduce(point.x) { x, span in
      let end = write(span.text, at: Point(x: x, y: point.y), as: span.role)
      if let hit = span.hit {
        note(hit, in: Rect(x: x, y: point.y, width: end - x, height: 1))
      }
      return end
    }
  }
}
