/// A form of value that stands once in every schema and is referred to.
enum SchemaForm: String, CaseIterable {
  case id, text, date, period, time, duration, number
  case country, subdivision, place, language

  /// The form of a shape, or `nil` where the shape has a schema of its own.
  init?(_ shape: ValueShape) {
    switch shape {
    case .identifier: self = .id
    case .text: self = .text
    case .date: self = .date
    case .period: self = .period
    case .dateTime: self = .time
    case .duration: self = .duration
    case .quantity: self = .number
    case .standard(let code): self.init(code)
    default: return nil
    }
  }

  private init(_ code: StandardCode) {
    self =
      switch code {
      case .country: .country
      case .subdivision: .subdivision
      case .place: .place
      case .language: .language
      }
  }

  var reference: JSONValue { ["$ref": .string("#/definitions/\(rawValue)")] }

  var schema: JSONValue {
    switch self {
    case .id:
      form(
        "Lower-case letters, digits and single hyphens, at most \(longestIdentifier).",
        pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
        [JSONField("maxLength", .number("\(longestIdentifier)"))])
    case .text:
      .object(
        about("A text in the default language, or texts by language tag: en, ru, zh.")
          + JSONSchema.text())
    case .date:
      dated(
        "2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14; with ~ roughly, with ? uncertain.",
        pattern: CalendarPattern.date)
    case .period:
      dated(
        "A date, or two with / between them: 2020-01/2020-09, 2021-05/..",
        pattern: CalendarPattern.period)
    case .time:
      dated(
        "A date, 2021-05-14T10:00 with tz, or 2021-05-14T10:00:00+03:00.",
        pattern: CalendarPattern.time)
    case .duration: form("P5Y, P6M, P2D or PT2H30M.", pattern: CalendarPattern.duration)
    case .number: number
    case .country: coded(.country)
    case .subdivision: coded(.subdivision)
    case .place: coded(.place)
    case .language: coded(.language)
    }
  }

  private func coded(_ code: StandardCode) -> JSONValue {
    form("\(code.name): \(code.form).", pattern: code.pattern)
  }

  /// A number as it is written, or the same as a string; up to 10¹⁸ with 18 decimals.
  private var number: JSONValue {
    .object(
      about("A number with the digits that its source gives, or the same as a string.") + [
        JSONField("type", ["number", "string"]),
        JSONField("exclusiveMinimum", .number("-1e18")),
        JSONField("exclusiveMaximum", .number("1e18")),
        JSONField(
          "pattern", "^-?(?:0|[1-9][0-9]{0,17})(?:[.][0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?$"),
      ])
  }

  /// A date may also be a year as a number, which is told of and read.
  private func dated(_ meaning: String, pattern: String) -> JSONValue {
    .object(
      about(meaning) + [
        JSONField("type", ["string", "integer"]), JSONField("pattern", .string(pattern)),
        JSONField("minimum", .number("1000")), JSONField("maximum", .number("9999")),
      ])
  }

  private func form(_ meaning: String, pattern: String, _ more: [JSONField] = []) -> JSONValue {
    .object(
      about(meaning) + [JSONField("type", "string"), JSONField("pattern", .string(pattern))] + more)
  }

  private func about(_ meaning: String) -> [JSONField] {
    [JSONField("title", .string(rawValue)), JSONField("description", .string(meaning))]
  }
}
