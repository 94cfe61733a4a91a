import Phrasebook
package import TerminalKit

/// The first row: where one is at the left; the day, the clocks and the counts at the right.
///
/// What falls first as it narrows: `as of` and the word `illustrative`, the clocks, the badge, the
/// year. The day and the count of illustrative records never fall.
package struct Header: Widget {
  private let path: [Breadcrumb.Step]
  private let headline: [Span]?
  private let hiddenPanes: Int
  private let context: Context

  /// Creates a header; a headline stands instead of the path, and panes that found no room are counted after it.
  package init(
    path: [Breadcrumb.Step], headline: [Span]?, hiddenPanes: Int = 0, context: Context
  ) {
    self.path = path
    self.headline = headline
    self.hiddenPanes = hiddenPanes
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    let fitting = choices.lazy.map { choice in
      let right = context.headerState(choice.state)
      return (choice.left(area.width - right.columns - 2), right)
    }.first { left, right in left.columns + right.columns + 2 <= area.width && isWhole(left) }
    let (left, right) = fitting ?? cut(area)
    frame.draw(Line(left, right: right), in: area)
    if frame.isSpoken { frame.note(.reading, in: area, words: words) }
  }

  /// The whole of both sides.
  private var words: String {
    let sides = choices[0].left(.max) + [Span("  ")] + context.headerState(choices[0].state)
    return LinearText.clean(sides.map(\.text).joined())
  }

  /// What may stand at both sides, the best first.
  private var choices: [(state: HeaderState, left: (Int) -> [Span])] {
    if let headline { return HeaderState.allCases.map { ($0, { _ in headline }) } }
    if path.count > 1 {
      return [
        (.full, { _ in way(.max) }), (.withoutWords, { _ in way(.max) }),
        (.withoutClocks, { way($0, keeping: path.count) }),
        (.withoutBadge, { way($0, keeping: path.count) }),
        (.withoutClocks, { way($0) }), (.withoutBadge, { way($0) }),
        (.withoutBadge, { way($0, keeping: 1) }), (.least, { way($0, keeping: 1) }),
        (.least, { way($0, keeping: 1, isBrief: true) }),
      ]
    }
    let (context, names) = (context, [\Context.programmeName, \Context.briefProgrammeName])
    return HeaderState.allCases.flatMap { state in
      names.map { name in
        (state, { _ in [Span(context[keyPath: name], as: .title)] })
      }
    }
  }

  /// The path in some columns, and how many panes found no room: `Programme ▲ › Trade +1 pane`, at least `▲ › Trade +1`.
  private func way(_ columns: Int, keeping names: Int = 2, isBrief: Bool = false) -> [Span] {
    let words =
      isBrief ? context.phrases.andMore(hiddenPanes) : context.phrases.morePanes(hiddenPanes)
    let more = hiddenPanes == 0 ? [] : [Span(" "), Span(words, as: .accent)]
    let separator = context.isSpoken ? ", " : " › "
    return Breadcrumb(path, separator: separator).spans(
      columns: columns - more.columns, keeping: names) + more
  }

  /// Whether the name of the screen in view is not cut.
  private func isWhole(_ left: [Span]) -> Bool {
    path.count < 2 || headline != nil || left.contains { $0.text == path[path.count - 1].name }
  }

  /// Both sides where nothing fits whole: the left one is cut.
  private func cut(_ area: Rect) -> (left: [Span], right: [Span]) {
    if path.count < 2 || headline != nil {
      let left = headline ?? [Span(context.briefProgrammeName, as: .title)]
      return (left, context.headerState(.least))
    }
    let right = context.headerState(.withoutBadge)
    let free = area.width - right.columns - 2
    return (way(free, keeping: 1, isBrief: true), right)
  }
}
