/// The programme itself: what is in `programme.json`.
public struct Programme: DescribedRecord {
  public static let kind = "programme"
  public var common = Common()
  public let origin: Origin

  /// When the programme runs.
  public internal(set) var period: Period?

  /// When it was signed.
  public internal(set) var signed: PartialDate?

  /// The agreement that it is.
  public internal(set) var agreement: Identifier<Agreement>?

  /// The language of plain texts, by BCP 47 tag.
  public internal(set) var defaultLanguage = "en"

  /// The languages that texts should have, by BCP 47 tag.
  public internal(set) var languages: [String] = []

  /// By ISO 4217.
  public internal(set) var currency = ""

  /// The day that the programme is shown as of, for an archive; `nil` means today.
  public internal(set) var asOf: PartialDate?

  /// Limits in days.
  public internal(set) var settings = Settings()

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// The newest format that this program reads.
  package static let formatVersion = 1

  /// Limits that ratings and marks depend on, in days.
  public struct Settings: Part, Hashable {
    /// Days: an update older than this is stale; 30 where nothing is said.
    public internal(set) var staleAfterDays = 30

    /// Days: a deadline within this is near; 30 where nothing is said.
    public internal(set) var dueSoonDays = 30

    /// Days: a slip beyond this is amber; 14 where nothing is said.
    public internal(set) var slipAmberDays = 14

    /// Days: a critical milestone overdue beyond this is red; 60 where nothing is said.
    public internal(set) var slipRedDays = 60

    package init() {}

    package static let description = Description<Settings>(
      part: "Limits that ratings and marks depend on, in days.",
      [
        Field("stale_after_days", "An update older than this is stale; 30.") {
          $0.staleAfterDays = $1
        },
        Field("due_soon_days", "A deadline within this is near; 30.") { $0.dueSoonDays = $1 },
        Field("slip_amber_days", "A slip beyond this is amber; 14.") { $0.slipAmberDays = $1 },
        Field("slip_red_days", "A critical milestone overdue beyond this is red; 60.") {
          $0.slipRedDays = $1
        },
      ])
  }

  package static let description = Description<Programme>(
    "The programme itself, its parties and settings.",
    [
      Field("format", FormatName.self, required: true, "Always `bilateral`."),
      Field("format_version", FormatVersion.self, required: true, "Always 1."),
      Field("period", required: true, "When the programme runs.") { $0.period = $1 },
      Field("signed", "When it was signed.") { $0.signed = $1 },
      Field(nested: "parties", \.parties, required: true, "The cities, two or more."),
      Field("agreement", "The agreement that it is.") { $0.agreement = $1 },
      Field("default_language", required: true, "The language of plain texts.") {
        (programme: inout Programme, tag: LanguageTag) in programme.defaultLanguage = tag.text
      },
      Field("languages", "The languages that texts should have.") {
        (programme: inout Programme, tags: [LanguageTag]) in
        programme.languages = tags.map(\.text)
      },
      Field("currency", required: true, "Its currency by ISO 4217.") { $0.currency = $1 },
      Field("as_of", "The day that it is shown as of, for an archive.") { $0.asOf = $1 },
      Field("settings", "Limits in days.") { $0.settings = $1 },
    ])
}

/// The name of the data format: always `bilateral`.
enum FormatName: String, CodeList, FieldValue { case bilateral }
