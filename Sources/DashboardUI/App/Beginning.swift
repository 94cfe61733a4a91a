import Phrasebook
import ProgrammeModel

/// What a session began with, to which a kiosk returns.
struct Beginning {
  let root: any Screen
  let language: Language
  let hidesIllustrative: Bool
  let looks: Looks
  let firstParty: Identifier<Party>?

  /// What a kiosk says to each visitor at first.
  var greeting: KioskStanding.Announcement?

  init(_ root: any Screen, in context: Context) {
    self.root = root
    language = context.language
    hidesIllustrative = context.hidesIllustrative
    looks = context.looks
    firstParty = context.firstParty
  }
}
