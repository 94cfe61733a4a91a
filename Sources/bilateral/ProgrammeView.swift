import Phrasebook
import ProgrammeModel

/// A programme as the command line asks to see it.
struct ProgrammeView {
  let snapshot: Snapshot
  let language: Language

  /// The day that everything is seen from.
  let asOf: Day

  /// Whether the command line or the data fix that day; otherwise it is today.
  let isPinned: Bool
  let hidesIllustrative: Bool

  /// Everything worked out for that day.
  var assessment: Assessment {
    Assessment(DatedSnapshot(snapshot, asOf: asOf, hidesIllustrative: hidesIllustrative))
  }
}
