/// What a field's JSON value looks like: told in messages, and written into the JSON Schema.
package indirect enum ValueShape: Sendable {
  /// A text, or a map of texts by language tag.
  case text
  /// The same, with at most so many characters in each language.
  case excerpt(longest: Int)
  /// A string without a form of its own.
  case string
  case bool
  case date, period, dateTime, duration
  /// A decimal number, or the same as a string.
  case quantity
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  /// A whole number within a range that a number divides.
  case multiple(of: Int, ClosedRange<Int>)
  /// A finite number, zero or above.
  case weight
  case code([String])
  /// A code of an international standard.
  case standard(StandardCode)
  case identifier
  /// The id of a record of one of these kinds; of any kind where none is named.
  case reference([String])
  case list(ValueShape)
  /// One value, or a list of them.
  case oneOrMore(ValueShape)
  /// A value, or `null` where it is known to be missing.
  case orNull(ValueShape)
  /// An object whose keys are free; the name says what a key is.
  case map(key: String, ValueShape)
  /// An object with fields of its own.
  case object([FieldOutline], isRecord: Bool)

  /// How a message names it, such as `a date`.
  package var name: String {
    switch self {
    case .text, .excerpt: "a text or a map of texts by language"
    case .string: "a text"
    case .bool: "true or false"
    case .date: "a date"
    case .period: "a period"
    case .dateTime: "a date or a time"
    case .duration: "a duration"
    case .quantity: "a number"
    case .integer, .multiple: "a whole number"
    case .weight: "a number"
    case .code: "a code"
    case .standard(let code): code.name
    case .identifier: "an id"
    case .reference(let kinds):
      kinds.isEmpty
        ? "an id" : "the id of \(Self.article(kinds[0])) \(kinds.joined(separator: " or "))"
    case .list: "a list"
    case .oneOrMore(let one): "\(one.name) or a list"
    case .orNull(let one): "\(one.name) or null"
    case .map: "an object"
    case .object: "an object"
    }
  }

  private static func article(_ noun: String) -> String {
    noun.first.map("aeiou".contains) ?? false ? "an" : "a"
  }

  /// Whether it is words for a reader rather than a code, a date or a number.
  var isText: Bool {
    switch self {
    case .text, .excerpt, .string: true
    default: false
    }
  }
}

/// A field as the schema and the formatter see it: its name, place, shape and meaning.
package struct FieldOutline: Sendable {
  let key: StaticString
  package let name: String
  package let isRequired: Bool
  package let shape: ValueShape
  /// One or two sentences that an editor shows.
  package let meaning: String

  /// The kind of the records that it holds, which go to a table of their own.
  var kindInside: String? = nil

  /// Whether it is a text that must be there, so that an empty one counts as missing.
  var refusesEmptyText: Bool { isRequired && shape.isText }
}
