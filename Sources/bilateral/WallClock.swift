import Glibc
import ProgrammeModel

/// The system's clock: read here and nowhere else.
enum WallClock {
  /// Seconds since 1970.
  static var now: Int { time(nil) }

  /// The day that the clocks of a zone show.
  static func today(in zone: String) -> Day {
    EventTime.clock(at: now, zone: zone)?.day ?? Day(number: Int32(now / 86_400))
  }
}

extension Snapshot {
  /// The day that the clocks of the first party show.
  var today: Day { WallClock.today(in: self.parties.first?.timeZone ?? "UTC") }

  /// The day that the programme pins, else ``today``.
  var ownDay: Day { programme.asOf?.earliest ?? today }
}
