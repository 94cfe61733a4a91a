import LocatedJSON

/// One side of the programme: a city.
public struct Party: DescribedRecord {
  public static let kind = "party"
  public var common = Common()
  public let origin: Origin

  /// What it is called.
  public internal(set) var partyName: LocalizedText?

  /// A few letters for tight columns, such as `MSK`.
  public internal(set) var short: LocalizedText?

  /// The IANA name of its time zone; UTC where the file gives none that is known.
  public internal(set) var timeZone = "UTC"

  /// By ISO 3166-1 and -2, such as `RU` and `RU-MOW`.
  public internal(set) var country: String?

  /// Its ISO 3166-2 code, such as `RU-MOW`.
  public internal(set) var subdivision: String?

  /// Its name.
  public var title: LocalizedText? { partyName }

  /// Its languages by BCP 47 tag, its own first; read from the file when asked.
  public var languages: [String] {
    origin.value["languages"]?.elements.compactMap(\.string) ?? []
  }

  /// The body that coordinates for it, read from the file when asked.
  public var leadBody: LocalizedText? { origin.text("lead_body") }

  public init(_ blank: BlankRecord) { origin = blank.origin }

  package static let description = Description<Party>(
    "One side of the programme: a city.", named: true,
    [
      Field("name", required: true, "What it is called.") { $0.partyName = $1 },
      Field("short", "A few letters for tight columns.") { $0.short = $1 },
      Field("country", "Its country by ISO 3166-1.") {
        (party: inout Party, code: CountryCode) in party.country = code.text
      },
      Field("subdivision", "Its own code by ISO 3166-2.") {
        (party: inout Party, code: SubdivisionCode) in party.subdivision = code.text
      },
      Field("tz", required: true, "Its IANA time zone, such as Europe/Moscow.") {
        (party: inout Party, zone: TimeZoneName) in party.timeZone = zone.text
      },
      Field("languages", [LanguageTag].self, "Its languages by BCP 47 tag."),
      Field("lead_body", LocalizedText.self, "The body that coordinates for it."),
    ])
}
