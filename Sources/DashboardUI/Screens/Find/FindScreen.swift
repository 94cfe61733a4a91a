import Phrasebook
package import ProgrammeModel
import Search
package import TerminalKit

/// Seeks words in every record, in all languages, as they are typed; what was found stands kind by kind.
package struct FindScreen: RecordListScreen, TypedListScreen {
  package var cursor = ListCursor<RecordName>()
  package var field = TextField()

  package init() {}

  package static let commands: [BrowseCommand<Self>] =
    [
      Command(.enter, phrase: \.open) { screen, context in
        screen.selection(in: context).map { .reveal($0) } ?? .stay
      },
      Command(.escape, .backspace, phrase: \.close) { _, _ in .pop },
    ] + choosing + movement

  package func title(in context: Context) -> String {
    context.phrases.titles.findEverywhere.full
  }

  package func rows(in context: Context) -> [RecordName] {
    hits(in: context)?.groups.flatMap(\.names) ?? []
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max(Pane.interior(of: body).height - 1, 1)
  }

  /// Without a key: letters are text here.
  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).map { DetailLine(context.detail(of: $0)) }
  }

  /// What was found, or `nil` until the search is made.
  func hits(in context: Context) -> RecordHits? {
    context.search?.hits(RecordQuestion(field.text, in: context.dated))
  }
}
