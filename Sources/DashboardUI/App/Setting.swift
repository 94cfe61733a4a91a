package import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// One thing that a reader may set for a session.
package enum Setting: Hashable, Sendable {
  case language(Language)
  case theme(Theme)
  case ascii(Bool)
  case ambiguousWidth(AmbiguousWidth)
  case mouse(Bool)
  case illustrative(Bool)

  /// The party whose clock and requests come first; `nil` for the data's own order.
  case firstParty(Identifier<Party>?)
}

extension Context {
  /// Takes what a reader set.
  mutating func take(_ setting: Setting) {
    switch setting {
    case .language(let language): self.language = language
    case .theme(let theme): looks.theme = theme
    case .ascii(let isOn): looks.usesASCII = isOn
    case .ambiguousWidth(let width):
      looks.ambiguousWidth = width
      // What was measured and kept is forgotten.
      assess()
    case .mouse(let isOn): looks.usesMouse = isOn
    case .illustrative(let isOn): assess(hidesIllustrative: !isOn)
    case .firstParty(let party): firstParty = party
    }
  }
}
