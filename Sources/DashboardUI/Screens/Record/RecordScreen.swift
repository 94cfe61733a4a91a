import Phrasebook
package import ProgrammeModel
import TerminalKit

/// A record of any kind that has no screen of its own: what its kind is known by, and what every record has.
package struct RecordScreen: PageScreen {
  private let name: RecordName
  package var cursor = ListCursor<Int>()

  package init(_ name: RecordName) { self.name = name }

  /// The keys of every page, and why the programme is rated so from its own.
  package static let commands: [BrowseCommand<Self>] =
    pageCommands + [
      whyKey { screen, _ in screen.name.kind == Programme.kind ? ProgrammeRollUp() : nil },
      programmeWhyKey,
    ]

  package var subject: RecordName? { name }

  package func title(in context: Context) -> String { context.title(of: name) }

  package func page(in context: Context) -> [PageRow]? {
    guard let record = context.record(name) else { return nil }
    let details = PageRow.text(
      context.phrases.recordWords.description, context.string(record.details))
    return context.titleRows(of: name) + context.facts(of: name) + [details].compactMap { $0 }
      + context.closingRows(of: record)
  }
}
