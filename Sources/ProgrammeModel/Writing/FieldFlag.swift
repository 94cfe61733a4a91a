/// A flag that gives a field of a new record its value: made from the field's outline.
package struct FieldFlag: Sendable {
  /// The field's name, those that it stands in before it, such as `venue`, `name`.
  package let path: [String]
  package let outline: FieldOutline

  /// With hyphens, such as `--venue-name`.
  package var name: String { Self.name(path) }

  private static func name(_ path: [String]) -> String {
    "--" + path.joined(separator: "-").split(separator: "_").joined(separator: "-")
  }

  /// Whether a word would be the flag of the object that its field stands in.
  func isPart(of word: String) -> Bool {
    path.count > 1 && Self.name(path.dropLast()) == word
  }

  /// The flags of every field; a field that is an object has those of its own fields.
  package static func all(_ outlines: [FieldOutline], below path: [String] = []) -> [FieldFlag] {
    outlines.flatMap { outline in
      let path = path + [outline.name]
      if case .object(let inner, _) = outline.shape { return all(inner, below: path) }
      return [FieldFlag(path: path, outline: outline)]
    }
  }

  /// Whether a record has to have it; an id can be made.
  package var isRequired: Bool { outline.isRequired && path != ["id"] }

  /// Whether a language tag may follow the name.
  var isText: Bool {
    switch outline.shape {
    case .text, .excerpt: true
    default: false
    }
  }

  /// How it is written, such as `--title[-LANG] TEXT`.
  package var usage: String {
    isText ? "\(name)[-LANG] \(Self.value(outline.shape))" : "\(name) \(Self.value(outline.shape))"
  }

  private static func value(_ shape: ValueShape) -> String {
    switch shape {
    case .text, .excerpt, .string: "TEXT"
    case .bool: "true|false"
    case .date: "DATE"
    case .period: "PERIOD"
    case .dateTime: "DATE|TIME"
    case .duration: "DURATION"
    case .quantity, .weight: "NUMBER"
    case .integer(let range), .multiple(_, let range):
      range.count > 1000 ? "NUMBER" : "\(range.lowerBound)–\(range.upperBound)"
    case .standard(let code): code == .language ? "LANG" : "CODE"
    case .code(let codes): codes.joined(separator: "|")
    case .identifier: "ID"
    case .reference(let kinds): kinds.isEmpty ? "ID" : kinds.joined(separator: "|").uppercased()
    case .list(let one), .oneOrMore(let one): value(one) + " …"
    case .orNull(let one): value(one) + "|null"
    case .map: "KEY=VALUE …"
    case .object: "JSON"
    }
  }
}
