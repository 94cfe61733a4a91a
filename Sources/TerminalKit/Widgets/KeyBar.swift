/// The keys of a screen in one row, the most used first; what does not fit goes, whole hints only.
package struct KeyBar: Widget {
  private let hints: [KeyHint]
  private let note: [Span]
  private let pinned: [KeyHint]

  /// Creates a bar. The pinned hints, such as `? help`, stand at the right and always stay, and so does the note before
  /// them.
  package init(_ hints: [KeyHint], note: [Span] = [], pinned: [KeyHint]) {
    self.hints = hints
    self.note = note
    self.pinned = pinned
  }

  package func render(into frame: inout Frame, area: Rect) {
    let gap = area.width < 56 ? 2 : 3
    let blank = Span(String(repeating: " ", count: gap))
    let right = (note.isEmpty ? [] : note + [blank]) + spansOfPinned(gap: gap)
    let rightStart = area.maxX - right.columns
    var x = area.minX
    for (index, hint) in hints.enumerated() {
      let start = x == area.minX ? x : x + gap
      let spans = hint.spans(index)
      if start + spans.columns + 2 > rightStart { break }
      x = frame.write(spans, at: Point(x: start, y: area.minY))
    }
    frame.write(right, at: Point(x: max(rightStart, area.minX), y: area.minY))
  }

  /// The pinned hints are counted on after the others.
  private func spansOfPinned(gap: Int) -> [Span] {
    let blank = Span(String(repeating: " ", count: gap))
    let spans = pinned.enumerated().map { $1.spans(hints.count + $0) }
    return Array(spans.joined(separator: [blank]))
  }
}
