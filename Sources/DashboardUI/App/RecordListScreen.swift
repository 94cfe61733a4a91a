import Phrasebook
package import ProgrammeModel
import TerminalKit

/// A screen whose rows are records of any kind.
package protocol RecordListScreen: ListScreen where RowID == RecordName {}

extension RecordListScreen {
  /// The row that opens the selected record.
  package static var opening: BrowseCommand<Self> {
    opening { name, context in
      context.screen(for: name).map { .push($0) } ?? .say(\.nothingToOpen)
    }
  }

  /// The row that opens the source of the selected record.
  package static var source: BrowseCommand<Self> {
    Command(.character("o"), phrase: \.source) { screen, context in
      guard let name = screen.selection(in: context) else { return .say(\.noSource) }
      if name.kind == Source.kind { return .push(SourceScreen(Identifier(name.id))) }
      guard let source = context.sources(of: name).first else { return .say(\.noSource) }
      return .push(SourceScreen(source.id))
    }
  }

  /// The row that opens the selected record's file in the editor.
  package static var edit: WriteCommand<Self> {
    edit(shown: .keyBar)
  }

  /// The row that copies the selected record's id.
  package static var copy: WriteCommand<Self> {
    copy(shown: .keyBar)
  }

  package func selectedRecord(in context: Context) -> RecordName? { selection(in: context) }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).map { detail(of: $0, in: context) }
  }

  /// A record in the detail line, with the key that goes to its source.
  package func detail(of name: RecordName, in context: Context) -> DetailLine {
    DetailLine(context.detail(of: name), key: context.sourceHint(of: name))
  }
}

extension Context {
  /// The key that goes to a record's source, for the detail line; `nil` where it has none.
  func sourceHint(of name: RecordName) -> KeyHint? {
    let hasSource = name.kind == Source.kind || !sources(of: name).isEmpty
    return hasSource ? KeyHint("o", phrases.commands.source.word) : nil
  }
}
