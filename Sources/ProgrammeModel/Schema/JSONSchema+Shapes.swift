extension JSONSchema {
  /// The schema of a value of a shape.
  static func schema(of shape: ValueShape) -> JSONValue {
    SchemaForm(shape)?.reference ?? .object(fields(of: shape))
  }

  /// The keywords that say what a value of a shape is.
  static func fields(of shape: ValueShape) -> [JSONField] {
    switch shape {
    case .text, .date, .period, .dateTime, .duration, .quantity, .identifier, .standard:
      SchemaForm(shape).map { [JSONField("allOf", [$0.reference])] } ?? []
    case .excerpt(let longest): text(longest: longest)
    case .string: [type("string")]
    case .bool: [type("boolean")]
    case .integer(let range): integer(range)
    case .multiple(let step, let range):
      integer(range) + [JSONField("multipleOf", .number("\(step)"))]
    case .weight:
      [type("number"), number("minimum", 0), number("maximum", 1_000_000)]
    case .code(let codes):
      [type("string"), JSONField("enum", .array(codes.map(JSONValue.string)))]
    case .reference(let kinds): reference(to: kinds)
    case .list(let element): [type("array"), JSONField("items", schema(of: element))]
    case .oneOrMore(let one): oneOrMore(one)
    case .orNull(let one): orNull(one)
    case .map(_, let value): [type("object")] + map(schema(of: value))
    case .object(let outlines, _): members(of: object(outlines))
    }
  }

  /// A string, or a map of strings by language tag.
  static func text(longest: Int? = nil) -> [JSONField] {
    let limit = longest.map { [number("maxLength", $0)] } ?? []
    return [JSONField("type", ["string", "object"])] + limit
      + map(.object([type("string")] + limit))
  }

  private static func reference(to kinds: [String]) -> [JSONField] {
    let kind = kinds.isEmpty ? "any kind" : kinds.joined(separator: " or ")
    return [type("string"), JSONField("$comment", .string("the id of a record: \(kind)"))]
  }

  private static func oneOrMore(_ one: ValueShape) -> [JSONField] {
    [
      JSONField("if", ["type": "array"]),
      JSONField("then", ["items": schema(of: one)]),
      JSONField("else", schema(of: one)),
    ]
  }

  private static func orNull(_ one: ValueShape) -> [JSONField] {
    [JSONField("if", ["not": ["type": "null"]]), JSONField("then", schema(of: one))]
  }

  private static func integer(_ range: ClosedRange<Int>) -> [JSONField] {
    [
      type("integer"), number("minimum", range.lowerBound), number("maximum", range.upperBound),
    ]
  }

  private static func members(of schema: JSONValue) -> [JSONField] {
    if case .object(let fields) = schema { return fields }
    return []
  }

  private static func type(_ name: String) -> JSONField { JSONField("type", .string(name)) }

  private static func number(_ keyword: String, _ number: Int) -> JSONField {
    JSONField(keyword, .number("\(number)"))
  }
}
