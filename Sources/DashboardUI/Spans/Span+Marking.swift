package import TerminalKit

extension Span {
  /// A text in which some characters, counted from 0 and in order, stand out by their weight.
  package static func marking(
    _ places: [Int], in text: String, as role: Role = .plain
  ) -> [Span] {
    guard !places.isEmpty else { return [Span(text, as: role)] }
    let marked = Set(places)
    var spans: [Span] = []
    var run = ""
    var isMarked = false
    for (place, character) in text.enumerated() {
      if marked.contains(place) != isMarked {
        if !run.isEmpty { spans.append(Span(run, as: isMarked ? .title : role)) }
        (run, isMarked) = ("", !isMarked)
      }
      run.append(character)
    }
    return spans + [Span(run, as: isMarked ? .title : role)]
  }
}
