import LocatedJSON

/// A person whom the other city may ask.
public struct Expert: DescribedRecord {
  public static let kind = "expert"
  public var common = Common()
  public let origin: Origin

  /// `nil` also where the person did not agree to be shown.
  public internal(set) var personName: LocalizedText?

  /// The party that names the expert.
  public internal(set) var party = Identifier<Party>("")

  /// Where the person works.
  public internal(set) var institution: LocalizedText?

  /// Fields of work.
  public internal(set) var sectors: [String] = []

  /// The languages spoken, by BCP 47 tag.
  public internal(set) var languages: [String] = []

  /// Whether the person agreed to be shown; without it name and contact are hidden everywhere.
  public internal(set) var hasConsented = false

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// Everything that tells who it is, unless the person agreed to be shown.
  public var withheldFields: Set<String> {
    hasConsented ? [] : ["name", "contact", "external_ids"]
  }

  /// Whom to ask for the person; `nil` without consent.
  public var contact: Identifier<Contact>? {
    hasConsented ? origin.string("contact").map { Identifier($0) } : nil
  }

  package static let description = Description<Expert>(
    "A person whom the other city may ask.",
    [
      Field("name", required: true, "The person's name.") {
        (expert: inout Expert, text: LocalizedText) in
        let consents = expert.origin.value["consent"]?.bool == true
        expert.personName = consents ? text : nil
      },
      Field("party", required: true, "The party that names the expert.") { $0.party = $1 },
      Field("institution", "Where the person works.") { $0.institution = $1 },
      Field("sectors", "Fields of work.") { $0.sectors = $1 },
      Field("languages", "Languages spoken, by BCP 47 tag.") {
        (expert: inout Expert, tags: [LanguageTag]) in expert.languages = tags.map(\.text)
      },
      Field("availability", LocalizedText.self, "When the person can be asked."),
      Field("consent", required: true, "Whether the person agreed to be shown.") {
        $0.hasConsented = $1
      },
      Field("contact", Identifier<Contact>.self, "Whom to ask for the person."),
    ])
}
