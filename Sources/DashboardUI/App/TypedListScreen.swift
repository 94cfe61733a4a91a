import Phrasebook
package import TerminalKit

/// A list that is made of what is typed over it: every letter is text, and the first row is chosen anew.
package protocol TypedListScreen: ListScreen {
  var field: TextField { get set }

  /// Whether several rows were found for what was typed, and none of them is called just that.
  func offersChoice(in context: Context) -> Bool
}

extension TypedListScreen {
  package var isTyping: Bool { true }
  package var searches: Bool { true }
  package mutating func clearTyped() { field.clear() }

  package func offersChoice(in context: Context) -> Bool {
    !field.text.isEmpty && rows(in: context).count > 1
  }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    guard field.press(key) else { return nil }
    cursor = ListCursor()
    return .stay
  }

  /// The rows that move the selection where letters are text.
  static var choosing: [BrowseCommand<Self>] {
    [
      choosing(.up, .control("p"), label: "↑↓", by: -1),
      choosing(.down, .control("n"), label: "", by: 1),
    ]
  }

  private static func choosing(
    _ keys: Key..., label: String, by offset: Int
  ) -> BrowseCommand<Self> {
    let row = CommandRow(keys: keys, label: label, phrase: \.choose, place: .keyBar)
    return Command(row) { screen, context in
      let height = screen.rowsInView(of: context.body, in: context)
      screen.cursor.move(by: offset, in: screen.rows(in: context), height: height)
      return .stay
    }
  }
}
