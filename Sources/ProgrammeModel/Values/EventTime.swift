import Foundation

/// Times of day in the zones of the world.
public enum EventTime {
  /// Seconds since 1970 of a time, or `nil` for a date alone, or where no zone is known.
  public static func moment(_ time: DateTime, zone: String?) -> Int? {
    switch time {
    case .date: return nil
    case .instant(let day, let minute, let offset):
      return Int(day.number) * 86_400 + (minute - offset) * 60
    case .local(let day, let minute):
      guard let zone else { return nil }
      let wall = Int(day.number) * 86_400 + minute * 60
      guard let guess = offset(of: zone, at: wall) else { return nil }
      guard let offset = offset(of: zone, at: wall - guess * 60) else { return nil }
      return wall - offset * 60
    }
  }

  /// How far a zone is ahead of UTC at a moment, in minutes; `nil` where there is no such zone.
  public static func offset(of zone: String, at moment: Int) -> Int? {
    guard let zone = TimeZone(identifier: zone) else { return nil }
    let date = Date(timeIntervalSince1970: TimeInterval(moment))
    return zone.secondsFromGMT(for: date) / 60
  }

  /// The day and the minute after midnight that a clock in a zone shows at a moment.
  public static func clock(at moment: Int, zone: String) -> (day: Day, minute: Int)? {
    guard let offset = offset(of: zone, at: moment) else { return nil }
    let wall = moment + offset * 60
    let day = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
    return (Day(number: Int32(day)), (wall - day * 86_400) / 60)
  }
}
