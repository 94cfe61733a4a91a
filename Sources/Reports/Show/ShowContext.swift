package import Phrasebook
package import ProgrammeModel

/// What a document is made from: a programme on a day, and the language of its reader.
package struct ShowContext: Sendable {
  package let assessment: Assessment
  package let language: Language

  /// Why the day is not today, or `nil` where it is.
  let badge: AsOfBadge?

  /// From when changes are counted.
  let since: ShowSince
  let phrases: any Phrases
  private let preference: LanguagePreference

  /// The party whose clock and requests come first; the data's own order where there is none.
  private let firstParty: Identifier<Party>?

  package init(
    _ assessment: Assessment, language: Language, badge: AsOfBadge? = nil,
    since: ShowSince = .meeting, firstParty: Identifier<Party>? = nil
  ) {
    self.firstParty = firstParty
    self.since = since
    self.badge = badge
    self.assessment = assessment
    self.language = language
    phrases = language.phrases
    preference = LanguagePreference(
      language: language.rawValue,
      defaultLanguage: assessment.snapshot.programme.defaultLanguage)
  }

  var snapshot: Snapshot { assessment.snapshot }
  var dated: DatedSnapshot { assessment.dated }
  package var asOf: Day { assessment.asOf }

  /// What is said where there is nothing.
  var emptyPlaces: EmptyPlaces { EmptyPlaces(phrases, of: dated) }

  /// The parties, the one that was named first.
  var parties: [Party] { snapshot.partiesInOrder(first: firstParty) }

  /// Whether a request waits for the party that was named.
  func comesFirst(_ request: Request) -> Bool { firstParty != nil && request.to == firstParty }

  /// The order in which the languages of a text are tried.
  var languages: [String] { preference.chain }
}

extension ShowContext {
  /// A text in the reader's language, or in the one that stands in for it.
  func text(_ text: LocalizedText?) -> String? { text?.resolved(preference)?.text }

  /// The same for people to read: one that stands in for a missing translation says so, `[en] Metro`.
  func markedText(_ text: LocalizedText?) -> String? {
    guard let resolved = text?.resolved(preference) else { return nil }
    return resolved.isFallback ? "[\(resolved.language)] \(resolved.text)" : resolved.text
  }

  /// What a record is called, for people to read: one that stands in for a missing translation says so.
  func markedName(of record: some Record) -> String {
    markedText(record.title) ?? record.common.id
  }

  /// What a record is called: its title, or its id where it has none.
  func title(of record: some Record) -> String { text(record.title) ?? record.common.id }

  /// What a record is called, by its id; the id itself where it is not on file.
  func title<R: Record>(of id: Identifier<R>, in table: RecordTable<R>) -> String {
    table[id].map { title(of: $0) } ?? id.text
  }

  /// What the first record with an id is called, of whatever kind; the id itself where none is on file.
  func title(ofAny id: String) -> String {
    let record = RecordKind.all.lazy.compactMap { $0.record(snapshot.records, id) }.first
    return record.map { title(of: $0) } ?? id
  }

  /// What a party is called.
  func name(of party: Identifier<Party>) -> String { title(of: party, in: snapshot.parties) }

  /// Who wrote an update, where this audience may know it.
  func author(of update: Update) -> String? { text(snapshot.author(of: update)) }

  /// A reference, or `nil` where this audience may not know of the record.
  func visible<R: Record>(_ id: Identifier<R>?) -> Identifier<R>? {
    id.flatMap { isVisible($0.text, of: [R.kind]) ? $0 : nil }
  }

  /// The references that this audience may know of.
  func visible<R: Record>(_ ids: [Identifier<R>]) -> [Identifier<R>] {
    ids.filter { visible($0) != nil }
  }

  /// Whether an id may be named to this audience.
  ///
  /// - Parameter kinds: those that the id may be of; any where empty.
  func isVisible(_ id: String, of kinds: [String]) -> Bool { snapshot.mayName(id, of: kinds) }
}
