package import TerminalKit

/// A list that is made of what is typed over it: every letter is text, and the first row is chosen anew.
package protocol TypedListScreen: ListScreen {
  var field: TextField { get set }
}

extension TypedListScreen {
  package var isTyping: Bool { true }
  package var searches: Bool { true }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    guard field.press(key) else { return nil }
    cursor = ListCursor()
    return .stay
  }
}
