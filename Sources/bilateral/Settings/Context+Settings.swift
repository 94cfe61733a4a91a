import DashboardUI
import Phrasebook
import ProgrammeModel

extension Context {
  /// What a session would keep for the next one.
  var settings: Settings {
    var settings = Settings()
    settings.language = language
    settings.theme = looks.theme
    settings.party = firstParty?.text
    settings.ascii = looks.usesASCII
    settings.mouse = looks.usesMouse
    settings.illustrative = !hidesIllustrative
    settings.ambiguousWidth = looks.ambiguousWidth
    return settings
  }
}
