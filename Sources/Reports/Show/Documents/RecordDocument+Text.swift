import Phrasebook
import ProgrammeModel

extension RecordDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let (line, column) = record.origin.place
    page.title("\(context.phrases.kind(name.kind)) \(name.id)")
    page.line("\(record.origin.file.path):\(line):\(column)")
    let stored = StoredRecord(record, in: context.dated)
    if stored.leavesOutLater { page.line(context.phrases.laterLeftOut) }
    for field in stored.knownFields {
      page.field(field, of: .record(name.kind), in: context, level: 1)
    }
  }
}

extension PlainPage {
  /// A field under its label: a text in the reader's language, an object or a list of them indented.
  fileprivate mutating func field(
    _ field: JSONField, of holder: FieldLabels.Holder, in context: ShowContext, level: Int,
    opening dash: String = ""
  ) {
    let label = dash + FieldLabels.label(of: field.key, of: holder, in: context.language)
    if let text = field.value.plainText(in: context) {
      line(label, text, level: level)
      return
    }
    line("\(label):", level: level)
    switch field.value {
    case .object(let fields):
      for inner in fields {
        self.field(inner, of: .object(field.key), in: context, level: level + 1)
      }
    case .array(let elements):
      for element in elements {
        self.element(element, of: .object(field.key), in: context, level: level + 1)
      }
    default: break
    }
  }

  /// An element of a list; an object's fields stand after its first, which opens with a dash.
  private mutating func element(
    _ element: JSONValue, of holder: FieldLabels.Holder, in context: ShowContext, level: Int
  ) {
    guard case .object(let fields) = element, let first = fields.first else {
      line("- \(element.plainText(in: context) ?? "")", level: level)
      return
    }
    self.field(first, of: holder, in: context, level: level, opening: "- ")
    for field in fields.dropFirst() {
      self.field(field, of: holder, in: context, level: level + 1)
    }
  }
}

extension JSONValue {
  /// A scalar, a text in several languages, or a list of scalars as one line; `nil` for anything else.
  fileprivate func plainText(in context: ShowContext) -> String? {
    switch self {
    case .null: "–"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let elements):
      elements.reduce([] as [String]?) { list, element in
        if case .array = element { return nil }
        if case .object = element { return nil }
        return element.plainText(in: context).flatMap { text in list.map { $0 + [text] } }
      }?.joined(separator: ", ")
    case .object: translation(in: context.languages)
    }
  }
}
