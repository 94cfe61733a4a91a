import Phrasebook
package import TerminalKit

/// What a reader may set: every choice is in force at once, and kept for the next session where asked.
package struct OptionsScreen: ListScreen {
  package var cursor = ListCursor<Int>()

  package init() {}

  package static let commands: [BrowseCommand<Self>] =
    [
      Command(
        .enter, .right, .character("l"), .character(" "), phrase: \.changeOption,
        action: { $0.change(by: 1, in: $1) }),
      Command(
        .left, .character("h"), phrase: \.previousOption, shown: .helpOnly,
        action: { $0.change(by: -1, in: $1) }),
      Command(.escape, .backspace, phrase: \.back) { _, _ in .pop },
    ] + movement

  package static let writeCommands: [WriteCommand<Self>] = [
    Command(.character("s"), phrase: \.saveOptions) { _, _ in .perform(.saveSettings) }
  ]

  package static var holdsRecords: Bool { false }

  package func title(in context: Context) -> String { context.phrases.titles.settings.full }

  /// The options, and after them what is wrong in the file of settings.
  package func rows(in context: Context) -> [Int] {
    let count = OptionRow.all(in: context).count
    return Array(0..<count + (context.settingsProblems.isEmpty ? 0 : 1))
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max(Pane.interior(of: body).height, 1)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let options = OptionRow.all(in: context)
    frame.draw(Pane(title(in: context), isFocused: true), in: area)
    let rows = rows(in: context)
    let widest = options.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let interior = Pane.interior(of: area)
    let room = interior.width - widest - 5
    let table = Table(
      columns: [
        Column("", width: .fixed(widest)), Column("", width: .flexible(least: 12), gap: 3),
      ],
      count: rows.count,
      firstVisible: cursor.firstVisible(in: rows, height: interior.height),
      selected: cursor.index(in: rows), hasHeader: false,
      row: { row in
        guard options.indices.contains(row) else { return Self.problems(in: context) }
        return TableRow([
          [Span(options[row].name)], Self.choices(of: options[row], columns: room),
        ])
      })
    frame.draw(table, in: interior.rows(from: 1))
  }

  package func detail(in context: Context) -> DetailLine? {
    let words = context.phrases.optionWords
    return DetailLine([Span(context.isKiosk ? words.atOnce : words.atOnceAndSaved, as: .muted)])
  }

  /// How much is wrong in the file of settings, which Enter lists.
  private static func problems(in context: Context) -> TableRow {
    let words = context.phrases.settingsProblems(context.settingsProblems.count)
    return TableRow(
      Line(
        [Span("! ", as: .alert), Span(words, as: .caution)], right: [Span("› ", as: .muted)]))
  }

  /// The choices side by side, the one in force between brackets; it stands alone where all have no room.
  private static func choices(of option: OptionRow, columns: Int) -> [Span] {
    let spans = option.choices.enumerated().map { index, choice in
      index == option.current
        ? Span("[\(choice.name)]", as: .accent) : Span(" \(choice.name) ", as: .muted)
    }
    let all = Array(spans.map { [$0] }.joined(separator: [Span(" ")]))
    return all.columns <= columns ? all : [spans[option.current]]
  }

  private func change(by step: Int, in context: Context) -> BrowseOutcome {
    let options = OptionRow.all(in: context)
    guard let index = cursor.index(in: rows(in: context)) else { return .stay }
    guard options.indices.contains(index) else {
      return step > 0 ? .push(SettingsProblemsScreen()) : .stay
    }
    return .set(options[index].setting(by: step))
  }
}
