/// Where something is said: a press article, a register, a document.
public struct Source: DescribedRecord {
  public static let kind = "source"
  public var common = Common()
  public let origin: Origin

  /// Who published it.
  public internal(set) var publisher: LocalizedText?

  /// When it was published; an interval for a series of publications.
  public internal(set) var published: Period?

  /// What kind of source it is.
  public internal(set) var type: Form?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// Where it can be read; it and what follows are read from the file when asked.
  public var url: String? { origin.string("url") }

  /// Or the file that holds it.
  public var file: String? { origin.string("file") }

  /// Who wrote it.
  public var author: LocalizedText? { origin.text("author") }

  /// Under what terms it may be used.
  public var licence: String? { origin.string("licence") }

  /// The languages it is in, by BCP 47 tag.
  public var languages: [String] { origin.strings("language") }

  /// Its words, at most 300 characters.
  public var excerpt: LocalizedText? { origin.text("excerpt") }

  /// When it was last looked at.
  public var accessed: PartialDate? { origin.string("accessed").flatMap { PartialDate($0) } }

  /// When it was published, or else retrieved.
  public func knownFrom(in records: Records) -> Day? {
    (published?.start ?? accessed).map(records.dayKnown)
  }

  /// What kind of source it is.
  public enum Form: String, CodeList, FieldValue {
    case press, official, statistics, document, dataset, `internal`
  }

  package static let description = Description<Source>(
    "Where something is said.",
    [
      Field("publisher", "Who published it.") { $0.publisher = $1 },
      Field("author", LocalizedText.self, "Who wrote it."),
      Field("url", String.self, "Where it can be read."),
      Field("file", String.self, "Or the file that holds it."),
      Field("published", "When it was published.") { $0.published = $1 },
      Field("accessed", PartialDate.self, "When it was last looked at."),
      Field("language", OneOrMore<LanguageTag>.self, "The language it is in, by BCP 47 tag."),
      Field("type", "What kind of source it is.") { $0.type = $1 },
      Field("licence", String.self, "Under what terms it may be used."),
      Field("excerpt", Excerpt.self, "Its words, at most 300 characters."),
    ])
}
