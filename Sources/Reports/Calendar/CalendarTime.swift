import ProgrammeModel

/// A time as a calendar takes it.
enum CalendarTime: Hashable {
  case day(Day)

  /// By the clocks of a zone that is known.
  case local(Day, minute: Int, zone: String)

  /// By any clock, where no zone is known.
  case floating(Day, minute: Int)

  /// Seconds since 1970.
  case moment(Int)

  /// - Parameter zone: the record's; a time with its own offset is shown by its clocks too.
  init(_ time: DateTime, zone: String?) {
    let known = zone.flatMap { EventTime.offset(of: $0, at: 0) == nil ? nil : $0 }
    switch (time, known) {
    case (.date(let date), _): self = .day(date.earliest)
    case (.local(let day, let minute), let zone?): self = .local(day, minute: minute, zone: zone)
    case (.local(let day, let minute), nil): self = .floating(day, minute: minute)
    case (.instant, _):
      let moment = EventTime.moment(time, zone: nil) ?? 0
      let clock = known.flatMap { zone in
        EventTime.clock(at: moment, zone: zone).map { (zone, $0) }
      }
      self =
        clock.map { .local($1.day, minute: $1.minute, zone: $0) } ?? .moment(moment)
    }
  }

  /// Seconds since 1970; `nil` where no zone tells.
  var moment: Int? {
    switch self {
    case .day, .floating: nil
    case .moment(let moment): moment
    case .local(let day, let minute, let zone):
      EventTime.moment(.local(day, minute: minute), zone: zone)
    }
  }

  /// Whether it is later than another of its kind, as an end must be; times of unlike kinds are not told apart.
  ///
  /// Source: RFC 5545, 3.6.1.
  func isAfter(_ other: CalendarTime) -> Bool {
    switch (self, other) {
    case (.day(let day), .day(let before)): day > before
    case (.floating(let day, let minute), .floating(let before, let earlier)):
      (day, minute) > (before, earlier)
    default:
      moment.flatMap { end in other.moment.map { end > $0 } } ?? false
    }
  }

  /// The same kind of time, so many days and minutes later; minutes are counted by the sun, not by clocks.
  func adding(_ duration: CalendarDuration) -> CalendarTime {
    switch self {
    case .day(let day):
      let next = duration.after(day)
      return .day(next > day ? next : day + 1)
    case .floating(let day, let minute):
      let total = minute + duration.minutes
      return .floating(duration.after(day) + total / 1440, minute: total % 1440)
    case .moment(let moment):
      let day = Day(number: Int32(moment / 86_400))
      return .moment(moment + (duration.after(day) - day) * 86_400 + duration.minutes * 60)
    case .local(let day, let minute, let zone):
      let start = EventTime.moment(.local(duration.after(day), minute: minute), zone: zone) ?? 0
      let end = EventTime.clock(at: start + duration.minutes * 60, zone: zone)
      return end.map { .local($0.day, minute: $0.minute, zone: zone) } ?? self
    }
  }
}

extension CalendarTime {
  /// What stands between a property's name and its colon.
  var parameters: String {
    switch self {
    case .day: ";VALUE=DATE"
    case .local(_, _, let zone): ";TZID=\(zone)"
    case .floating, .moment: ""
    }
  }

  var text: String {
    switch self {
    case .day(let day): Self.digits(day)
    case .local(let day, let minute, _), .floating(let day, let minute):
      "\(Self.digits(day))T\(Self.digits(minute))"
    case .moment(let moment):
      EventTime.clock(at: moment, zone: "UTC").map {
        "\(Self.digits($0.day))T\(Self.digits($0.minute))Z"
      } ?? ""
    }
  }

  /// `20211125`.
  static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// `090000` for a minute after midnight.
  private static func digits(_ minute: Int) -> String {
    let hour = minute / 60
    let rest = minute % 60
    return "\(hour < 10 ? "0" : "")\(hour)\(rest < 10 ? "0" : "")\(rest)00"
  }
}
