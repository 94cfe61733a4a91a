/// A kind of record that one command can add to a data directory, one file a record.
package protocol CreatableRecord: DescribedRecord {
  /// What its id is made of, joined by hyphens.
  static var idParts: [IdentifierPart] { get }

  /// Its kind, which has a folder; it stands in ``RecordKind/all``.
  static var recordKind: RecordKind { get }
}

/// A part of a made-up id.
package enum IdentifierPart: Sendable {
  /// The day, or less, that a date field names.
  case date(String)
  /// The id that a field refers to.
  case reference(String)
  /// The words of a text field, the English ones where there are several languages.
  case words(String)

  /// The field that it is read from.
  package var field: String {
    switch self {
    case .date(let field), .reference(let field), .words(let field): field
    }
  }
}

extension Update: CreatableRecord {
  package static let idParts: [IdentifierPart] =
    [.date("date"), .reference("area"), .reference("party")]
  package static let recordKind = RecordKind(
    Update.self, in: "updates", by: "date", \.updates)
}

extension Event: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.date("start"), .words("title")]
  package static let recordKind = RecordKind(
    Event.self, in: "events", by: "start", \.events)
}

extension Request: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.words("title")]
  package static let recordKind = RecordKind(Request.self, in: "requests", \.requests)
}

extension Practice: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.words("title")]
  package static let recordKind = RecordKind(Practice.self, in: "practices", \.practices)
}

extension Decision: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.words("title")]
  package static let recordKind = RecordKind(
    Decision.self, in: "decisions", by: "date", \.decisions)
}

extension Risk: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.words("title")]
  package static let recordKind = RecordKind(Risk.self, in: "risks", \.risks)
}

extension Expert: CreatableRecord {
  package static let idParts: [IdentifierPart] = [.words("title")]
  package static let recordKind = RecordKind(Expert.self, in: "experts", \.experts)
}
