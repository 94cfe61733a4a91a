/// The JSON Schema (draft-07) for the files of one kind: an editor completes and checks with it.
package struct JSONSchema: Sendable {
  package let kind: RecordKind

  /// What its file begins with, and what it is asked for by: the kind's folder, or `programme`.
  package var name: String { kind.folder ?? kind.name }

  /// The file that it is written to, in the folder `schema`.
  package var fileName: String { "\(name).schema.json" }

  /// The folder of a data directory that holds the schemas.
  package static let folder = "schema"

  /// One for each kind that has files of its own.
  package static let all: [JSONSchema] = RecordKind.all
    .filter { $0.folder != nil || $0.name == Programme.kind }
    .map(JSONSchema.init(kind:))

  /// The schema of a kind by its folder or its name, such as `updates` or `update`.
  package init?(named name: String) {
    guard let found = Self.all.first(where: { [$0.name, $0.kind.name].contains(name) }) else {
      return nil
    }
    self = found
  }

  private init(kind: RecordKind) { self.kind = kind }

  /// The schema itself.
  package var document: JSONValue {
    let head = [
      JSONField("$schema", "http://json-schema.org/draft-07/schema#"),
      JSONField("title", .string(name)),
      JSONField("description", .string(kind.meaning)),
      JSONField("type", "object"),
    ]
    return .object(head + branches + [JSONField("definitions", .object(definitions))])
  }

  /// The text of its file.
  package var text: String { document.text + "\n" }

  /// Its file in a data directory.
  package var file: NewFile { NewFile("\(Self.folder)/\(fileName)", text) }

  /// A file is one record or a list of them; the programme is always one.
  private var branches: [JSONField] {
    guard kind.folder != nil else {
      return [JSONField("allOf", [["$ref": "#/definitions/record"]])]
    }
    return [
      JSONField("if", ["required": ["items"]]),
      JSONField("then", ["$ref": "#/definitions/list"]),
      JSONField("else", ["$ref": "#/definitions/record"]),
    ]
  }

  private var definitions: [JSONField] {
    let record = JSONField("record", Self.object(kind.outlines, title: kind.name))
    let forms = SchemaForm.allCases.map { JSONField($0.rawValue, $0.schema) }
    return kind.folder == nil ? [record] + forms : [record, list] + forms
  }

  private var list: JSONField {
    let items: JSONValue = [
      "title": "items", "description": "The records, in any order.", "type": "array",
      "items": ["$ref": "#/definitions/record"],
    ]
    return JSONField("list", Self.object([JSONField("items", items)], required: ["items"]))
  }
}
