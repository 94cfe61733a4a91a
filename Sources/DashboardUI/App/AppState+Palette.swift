import Phrasebook
import ProgrammeModel

extension AppState {
  /// So many choices are offered again first.
  private static var mostRecent: Int { 5 }

  /// Opens the palette over the commands of the screen on top and those of every screen: what this session may do.
  mutating func openPalette() {
    let rows = (rows(of: top) + globalRows).filter { $0.phrase != \.goTo && !$0.isByDigit }
    screens.append(PaletteScreen(rows, recent: recentChoices, in: context))
  }

  /// Closes the palette and does what was chosen there.
  mutating func choose(_ choice: PaletteChoice) -> C.Effect? {
    if screens.count > 1 { screens.removeLast() }
    recentChoices = Array(
      ([choice] + recentChoices.filter { $0 != choice }).prefix(Self.mostRecent))
    switch choice {
    case .command(let row): return row.keys.first.flatMap { run($0) }
    case .screen(let name):
      show(screens.prefix(1) + [ScreenCatalogue.named(name)?.screen()].compactMap { $0 })
    case .record(let name): _ = open(name)
    }
    return nil
  }
}
