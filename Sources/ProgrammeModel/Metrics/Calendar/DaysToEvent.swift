/// How many days an event lies ahead in each party's own zone; negative once it is past.
///
/// Rule: the event's day there minus the as-of day. The parties' counts may differ by one.
public struct DaysToEvent: Metric {
  public static let rule = "days to event"

  public let event: Event

  /// When it begins for each party, in the order of parties.
  public let local: [EventStanding.LocalStart]

  public init(_ standing: EventStanding) {
    event = standing.event
    local = standing.local
  }

  public var value: [Int] { local.map(\.days) }
  public var restsOn: [RecordName] { [event.name] }
}
