/// All records, one table a kind. Files hold their own; a snapshot holds the sum.
public struct Records: Sendable {
  public var areas = RecordTable<Area>()
  public var workstreams = RecordTable<Workstream>()
  public var milestones = RecordTable<Milestone>()
  public var deliverables = RecordTable<Deliverable>()
  public var indicators = RecordTable<Indicator>()
  public var updates = RecordTable<Update>()
  public var requests = RecordTable<Request>()
  public var practices = RecordTable<Practice>()
  public var risks = RecordTable<Risk>()
  public var decisions = RecordTable<Decision>()
  public var events = RecordTable<Event>()
  public var agreements = RecordTable<Agreement>()
  public var series = RecordTable<TradeSeries>()
  public var exchanges = RecordTable<Exchange>()
  public var experts = RecordTable<Expert>()
  public var contacts = RecordTable<Contact>()
  public var sources = RecordTable<Source>()
  public var holidays = RecordTable<Holiday>()
  public var programmes = RecordTable<Programme>()
  public var parties = RecordTable<Party>()

  public init() {}

  /// Every record's kind and id.
  var names: [RecordName] { RecordKind.all.flatMap { $0.names(self) } }
}
