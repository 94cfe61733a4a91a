import Phrasebook
import ProgrammeModel

/// What can be shown: every screen's name with its title.
struct HelpDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["help"] }

  init?(_ name: String, in context: ShowContext) { if name != "help" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    let screens = Self.screens(in: context).map { screen -> JSONValue in
      ["name": JSONValue(screen.name), "title": JSONValue(screen.title)]
    }
    return [JSONField("screens", .array(screens))]
  }

  func sheet(in context: ShowContext) -> Sheet {
    let headings = context.phrases.headings
    return Sheet(
      context.phrases.titles.help.full, of: Self.screens(in: context),
      [
        SheetColumn("name", headings.code.full) { .text($0.name) },
        SheetColumn("title", headings.name.full) { .text($0.title) },
      ])
  }

  private static func screens(in context: ShowContext) -> [(name: String, title: String)] {
    ShowScreens.all.flatMap { $0.names(in: context) }.compactMap { name in
      let document = ShowScreens.all.lazy.compactMap { $0.init(name, in: context) }.first
      let ownTitle = document is HelpDocument ? context.phrases.titles.help.full : nil
      return (ownTitle ?? document?.sheet(in: context).title).map { (name, $0) }
    }
  }
}
