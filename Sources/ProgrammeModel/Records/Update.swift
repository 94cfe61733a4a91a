/// A party's report on an area on a day: one file each, never changed afterwards.
public struct Update: DescribedRecord {
  public static let kind = "update"
  public var common = Common()
  public let origin: Origin

  /// The area it is about.
  public internal(set) var area = Identifier<Area>("")

  /// The workstream it is about; `nil` where it speaks for the whole area.
  public internal(set) var workstream: Identifier<Workstream>?

  /// The party that reports.
  public internal(set) var party = Identifier<Party>("")

  /// The day of the report; `nil` only where the file gives none that can be read.
  public internal(set) var date: PartialDate?

  /// The rating that the party gives.
  public internal(set) var rating = Rating.unknown

  /// What happened, in a few sentences.
  public internal(set) var text: LocalizedText?

  /// Progress as the party sees it, in percent.
  public internal(set) var progress: Int?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  public func knownFrom(in records: Records) -> Day? { date.map(records.dayKnown) }

  /// What stands in the way, read from the file when asked.
  public var blockers: LocalizedText? { origin.text("blockers") }

  /// What comes next, read from the file when asked.
  public var nextStep: LocalizedText? { origin.text("next_step") }

  /// Who wrote it, read from the file when asked.
  public var author: LocalizedText? { origin.text("author") }

  package static let description = Description<Update>(
    "A party's report on an area on a day.",
    [
      Field("area", required: true, "The area it is about.") { $0.area = $1 },
      Field("workstream", "The workstream, where it is not about the whole area.") {
        $0.workstream = $1
      },
      Field("party", required: true, "The party that reports.") { $0.party = $1 },
      Field("date", required: true, "The day of the report.") { $0.date = $1 },
      Field("author", LocalizedText.self, "Who wrote it, as a role."),
      Field("rag", required: true, "The rating that the party gives.") { $0.rating = $1 },
      Field("text", required: true, "What happened, in a few sentences.") { $0.text = $1 },
      Field("progress_pct", "Progress in percent, as the party sees it.") {
        (record: inout Update, share: Percentage) in record.progress = share.number
      },
      Field("blockers", LocalizedText.self, "What stands in the way."),
      Field("next_step", LocalizedText.self, "What comes next."),
    ])
}

extension Rating: CodeList, FieldValue {}
