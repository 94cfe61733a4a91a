/// A day off, or a day made up for one, in one party's calendar.
public struct Holiday: DescribedRecord {
  public static let kind = "holiday"
  public var common = Common()
  public let origin: Origin

  /// The day, or the days.
  public internal(set) var date: Period?

  /// What it is called.
  public internal(set) var holidayName: LocalizedText?

  /// Whose calendar it is in.
  public internal(set) var party = Identifier<Party>("")

  /// Whether offices are closed; false marks a weekend day that is worked.
  public internal(set) var isOff = true

  /// Its name.
  public var title: LocalizedText? { holidayName }

  public init(_ blank: BlankRecord) { origin = blank.origin }

  package static let description = Description<Holiday>(
    "A day off, or a day made up for one, in one party's calendar.", named: true,
    [
      Field("date", required: true, "The day, or the days.") { $0.date = $1 },
      Field("name", required: true, "What it is called.") { $0.holidayName = $1 },
      Field("party", required: true, "Whose calendar it is in.") { $0.party = $1 },
      Field("off", "Whether offices are closed; false for a make-up working day.") {
        $0.isOff = $1
      },
    ])
}
