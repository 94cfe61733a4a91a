import Phrasebook
import ProgrammeModel

/// What can be shown: every screen's name with its title.
struct HelpDocument: TableDocument {
  /// A screen by its name.
  typealias Entry = (name: String, title: String)

  static let name = "help"
  static let listName = "screens"
  var shown: ShownItems<Entry>

  init(in context: ShowContext) { shown = ShownItems(Self.screens(in: context)) }

  func json(of item: Entry, in context: ShowContext) -> JSONValue {
    ["name": JSONValue(item.name), "title": JSONValue(item.title)]
  }

  func sheet(of items: [Entry], in context: ShowContext) -> Sheet {
    let headings = context.phrases.headings
    return Sheet(
      context.phrases.titles.help.full, of: items,
      [
        SheetColumn("name", headings.code.full) { .text($0.name) },
        SheetColumn("title", headings.name.full) { .text($0.title) },
      ])
  }

  private static func screens(in context: ShowContext) -> [Entry] {
    ShowScreens.all.flatMap { screen in
      screen.names(in: context).compactMap { name in
        let document = name == Self.name ? nil : screen.init(name, in: context)
        let title =
          name == Self.name ? context.phrases.titles.help.full : document?.title(in: context)
        return title.map { (name, $0) }
      }
    }
  }
}
