import Phrasebook
import ProgrammeModel
import TerminalKit

/// The rows of the help under their headings, and the signs after them.
struct HelpList: Widget {
  let here: [CommandRow]
  let everywhere: [CommandRow]

  /// What the screen is called that the help is for.
  let screen: String
  /// The kinds of record that the screen's filter may ask for.
  let filterKinds: [String]
  let showsSigns: Bool
  let selected: CommandRow?
  let context: Context

  private static let keyColumns = 16

  private enum Row {
    case heading(String)
    case command(CommandRow)
    case signs([Span])
  }

  func render(into frame: inout Frame, area: Rect) {
    let rows = rows(columns: area.width - 4)
    let first = firstVisible(of: rows, height: area.height)
    for (index, row) in rows.dropFirst(first).prefix(area.height).enumerated() {
      draw(row, into: &frame, area: area.row(index))
      if case .command(let command) = row,
        let entry = (here + everywhere).firstIndex(of: command)
      {
        frame.note(.entry(entry), in: area.row(index))
      }
    }
  }

  private func rows(columns: Int) -> [Row] {
    let words = FilterWords(kinds: filterKinds, context: context).lines(columns: columns)
    let sections = [
      (context.phrases.thisScreen(screen), here.map(Row.command)),
      (context.phrases.titles.filterWords.full, showsSigns ? words.map(Row.signs) : []),
      (context.phrases.titles.everywhere.full, everywhere.map(Row.command)),
      (context.phrases.titles.signs.full, showsSigns ? signs.map(Row.signs) : []),
    ]
    let filled = sections.filter { !$0.1.isEmpty }.map { [.heading($0.0)] + $0.1 }
    return Array(filled.joined(separator: [.signs([])]))
  }

  /// The last row takes the signs below it into view with it.
  private func firstVisible(of rows: [Row], height: Int) -> Int {
    let commands = rows.indices.filter { if case .command = rows[$0] { true } else { false } }
    let place = commands.first { index in
      if case .command(let row) = rows[index] { row == selected } else { false }
    }
    let target = place == commands.last ? rows.count - 1 : place
    return ListScroll.firstVisible(selected: target, count: rows.count, height: height)
  }

  private func label(of command: CommandRow) -> String {
    context.isSpoken ? command.spokenLabel : command.label
  }

  private func draw(_ row: Row, into frame: inout Frame, area: Rect) {
    let text = area.inset(columns: 1, rows: 0)
    switch row {
    case .heading(let title): frame.draw(Line(title, as: .title), in: text)
    case .signs(let spans): frame.draw(Line([Span("  ")] + spans), in: text)
    case .command(let command):
      let isSelected = command == selected
      let label = Span(label(of: command).fitted(to: Self.keyColumns), as: .key)
      let meaning = context.phrases.commands[keyPath: command.phrase].meaning
      let gutter = isSelected ? Span(" ▌", as: .focus) : Span("  ")
      let name = Span(meaning, as: isSelected ? .selected : .plain)
      frame.draw(Line([gutter, label, name]), in: text)
    }
  }

  private var signs: [[Span]] {
    let words = context.phrases.dataWords
    let ratings = Rating.allCases.map { context.spans(of: $0, isFull: true) }
    return [
      Array(ratings.joined(separator: [Span("  ")])),
      [
        Span("≈ ", as: .derived), Span("\(words.derivedSign)   "), Span("◇ ", as: .illustrative),
        Span("\(words.illustrativeSign)   "), Span("! ", as: .alert), Span(words.lookHereSign),
      ],
      [
        Span("○ ", as: .muted), Span("\(words.promisedSign)   "), Span("◆ ", as: .caution),
        Span("\(words.expectedSign)   "), Span("● ", as: .good), Span("\(words.metSign)   "),
        Span("… \(words.cutSign)   – \(words.nothingSign)"),
      ],
    ]
  }
}
