import Phrasebook
package import TerminalKit

/// The first row: where one is at the left; the day, the clocks and the counts at the right.
///
/// What falls first as it narrows: `as of` and the word `illustrative`, the clocks, the names of the path, the badge, the
/// year: it stays while the name of the screen in view can be cut. The day and the count of illustrative records never fall.
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
      return (choice.left(area.width - right.columns - 2), right, choice.leastName)
    }.first { left, right, least in
      left.columns + right.columns + 2 <= area.width && tells(left, least)
    }
    let (left, right) = fitting.map { ($0.0, $0.1) } ?? cut(area)
    frame.draw(Line(left, right: right), in: area)
    if frame.isSpoken { frame.note(.reading, in: area, words: words) }
  }

  /// The whole of both sides.
  private var words: String {
    let sides = choices[0].left(.max) + [Span("  ")] + context.headerState(choices[0].state)
    return LinearText.clean(sides.map(\.text).joined())
  }

  /// What may stand at both sides.
  private struct Choice {
    let state: HeaderState

    /// To so many columns the name of the screen in view may be cut; `nil` where it stands whole.
    var leastName: Int?
    let left: (Int) -> [Span]
  }

  /// What may stand at both sides, the best first: the year and the badge stay while the path can be cut.
  private var choices: [Choice] {
    if let headline { return HeaderState.allCases.map { Choice(state: $0) { _ in headline } } }
    if path.count > 1 {
      return [
        Choice(state: .full) { _ in way(.max) }, Choice(state: .withoutWords) { _ in way(.max) },
        Choice(state: .withoutClocks) { way($0, keeping: path.count) },
        Choice(state: .withoutClocks) { way($0) },
        Choice(state: .withoutClocks) { way($0, keeping: 1) },
        Choice(state: .withoutNouns) { way($0, keeping: 1) },
        brief(.withoutNouns), brief(.withoutNouns, leastName: 10),
        Choice(state: .withoutBadge) { way($0, keeping: 1) },
        brief(.withoutBadge), brief(.withoutBadge, leastName: 6),
      ]
    }
    let (context, names) = (context, [\Context.programmeName, \Context.briefProgrammeName])
    return HeaderState.allCases.flatMap { state in
      names.map { name in
        Choice(state: state) { _ in [Span(context[keyPath: name], as: .title)] }
      }
    }
  }

  private func brief(_ state: HeaderState, leastName: Int? = nil) -> Choice {
    Choice(state: state, leastName: leastName) { way($0, keeping: 1, isBrief: true) }
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

  /// Whether the name of the screen in view stands whole, or in so many columns at least.
  private func tells(_ left: [Span], _ leastName: Int?) -> Bool {
    guard path.count > 1, headline == nil else { return true }
    guard let shown = left.last(where: { $0.role == .title }) else { return false }
    return shown.text == path[path.count - 1].name
      || leastName.map { shown.columns >= $0 } ?? false
  }

  /// Both sides where nothing fits: the left one is cut.
  private func cut(_ area: Rect) -> (left: [Span], right: [Span]) {
    let right = context.headerState(.least)
    if path.count < 2 || headline != nil {
      return (headline ?? [Span(context.briefProgrammeName, as: .title)], right)
    }
    return (way(area.width - right.columns - 2, keeping: 1, isBrief: true), right)
  }
}
