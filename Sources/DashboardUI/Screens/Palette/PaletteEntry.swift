import Phrasebook
import ProgrammeModel
import Search

/// A command or a screen as the palette offers it.
struct PaletteEntry: Sendable {
  let choice: PaletteChoice

  /// What it is called, in the language shown first, then in the others, in scripts, and in a hurry.
  let names: [FoldedText]

  /// So many of the names are in the language shown.
  let ownNames: Int

  func match(_ typed: SoughtWord) -> PaletteMatch? {
    PaletteMatch(typed, choice: choice, names: names, own: ownNames)
  }

  /// Every screen that has a name, then the commands of the screen below and of every screen.
  static func all(_ rows: [CommandRow], in context: Context) -> [PaletteEntry] {
    let tongues = [context] + Language.allCases.filter { $0 != context.language }.map(context.in)
    let byUse = rows.filter { $0.place == .keyBar } + rows.filter { $0.place != .keyBar }
    return screens(tongues)
      + byUse.map { row in
        let phrases = tongues.map { $0.phrases.commands[keyPath: row.phrase] }
        return PaletteEntry(
          choice: .command(row),
          names: phrases.flatMap { [$0.meaning, $0.word] }.map(FoldedText.init), ownNames: 2)
      }
  }

  private static func screens(_ tongues: [Context]) -> [PaletteEntry] {
    let own: [(String, any KeyPath<Titles, Term> & Sendable)] = [("overview", \.overview)]
    return own.map { name, title in
      entry(name, titles: tongues.map { $0.phrases.titles[keyPath: title].full })
    }
      + ScreenCatalogue.all.filter(\.isOffered).map { named in
        let screen = named.screen()
        return entry(named.name, titles: tongues.map { screen.title(in: $0) })
      }
  }

  private static func entry(_ name: String, titles: [String]) -> PaletteEntry {
    let names = titles + [name] + OtherNames.of(name)
    return PaletteEntry(choice: .screen(name), names: names.map(FoldedText.init), ownNames: 1)
  }
}

extension [PaletteEntry] {
  /// The first with a name, in any language, that is this text, whatever its case.
  func called(_ name: String) -> PaletteEntry? {
    let name = name.lowercased()
    return first { $0.names.contains { $0.text.lowercased() == name } }
  }
}

extension Context {
  /// The same in another language.
  func `in`(_ language: Language) -> Context {
    var context = self
    context.language = language
    return context
  }
}
