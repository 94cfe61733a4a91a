/// How much of a programme is translated, sourced, and real.
///
/// Rule: texts translated ÷ texts that can be, facts with a source ÷ facts, illustrative records ÷ records. What counts as
/// such a text or fact is the same as in the findings on them.
public struct Completeness: Metric {
  public static let rule = "completeness"

  /// Texts that are to be had in every language.
  public private(set) var texts = 0

  /// How many of them are there in each language asked about.
  public private(set) var translated: [String: Int] = [:]

  /// How many of them say in each language the same as in the default one: often, that they are not translated.
  public private(set) var identical: [String: Int] = [:]

  /// Records, whatever their kind, without the programme and its parties.
  public private(set) var records = 0
  public private(set) var illustrative = 0

  /// What the world outside can be asked about.
  public let facts: Int

  /// How many of the facts rest on a source.
  public let sourced: Int

  /// Every record that was looked at.
  public var restsOn: [RecordName] { names.withoutRepeats }
  private var names: [RecordName] = []

  /// The share of facts that rest on a source.
  public var value: Double? { sourcedShare }

  /// Counts for languages by their BCP 47 tags, such as `zh`.
  public init(of snapshot: Snapshot, languages: [String]) {
    for language in languages { (translated[language], identical[language]) = (0, 0) }
    let found = Fact.all(in: snapshot)
    facts = found.count
    sourced = found.count(where: \.isSourced)
    for kind in RecordKind.all {
      for (name, origin) in kind.origins(snapshot.records) {
        names.append(name)
        count(RecordTexts(name, origin, kind, of: snapshot.programme))
      }
      if [Programme.kind, Party.kind].contains(kind.name) { continue }
      records += kind.count(snapshot.records)
      illustrative += kind.illustrativeCount(snapshot.records)
    }
  }

  /// How many texts are missing in a language.
  public func missing(in language: String) -> Int { texts - (translated[language] ?? 0) }

  /// The share of texts in a language, from 0 to 1; `nil` where there are no texts.
  public func share(in language: String) -> Double? {
    texts == 0 ? nil : Double(translated[language] ?? 0) / Double(texts)
  }

  /// The share of facts that rest on a source, from 0 to 1; `nil` where there are none.
  public var sourcedShare: Double? { facts == 0 ? nil : Double(sourced) / Double(facts) }

  private mutating func count(_ record: RecordTexts) {
    for text in record.texts where text.isTranslatable {
      texts += 1
      let copies = text.copies(of: record.defaultLanguage)
      for language in translated.keys {
        guard text.isThere(in: language, default: record.defaultLanguage) else { continue }
        translated[language, default: 0] += 1
        if copies.contains(where: { $0.key.isLanguage(language) }) {
          identical[language, default: 0] += 1
        }
      }
    }
  }
}
