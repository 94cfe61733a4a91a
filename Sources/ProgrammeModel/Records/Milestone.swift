/// A point that a strand of work is to reach by a date.
public struct Milestone: DescribedRecord {
  public static let kind = "milestone"
  public var common = Common()
  public let origin: Origin

  /// The area and, unless it stands in the area itself, the workstream that it belongs to.
  public let area: Identifier<Area>
  public let workstream: Identifier<Workstream>?

  /// The date promised: the baseline. `nil` only where the file gives none that can be read.
  public internal(set) var due: PartialDate?

  /// The date now expected, where that is not the promised one.
  public internal(set) var forecast: PartialDate?

  /// When it was met.
  public internal(set) var dateMet: PartialDate?

  /// Where it stands.
  public internal(set) var status = Status.scheduled

  /// The contact or party that answers for it.
  public internal(set) var owner: Owner?

  /// Whether its delay makes the area red.
  public internal(set) var isCritical = false

  /// What must be met first.
  public internal(set) var dependencies: [Identifier<Milestone>] = []

  /// How much it counts in progress, from 0; 1 where nothing is said.
  public internal(set) var weight = 1.0

  /// The sources that show it was met.
  public internal(set) var evidence: [Identifier<Source>] = []

  /// Earlier due dates, in file order.
  public internal(set) var history: [Rebaselining] = []

  public init(_ blank: BlankRecord) {
    origin = blank.origin
    area = blank.scope.area ?? Identifier("")
    workstream = blank.scope.workstream
  }

  /// Where a milestone stands.
  public enum Status: String, CodeList, FieldValue {
    case scheduled
    case inProgress = "in_progress"
    case met
    case partiallyMet = "partially_met"
    case notMet = "not_met"
    case cancelled

    /// Whether work on it still lies ahead.
    public var isOpen: Bool { self == .scheduled || self == .inProgress }

    /// Whether it was met, wholly or in part.
    public var isMet: Bool { self == .met || self == .partiallyMet }
  }

  package static let description = Description<Milestone>(
    "A point that a strand of work is to reach by a date.",
    [
      Field("due", required: true, "The date promised: the baseline.") { $0.due = $1 },
      Field("forecast", "The date now expected.") { $0.forecast = $1 },
      Field("date_met", "When it was met.") { $0.dateMet = $1 },
      Field("status", required: true, "Where it stands.") { $0.status = $1 },
      Field("owner", "The contact or party that answers for it.") { $0.owner = $1 },
      Field("critical", "Whether its delay makes the area red.") { $0.isCritical = $1 },
      Field("depends_on", "Milestones that must be met first.") { $0.dependencies = $1 },
      Field("weight", "How much it counts in progress; 1 where nothing is said.") {
        $0.weight = $1
      },
      Field("evidence", "The sources that show it was met.") {
        (record: inout Milestone, list: OneOrMore<Identifier<Source>>) in
        record.evidence = list.elements
      },
      Field("history", "Earlier due dates, each until the day that moved it.") {
        $0.history = $1
      },
    ])
}

extension Milestone {
  /// A due date that stood until a day, and the one that came after it.
  package typealias Move = (row: Int, date: PartialDate, from: PartialDate?, to: PartialDate?)

  /// How the due date was moved, oldest first whatever the order of the file; each with its row in ``history``, of which
  /// those without a day are left out.
  package var moves: [Move] {
    let dated = history.enumerated().compactMap { row, move in move.date.map { (row, $0, move.due) }
    }
    let rows = dated.sorted { ($0.1.earliest, $0.0) < ($1.1.earliest, $1.0) }
    let later = rows.dropFirst().map(\.2) + [due]
    return zip(rows, later).map { ($0.0, $0.1, $0.2, $1) }
  }
}
