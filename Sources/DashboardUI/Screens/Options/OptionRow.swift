import Phrasebook
import ProgrammeModel
import TerminalKit

/// One line of the options: what is set, what it is now, and what it may be.
package struct OptionRow: Hashable, Sendable {
  let name: String

  /// The choices by name, each with what it sets.
  let choices: [Choice]
  let current: Int

  struct Choice: Hashable, Sendable {
    let name: String
    let setting: Setting
  }

  init(_ name: String, _ choices: [(String, Setting)], current: Int?) {
    self.name = name
    self.choices = choices.map { Choice(name: $0, setting: $1) }
    self.current = current ?? 0
  }

  /// What the choice some steps further sets, round the ends.
  func setting(by step: Int) -> Setting {
    choices[(current + step + choices.count) % choices.count].setting
  }
}

extension OptionRow {
  /// Every option as it stands.
  static func all(in context: Context) -> [OptionRow] {
    let phrases = context.phrases
    let words = phrases.optionWords
    return [
      OptionRow(
        words.language, Language.allCases.map { ($0.nativeName, .language($0)) },
        current: Language.allCases.firstIndex(of: context.language)),
      OptionRow(
        words.theme, Theme.allCases.map { (words.name(of: "\($0)"), .theme($0)) },
        current: Theme.allCases.firstIndex(of: context.looks.theme)),
      onOff(words.ascii, context.looks.usesASCII, words) { .ascii($0) },
      OptionRow(
        words.ambiguousWidth,
        AmbiguousWidth.allCases.map { (phrases.columns($0.rawValue), .ambiguousWidth($0)) },
        current: AmbiguousWidth.allCases.firstIndex(of: context.looks.ambiguousWidth)),
      onOff(words.mouse, context.looks.usesMouse, words) { .mouse($0) },
      onOff(words.illustrative, !context.hidesIllustrative, words) { .illustrative($0) },
      OptionRow(
        words.firstCity,
        context.snapshot.parties.map { (context.title(of: $0), .firstParty($0.id)) },
        current: context.parties.first.flatMap { first in
          context.snapshot.parties.firstIndex { $0.id == first.id }
        }),
    ].filter { $0.choices.count > 1 }
  }

  private static func onOff(
    _ name: String, _ isOn: Bool, _ words: OptionWords, _ setting: (Bool) -> Setting
  ) -> OptionRow {
    OptionRow(
      name, [(words.on, setting(true)), (words.off, setting(false))], current: isOn ? 0 : 1)
  }
}
