import Phrasebook
import ProgrammeModel

extension Context {
  /// The hours in which the offices of all parties are open, by each clock: `09–13 MSK = 14–18 BJS`; `nil` where there are none.
  func officeHours(on day: Day) -> String? {
    let parties = Array(snapshot.parties)
    return JointOfficeHours(on: day, for: parties).map { joint in
      zip(parties, joint.hours)
        .map { party, share in phrases.hours(share.minutes, shortName(of: party)) }
        .joined(separator: " = ")
    }
  }
}
