import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// What the words of a screen depend on beside its data and the day, for what is kept of them.
  var wording: String {
    """
    \(language.rawValue) \(size.width) \(isSpoken) \(isKiosk) \(firstParty?.text ?? "") \(looks.usesASCII) \
    \(looks.ambiguousWidth) \(badge?.rawValue ?? "")
    """
  }
}
