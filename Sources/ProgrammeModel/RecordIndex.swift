/// Records by what they refer to, and what else no day changes, built once for each snapshot.
public struct RecordIndex: Sendable {
  public let workstreamsByArea: Groups<Area, Workstream>
  public let milestonesByArea: Groups<Area, Milestone>
  public let milestonesByWorkstream: Groups<Workstream, Milestone>
  public let deliverablesByArea: Groups<Area, Deliverable>
  public let deliverablesByWorkstream: Groups<Workstream, Deliverable>
  public let indicatorsByArea: Groups<Area, Indicator>
  public let indicatorsByWorkstream: Groups<Workstream, Indicator>
  public let updatesByArea: DatedGroups<Area, Update>
  public let requestsByArea: Groups<Area, Request>
  public let practicesByArea: Groups<Area, Practice>
  public let risksByArea: Groups<Area, Risk>
  public let decisionsByArea: DatedGroups<Area, Decision>
  public let decisionsByEvent: DatedGroups<Event, Decision>
  public let holidaysByParty: Groups<Party, Holiday>
  public let agreementsByArea: Groups<Area, Agreement>

  /// Events by their start, a whole day before its hours; of one start, by id.
  public let eventsByStart: [Event]

  /// Which days each party's offices work.
  public let calendar: WorkingCalendar

  /// How many records are marked illustrative.
  public let illustrativeCount: Int

  init(_ records: Records) {
    workstreamsByArea = Groups(records.workstreams) { [$0.area] }
    milestonesByArea = Groups(records.milestones) { [$0.area] }
    milestonesByWorkstream = Groups(records.milestones) { $0.workstream.map { [$0] } ?? [] }
    deliverablesByArea = Groups(records.deliverables) { [$0.area] }
    deliverablesByWorkstream = Groups(records.deliverables) { $0.workstream.map { [$0] } ?? [] }
    indicatorsByArea = Groups(records.indicators) { [$0.area] }
    indicatorsByWorkstream = Groups(records.indicators) { $0.workstream.map { [$0] } ?? [] }
    updatesByArea = DatedGroups(records.updates, by: \.date, known: records.dayKnown) { [$0.area] }
    requestsByArea = Groups(records.requests) { $0.area.map { [$0] } ?? [] }
    practicesByArea = Groups(records.practices) { [$0.area] }
    risksByArea = Groups(records.risks) { [$0.area] }
    decisionsByArea = DatedGroups(records.decisions, by: \.date, known: records.dayKnown) {
      $0.area.map { [$0] } ?? []
    }
    decisionsByEvent = DatedGroups(records.decisions, by: \.date, known: records.dayKnown) {
      $0.meeting.map { [$0] } ?? []
    }
    holidaysByParty = Groups(records.holidays) { [$0.party] }
    agreementsByArea = Groups(records.agreements) { $0.areas }
    eventsByStart = RecordIndex.byStart(records.events)
    calendar = WorkingCalendar(records.holidays)
    illustrativeCount = RecordKind.all.reduce(0) { $0 + $1.illustrativeCount(records) }
  }

  /// Each event's place in time is worked out once: zones are slow to ask.
  private static func byStart(_ events: RecordTable<Event>) -> [Event] {
    events.map { (event: $0, minute: $0.startMinute) }.sorted { left, right in
      left.minute != right.minute ? left.minute < right.minute : left.event.id < right.event.id
    }.map(\.event)
  }
}

extension Event {
  /// Where it stands in time, in minutes since 1970; a whole day comes before its hours in any zone.
  fileprivate var startMinute: Int {
    guard let start else { return Int.max }
    if let moment = EventTime.moment(start, zone: timeZone) { return moment / 60 }
    return Int(start.earliest.number) * 1440 - 720
  }
}

/// The records of one kind, by the record of another kind that they belong to.
public struct Groups<Key, Member: Sendable>: Sendable {
  private let table: RecordTable<Member>
  private let positions: [String: [Int32]]

  init(_ table: RecordTable<Member>, by keys: (Member) -> [Identifier<Key>]) {
    var positions: [String: [Int32]] = [:]
    for (position, member) in table.enumerated() {
      for key in keys(member) { positions[key.text, default: []].append(Int32(position)) }
    }
    self.table = table
    self.positions = positions
  }

  /// The members in table order; none where nothing refers to it.
  public subscript(key: Identifier<Key>) -> [Member] { Array(members(of: key)) }

  /// The same, each read only when it is asked for.
  func members(of key: Identifier<Key>) -> LazyMapSequence<[Int32], Member> {
    (positions[key.text] ?? []).lazy.map { [table] in table[Int($0)] }
  }
}
