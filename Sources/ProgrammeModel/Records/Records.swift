/// All records, one table a kind. Files hold their own; a snapshot holds the sum.
public struct Records: Sendable {
  public var areas = Table<Area>()
  public var workstreams = Table<Workstream>()
  public var milestones = Table<Milestone>()
  public var deliverables = Table<Deliverable>()
  public var indicators = Table<Indicator>()
  public var updates = Table<Update>()
  public var requests = Table<Request>()
  public var practices = Table<Practice>()
  public var risks = Table<Risk>()
  public var decisions = Table<Decision>()
  public var events = Table<Event>()
  public var agreements = Table<Agreement>()
  public var series = Table<TradeSeries>()
  public var exchanges = Table<Exchange>()
  public var experts = Table<Expert>()
  public var contacts = Table<Contact>()
  public var sources = Table<Source>()
  public var holidays = Table<Holiday>()
  public var programmes = Table<Programme>()
  public var parties = Table<Party>()

  public init() {}

  /// Every record's kind and id.
  var names: [RecordName] { RecordKind.all.flatMap { $0.names(self) } }
}
