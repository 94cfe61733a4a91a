/// A meeting, forum, visit or fixture.
public struct Event: DescribedRecord {
  public static let kind = "event"
  public var common = Common()
  public let origin: Origin

  /// When it begins: a date, or a time with its zone.
  public internal(set) var start: DateTime?

  /// When it ends.
  public internal(set) var end: DateTime?

  /// How long it lasts, in place of an end.
  public internal(set) var duration: CalendarDuration?

  /// The IANA name of the zone that a local time is in.
  public internal(set) var timeZone: String?

  /// How people take part.
  public internal(set) var mode: Mode?

  /// Where it takes place.
  public internal(set) var venue: Venue?

  /// The party that invites.
  public internal(set) var host: Identifier<Party>?

  /// The areas it concerns.
  public internal(set) var areas: [Identifier<Area>] = []

  /// How sure it is, or what became of it.
  public internal(set) var status = Status.scheduled

  /// Where it stood before it was postponed.
  public internal(set) var previousStart: DateTime?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// What came of it, read from the file when asked.
  public var outcome: LocalizedText? { origin.text("outcome") }

  /// Who takes part, read from the file when asked.
  public var participants: LocalizedText? { origin.text("participants") }

  /// How people take part.
  public enum Mode: String, CodeList, FieldValue {
    case inPerson = "in_person"
    case online, hybrid
  }

  /// How sure it is, or what became of it.
  public enum Status: String, CodeList, FieldValue {
    case tentative, scheduled, confirmed, postponed, cancelled, held
  }

  /// Where it takes place.
  public struct Venue: Part {
    /// What the place is called.
    public internal(set) var name: LocalizedText?

    /// The city.
    public internal(set) var city: LocalizedText?

    /// The street address.
    public internal(set) var address: LocalizedText?

    /// A page or a link to join.
    public internal(set) var url: String?

    package init() {}

    package static let description = Description<Venue>(
      part: "Where an event takes place.",
      [
        Field("name", "What the place is called.") { $0.name = $1 },
        Field("city", "The city.") { $0.city = $1 },
        Field("address", "The street address.") { $0.address = $1 },
        Field("url", "A page or a link to join.") { $0.url = $1 },
      ])
  }

  package static let description = Description<Event>(
    "A meeting, forum, visit or fixture.",
    [
      Field("start", required: true, "When it begins: a date, or a time with its zone.") {
        $0.start = $1
      },
      Field("end", "When it ends.") { $0.end = $1 },
      Field("duration", "How long it lasts, in place of an end.") { $0.duration = $1 },
      Field("tz", "The IANA time zone of a local time, such as Europe/Moscow.") {
        $0.timeZone = $1
      },
      Field("mode", "How people take part.") { $0.mode = $1 },
      Field("venue", "Where it takes place.") { $0.venue = $1 },
      Field("host", "The party that invites.") { $0.host = $1 },
      Field("areas", "The areas it concerns.") { $0.areas = $1 },
      Field("status", "How sure it is, or what became of it.") { $0.status = $1 },
      Field("previous_start", "Where it stood before it was postponed.") {
        $0.previousStart = $1
      },
      Field("outcome", LocalizedText.self, "What came of it."),
      Field("participants", LocalizedText.self, "Who takes part."),
      Field("decisions", [Identifier<Decision>].self, "Decisions taken there."),
      Field("uid", String.self, "Its id in calendars."),
    ])
}
