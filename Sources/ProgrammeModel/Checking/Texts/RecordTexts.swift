import LocatedJSON

/// Every text of one record; those of records inside it are their own.
struct RecordTexts {
  let name: RecordName
  let file: SourceFile

  /// The languages that the programme wants, its default language first to be found.
  let languages: [String]
  let defaultLanguage: String
  private(set) var texts: [StoredText] = []

  init(_ name: RecordName, _ origin: Origin, _ kind: RecordKind, of programme: Programme) {
    self.name = name
    file = origin.file
    languages = programme.languages
    defaultLanguage = programme.defaultLanguage
    collect(from: origin.value, kind.textual)
  }

  /// A finding at the place of a text.
  func finding(_ code: FindingCode, at value: Value, _ message: String) -> Finding {
    Finding(code, in: file, at: value.offset, about: name, message)
  }

  /// Fields that name who wrote or published something, as they name themselves.
  private static let selfNamed: Set = ["author", "publisher"]

  private mutating func collect(from object: Value, _ outlines: [FieldOutline]) {
    for outline in outlines {
      guard let value = object[outline.key] else { continue }
      collect(value, outline.shape, in: outline.name)
    }
  }

  private mutating func collect(_ value: Value, _ shape: ValueShape, in field: String) {
    switch (shape, value.kind) {
    case (.text, .string), (.text, .object):
      let isTranslatable = !Self.selfNamed.contains(field)
      texts.append(StoredText(field: field, value: value, isTranslatable: isTranslatable))
    case (.excerpt, .string), (.excerpt, .object), (.string, .string):
      texts.append(StoredText(field: field, value: value, isTranslatable: false))
    case (.list(let element), .array), (.oneOrMore(let element), .array):
      for item in value.elements { collect(item, element, in: field) }
    case (.oneOrMore(let element), _): collect(value, element, in: field)
    case (.map(_, let element), .object):
      for member in value.members { collect(member.value, element, in: field) }
    case (.object(let outlines, isRecord: false), .object): collect(from: value, outlines)
    default: break
    }
  }
}

extension ValueShape {
  /// Whether texts may stand in it.
  var holdsText: Bool {
    switch self {
    case .text, .excerpt, .string: true
    case .list(let element), .oneOrMore(let element), .map(_, let element): element.holdsText
    case .object(let outlines, let isRecord): !isRecord && outlines.contains { $0.shape.holdsText }
    default: false
    }
  }
}
