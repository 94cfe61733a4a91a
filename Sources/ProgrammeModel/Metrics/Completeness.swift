import LocatedJSON

/// How much of a programme is translated, sourced, and real.
///
/// Rule: texts translated ÷ texts, facts with a source ÷ facts that are not illustrative, illustrative records ÷ records.
public struct Completeness: Sendable {
  public static let rule = "completeness"

  /// Texts that readers see, in any language.
  public private(set) var texts = 0

  /// How many of them are there in each language asked about.
  public private(set) var translated: [String: Int] = [:]

  /// How many of them say in each language the same as in the default one: often, that they are not translated.
  public private(set) var identical: [String: Int] = [:]

  /// Records, whatever their kind, without the programme and its parties.
  public private(set) var records = 0
  public private(set) var illustrative = 0

  /// Records that claim to be real and name a source; sources themselves need none.
  public private(set) var facts = 0
  public private(set) var sourced = 0

  /// Real records without a source, by kind and id.
  public private(set) var unsourced: [RecordName] = []

  /// - Parameter languages: BCP 47 tags, such as `zh`.
  public init(of snapshot: Snapshot, languages: [String]) {
    for language in languages { (translated[language], identical[language]) = (0, 0) }
    let standing = [Programme.kind, Party.kind]
    let needless = standing + [Source.kind, Contact.kind]
    let preference = snapshot.programme.defaultLanguage
    for kind in RecordKind.all {
      for name in kind.names(snapshot.records) {
        guard let record = kind.record(snapshot.records, name.id) else { continue }
        count(kind.outlines, in: record.origin.value, defaultLanguage: preference)
        if standing.contains(kind.name) { continue }
        records += 1
        if record.isIllustrative {
          illustrative += 1
        } else if !needless.contains(kind.name) {
          count(record, name)
        }
      }
    }
  }

  /// How many texts are missing in a language.
  public func missing(in language: String) -> Int { texts - (translated[language] ?? 0) }

  /// The share of texts in a language, from 0 to 1; `nil` where there are no texts.
  public func share(in language: String) -> Double? {
    texts == 0 ? nil : Double(translated[language] ?? 0) / Double(texts)
  }

  /// The share of real records that name a source, from 0 to 1.
  public var sourcedShare: Double? { facts == 0 ? nil : Double(sourced) / Double(facts) }

  /// The share of records that are made up, from 0 to 1.
  public var illustrativeShare: Double? {
    records == 0 ? nil : Double(illustrative) / Double(records)
  }

  private mutating func count(_ record: any Record, _ name: RecordName) {
    facts += 1
    if record.sources.isEmpty { unsourced.append(name) } else { sourced += 1 }
  }

  private mutating func count(
    _ outlines: [FieldOutline], in object: Value, defaultLanguage: String
  ) {
    for outline in outlines {
      guard let value = object[outline.name] else { continue }
      count(outline.shape, value, defaultLanguage: defaultLanguage)
    }
  }

  private mutating func count(_ text: LocalizedText, defaultLanguage: String) {
    let plain = text.value.string.flatMap { $0.isEmpty ? nil : $0 }
    let original = plain ?? text.text(in: defaultLanguage)
    for language in translated.keys {
      if language == defaultLanguage {
        if original != nil { translated[language, default: 0] += 1 }
      } else if let translation = text.text(in: language) {
        translated[language, default: 0] += 1
        if translation == original { identical[language, default: 0] += 1 }
      }
    }
  }

  /// Records inside a record have their own turn.
  private mutating func count(_ shape: ValueShape, _ value: Value, defaultLanguage: String) {
    switch shape {
    case .text:
      texts += 1
      count(LocalizedText(value), defaultLanguage: defaultLanguage)
    case .list(let one), .oneOrMore(let one):
      let elements = value.kind == .array ? Array(value.elements) : [value]
      for element in elements { count(one, element, defaultLanguage: defaultLanguage) }
    case .map(_, let one):
      for member in value.members { count(one, member.value, defaultLanguage: defaultLanguage) }
    case .object(let outlines, let isRecord) where !isRecord:
      count(outlines, in: value, defaultLanguage: defaultLanguage)
    default: break
    }
  }
}
