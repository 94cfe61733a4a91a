import Phrasebook
import ProgrammeModel

extension RecordDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let (line, column) = record.origin.place
    page.title("\(context.phrases.kind(name.kind)) \(name.id)")
    page.line("\(record.origin.file.path):\(line):\(column)")
    if case .object(let fields) = StoredRecord(record, of: name.kind, in: context).json {
      for field in fields { page.field(field, in: context, level: 1) }
    }
  }
}

extension PlainPage {
  /// A field under its stored name: a text in the reader's language, an object or a list of them indented.
  fileprivate mutating func field(_ field: JSONField, in context: ShowContext, level: Int) {
    if let text = field.value.plainText(in: context) {
      line(field.key, text, level: level)
      return
    }
    line("\(field.key):", level: level)
    switch field.value {
    case .object(let fields):
      for inner in fields { self.field(inner, in: context, level: level + 1) }
    case .array(let elements):
      for element in elements { self.element(element, in: context, level: level + 1) }
    default: break
    }
  }

  /// An element of a list; an object's fields stand after its first, which opens with a dash.
  private mutating func element(_ element: JSONValue, in context: ShowContext, level: Int) {
    guard case .object(let fields) = element, let first = fields.first else {
      line("- \(element.plainText(in: context) ?? "")", level: level)
      return
    }
    self.field(JSONField("- \(first.key)", first.value), in: context, level: level)
    for field in fields.dropFirst() { self.field(field, in: context, level: level + 1) }
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
    case .object(let fields): JSONValue.translation(fields, in: context)
    }
  }

  /// The text that fits the reader best, where every key looks like a language's tag.
  private static func translation(_ fields: [JSONField], in context: ShowContext) -> String? {
    let texts = fields.compactMap { field -> (tag: String, text: String)? in
      guard case .string(let text) = field.value, isLanguageTag(field.key) else { return nil }
      return (field.key, text)
    }
    guard !texts.isEmpty, texts.count == fields.count else { return nil }
    let best = context.languages.lazy.compactMap { tag in
      texts.first { $0.tag == tag && !$0.text.isEmpty }?.text
    }.first
    return best ?? texts[0].text
  }

  /// Whether a key has the form of a BCP 47 tag: two or three letters, and what a hyphen adds.
  private static func isLanguageTag(_ key: String) -> Bool {
    let base = key.prefix { $0 != "-" }
    return (2...3).contains(base.utf8.count) && base.utf8.allSatisfy { (97...122).contains($0) }
  }
}
