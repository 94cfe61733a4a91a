import LocatedJSON

/// A programme that sends people from one city to the other.
public struct Exchange: DescribedRecord {
  public static let kind = "exchange"
  public var common = Common()
  public let origin: Origin

  /// Who travels.
  public internal(set) var audience = Audience.students

  /// `moscow-to-beijing` and the like, from party ids, or `both`.
  public internal(set) var direction: String?

  /// Heads planned and sent by period.
  public internal(set) var periods: [Row] = []

  /// The area it belongs to.
  public internal(set) var area: Identifier<Area>?

  /// Where it stands.
  public internal(set) var status: Status?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// The institutions that take part, read from the file when asked.
  public var institutions: [LocalizedText] {
    origin.value["institutions"]?.elements
      .filter { $0.kind == .string || $0.kind == .object }.map(LocalizedText.init) ?? []
  }

  /// Who travels.
  public enum Audience: String, CodeList, FieldValue {
    case instructors, students, schoolchildren, researchers, officials, artists
  }

  /// Where it stands.
  public enum Status: String, CodeList, FieldValue {
    case planned, active, suspended, completed, cancelled
  }

  /// Heads planned and sent in one period.
  public struct Row: Part {
    /// The period.
    public internal(set) var period: Period?

    /// Heads planned.
    public internal(set) var planned: Int?

    /// Heads sent.
    public internal(set) var actual: Int?

    /// A remark.
    public internal(set) var note: LocalizedText?

    /// The way this row counts, where an exchange goes both ways.
    public internal(set) var direction: String?

    package init() {}

    package static let description = Description<Row>(
      part: "Heads planned and sent in one period.",
      [
        Field("period", required: true, "The period.") { $0.period = $1 },
        Field("direction", "The way this row counts, where the exchange goes both ways.") {
          $0.direction = $1
        },
        Field("planned", "Heads planned.") { $0.planned = $1 },
        Field("actual", "Heads sent.") { $0.actual = $1 },
        Field("note", "A remark.") { $0.note = $1 },
      ])
  }

  package static let description = Description<Exchange>(
    "A programme that sends people from one city to the other.",
    [
      Field("audience", required: true, "Who travels.") { $0.audience = $1 },
      Field("direction", "From which party to which, such as moscow-to-beijing, or both.") {
        $0.direction = $1
      },
      Field("institutions", [LocalizedText].self, "The institutions that take part."),
      Field("periods", "Heads planned and sent by period.") { $0.periods = $1 },
      Field("area", "The area it belongs to.") { $0.area = $1 },
      Field("status", "Where it stands.") { $0.status = $1 },
    ])
}
