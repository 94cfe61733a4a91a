/// A stretch of text in one role.
package struct Span: Hashable, Sendable {
  package let text: String
  package let role: Role

  /// What a pointer on it means, where it means something.
  let hit: Hit?

  /// Whether it stays where spans are cut: what stands before it is cut instead.
  let isKept: Bool

  package init(_ text: String, as role: Role = .plain) { self.init(text, as: role, hit: nil) }

  /// A sign that is never cut off with what it marks.
  package static func mark(_ text: String, as role: Role) -> Span {
    Span(text, as: role, hit: nil, isKept: true)
  }

  init(_ text: String, as role: Role, hit: Hit?, isKept: Bool = false) {
    self.text = text
    self.role = role
    self.hit = hit
    self.isKept = isKept
  }

  package var columns: Int { DisplayWidth.columns(of: text) }
}

extension [Span] {
  /// The columns that the spans take side by side.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The spans cut to some columns, the cut marked by `…` in the role of what was cut. The first mark stays, with
  /// those right after it where nothing else follows, after what is left of the words before it.
  package func truncated(to columns: Int) -> [Span] {
    if self.columns <= columns { return self }
    guard let place = firstIndex(where: \.isKept) else { return cut(to: columns) }
    let (marked, rests) = (Array(self[..<place]), self[place...])
    let mark = rests.allSatisfy(\.isKept) ? Array(rests) : [self[place]]
    let room = columns - mark.columns
    let rest = mark.count < rests.count ? 1 : 0
    guard room > 1, marked.columns > room - rest else { return cut(to: columns) }
    return (marked.columns > room ? marked.cut(to: room) : marked) + mark
  }

  private func cut(to columns: Int) -> [Span] {
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
