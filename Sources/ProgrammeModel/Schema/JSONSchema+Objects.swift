extension JSONSchema {
  /// An object with these fields.
  static func object(_ outlines: [FieldOutline], title: String? = nil) -> JSONValue {
    let fields = outlines.map { JSONField($0.name, property($0)) }
    return object(
      fields, required: outlines.filter(\.isRequired).map(\.name),
      head: title.map { [JSONField("title", .string($0))] } ?? [])
  }

  /// An object with these properties and no others but `$schema`, `_comment` and `x_…`.
  static func object(
    _ properties: [JSONField], required: [String], head: [JSONField] = []
  ) -> JSONValue {
    let annotations = annotationKeys.map { JSONField($0, true) }
    var fields =
      head + [
        JSONField("type", "object"),
        JSONField("properties", .object(properties + annotations)),
        JSONField("patternProperties", ownFields),
        JSONField("additionalProperties", false),
      ]
    if !required.isEmpty {
      fields.append(JSONField("required", .array(required.map(JSONValue.string))))
    }
    return .object(fields)
  }

  /// An object whose keys are free, and whose values all have one schema.
  static func map(_ value: JSONValue) -> [JSONField] {
    [
      JSONField("properties", .object(annotationKeys.map { JSONField($0, true) })),
      JSONField("patternProperties", ownFields),
      JSONField("additionalProperties", value),
    ]
  }

  private static let annotationKeys = ["$schema", "_comment"]
  private static let ownFields: JSONValue = ["^x_": true]

  /// A field with what an editor shows of it.
  private static func property(_ outline: FieldOutline) -> JSONValue {
    let title = outline.name.split(separator: "_").joined(separator: " ")
    let about = [
      JSONField("title", .string(title)), JSONField("description", .string(outline.meaning)),
    ]
    let presence = outline.refusesEmptyText ? notEmpty : []
    if let form = SchemaForm(outline.shape) {
      return .object(about + [JSONField("allOf", [form.reference])] + presence)
    }
    return .object(about + fields(of: outline.shape) + presence)
  }

  /// Neither an empty string nor a map in which every text is one.
  private static var notEmpty: [JSONField] {
    let empty: JSONValue = ["type": "string", "maxLength": .number("0")]
    return [
      JSONField("minLength", .number("1")),
      JSONField("not", .object([JSONField("type", "object")] + map(empty))),
    ]
  }
}
