import Phrasebook
import ProgrammeModel
import TerminalKit

extension TableScreen {
  /// The keys of every table.
  static var tableCommands: [BrowseCommand<Self>] {
    [
      opening, back,
      Command(.character("s"), phrase: \.sort) { screen, context in
        screen.holdSelection(in: context)
        screen.choice.sortByNext(of: screen.columns(in: context).count)
        return .stay
      },
      Command(.character("S"), phrase: \.reverse) { screen, context in
        screen.holdSelection(in: context)
        screen.choice.reverse()
        return .stay
      },
      Command(.character("|"), phrase: \.columns, shown: .helpOnly) { screen, _ in
        screen.choice.isChoosingColumns = true
        return .stay
      },
      source,
    ] + movement
  }

  package static var commands: [BrowseCommand<Self>] { tableCommands }
  package static var writeCommands: [WriteCommand<Self>] { [edit, copy] }

  package var isTyping: Bool { choice.isChoosingColumns || filter.isTyping }

  package func typingRows(in context: Context) -> [CommandRow]? {
    if filter.isTyping { return ListFilter.rows }
    let choices = ColumnChoices(columns(in: context)).all.count
    return [CommandRow(digits: choices, phrase: \.columns), CommandRow(.escape, phrase: \.close)]
  }

  /// Takes the digits of columns while they are chosen; any other key but that of the help ends the choice.
  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    if filter.isTyping { return typeFilter(key, in: context) }
    guard case .character(let character) = key, let digit = character.wholeNumberValue else {
      guard key != .function(1) else { return nil }
      choice.isChoosingColumns = false
      return .stay
    }
    let choices = ColumnChoices(columns(in: context)).all
    if choices.indices.contains(digit - 1) { choice.toggle(choices[digit - 1]) }
    return .stay
  }
}
