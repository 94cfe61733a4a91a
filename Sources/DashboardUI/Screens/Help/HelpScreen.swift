import Phrasebook
import Search
package import TerminalKit

/// The keys of the screen below, then those of every screen, then the signs; typing narrows them.
package struct HelpScreen: TypedListScreen {
  package var cursor = ListCursor<CommandRow>()
  package var field = TextField()
  private let below: any Screen
  private let here: [CommandRow]
  private let everywhere: [CommandRow]

  init(for screen: some Screen, here: [CommandRow], everywhere: [CommandRow]) {
    below = screen
    self.here = here.merged
    self.everywhere = everywhere.merged.filter { row in
      !here.contains { $0.phrase == row.phrase }
    }
  }

  package static let commands: [BrowseCommand<Self>] =
    [
      Command(.enter, phrase: \.run) { screen, context in
        let row = screen.selection(in: context)
        return row.flatMap { $0.isByDigit ? nil : $0.keys.first }.map { .press($0) } ?? .stay
      },
      Command(.escape, phrase: \.close) { _, _ in .pop },
    ] + choosing + movement

  package func title(in context: Context) -> String { context.phrases.titles.help.full }

  package var searches: Bool { false }

  package func rows(in context: Context) -> [CommandRow] {
    let words = SoughtWord.words(of: field.text)
    return words.isEmpty
      ? here + everywhere : (here + everywhere).filter { matches(words, $0, in: context) }
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max(Pane.interior(of: body).height - 4, 1)
  }

  /// Which of the digits is meant only the digit itself can say, so such a row is not run from here; nor is one where none is.
  package func typingRows(in context: Context) -> [CommandRow]? {
    if let row = selection(in: context), !row.isByDigit { return nil }
    return Self.commands.map(\.row).filter { $0.place == .keyBar && $0.phrase != \.run }.merged
  }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).map { row in
      let phrase = context.phrases.commands[keyPath: row.phrase]
      return DetailLine(
        [Span(row.label, as: .key), Span("  \(phrase.meaning)")],
        key: row.isByDigit ? nil : KeyHint("Enter", context.phrases.commands.run.word))
    }
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let rows = rows(in: context)
    let counts = context.phrases.matches(rows.count, of: here.count + everywhere.count)
    let prompt = area.row(0).textColumns
    let columns = prompt.width - DisplayWidth.columns(of: counts) - 2
    frame.draw(
      Line(field.spans(prompt: "/", columns: columns), right: [Span(counts, as: .muted)]),
      in: prompt)
    let pane = area.rows(from: 1)
    frame.draw(Pane(context.phrases.titles.keys.full, isFocused: true), in: pane)
    let list = HelpList(
      here: here.filter(rows.contains), everywhere: everywhere.filter(rows.contains),
      screen: below.title(in: context), filterKinds: below.filterKinds(in: context),
      showsSigns: field.text.isEmpty,
      selected: selection(in: context), context: context)
    frame.draw(list, in: Pane.interior(of: pane))
    if rows.isEmpty {
      frame.draw(Paragraph(context.phrases.noKeyMatches, as: .muted), in: Pane.text(of: pane))
    }
  }

  private func matches(_ words: [SoughtWord], _ row: CommandRow, in context: Context) -> Bool {
    let phrase = context.phrases.commands[keyPath: row.phrase]
    return FoldedText("\(row.label) \(phrase.word) \(phrase.meaning)").contains(words)
  }
}
