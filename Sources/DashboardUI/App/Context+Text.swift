import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// A text of a record in the reader's language; one that stands in for a missing translation
  /// says so: `[ru] Метро`. Nothing where there is no text at all, or none to see.
  package func text(_ text: LocalizedText?, as role: Role = .plain) -> [Span] {
    guard let resolved = text?.resolved(languagePreference) else { return [] }
    let words = Span(resolved.text, as: role)
    return resolved.isFallback ? [Span("[\(resolved.language)] ", as: .muted), words] : [words]
  }

  /// The same without roles, for a title.
  package func string(_ text: LocalizedText?) -> String? {
    guard text != nil else { return nil }
    let spans = self.text(text)
    return spans.isEmpty ? nil : spans.map(\.text).joined()
  }

  /// What a record is called: its title, or its id where it has none.
  package func title<R: Record>(of record: R) -> String {
    string(record.title) ?? record.common.id
  }

  /// The same in a role; a title that stands in for a missing translation says so.
  package func nameSpans<R: Record>(of record: R, as role: Role = .plain) -> [Span] {
    let title = text(record.title, as: role)
    return title.isEmpty ? [Span(record.common.id, as: role)] : title
  }

  /// What a record is called, by its id; the id itself where there is no such record, marked where its file can't be read.
  package func title<R: Record>(of id: Identifier<R>, in table: RecordTable<R>) -> String {
    table[id].map { title(of: $0) } ?? departedTitle(of: RecordName(kind: R.kind, id: id.text))
      ?? unreadName(id) ?? id.text
  }

  /// A record of a kind that some file keeps back; none but its own people learn the id of what is not shown.
  private func unreadName<R: Record>(_ id: Identifier<R>) -> String? {
    guard snapshot.unreadKinds.contains(R.kind) else { return nil }
    return isAmongOwnPeople ? phrases.unreadName(id.text) : phrases.unreadName
  }

  /// What a record was called that has left the data.
  func departedTitle(of name: RecordName) -> String? { string(departed[name] ?? nil) }

  /// What a party is called.
  package func name(of party: Identifier<Party>) -> String {
    title(of: party, in: snapshot.parties)
  }

  /// What a party is called within a sentence, which a long name leaves no room for; nothing is cut that is read aloud.
  func briefName(of party: Identifier<Party>) -> String {
    let name = self.name(of: party)
    return isSpoken ? name : name.truncated(to: max(size.width / 5, 12))
  }

  /// A party in few letters, as beside its clock; a name that stands in for them is cut.
  package func shortName(of party: Party) -> String {
    let name = party.short?.resolved(languagePreference)?.text ?? title(of: party)
    return isSpoken ? name : name.truncated(to: max(size.width / 12, 8))
  }
}
