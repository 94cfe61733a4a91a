import ProgrammeModel

extension ShowContext {
  /// A text of a record in the reader's language.
  func value(_ text: LocalizedText?) -> JSONValue { JSONValue(self.text(text)) }

  /// A reference by its id; `null` where this audience may not know of it.
  func value<R: Record>(_ id: Identifier<R>?) -> JSONValue { JSONValue(form: visible(id)) }

  /// References by their ids, without those that this audience may not know of.
  func value<R: Record>(_ ids: [Identifier<R>]) -> JSONValue {
    .array(visible(ids).map { JSONValue(form: $0) })
  }

  /// A value for each party under its id, in the programme's order.
  func byParty(_ value: (Party) -> JSONValue) -> JSONValue {
    .object(snapshot.parties.map { JSONField($0.common.id, value($0)) })
  }
}
