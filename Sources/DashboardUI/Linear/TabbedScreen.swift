package import Phrasebook
import TerminalKit

/// A screen whose tabs answer to their names at the prompt of `--linear`, beside their digits.
package protocol TabbedScreen: Screen {
  /// What its tabs are called, in the order of their digits.
  static var tabTitles: [any KeyPath<Titles, Term> & Sendable] { get }
}

extension TabbedScreen {
  /// The digit of the tab that has a name in some language, whole or short, whatever its case.
  static func tabKey(named name: String) -> Key? {
    let wanted = name.lowercased()
    let place = tabTitles.firstIndex { title in
      Language.allCases.contains { language in
        let term = language.phrases.titles[keyPath: title]
        return [term.full, term.short].contains { $0.lowercased() == wanted }
      }
    }
    return place.flatMap { "\($0 + 1)".first }.map { .character($0) }
  }
}
