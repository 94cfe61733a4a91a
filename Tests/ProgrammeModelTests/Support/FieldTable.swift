import ProgrammeModel

/// The table of a kind's fields as the manual has it: one row a field, parts of a field under it.
struct FieldTable {
  let rows: [String]

  /// The fields that a kind has of its own.
  init(of kind: RecordKind) {
    let shared = Set(FieldTable.sharedOutlines.map(\.name))
    self.init(kind.outlines.filter { !shared.contains($0.name) })
  }

  /// The fields that all kinds share.
  static var shared: FieldTable { FieldTable(sharedOutlines) }

  private init(_ outlines: [FieldOutline]) {
    rows =
      ["| field | written as | meaning |", "|---|---|---|"]
      + outlines.flatMap { FieldTable.rows(of: $0, under: "") }
  }

  /// Those that an area has and every other kind too; a title is asked for by most.
  private static var sharedOutlines: [FieldOutline] {
    let kinds = RecordKind.all.map { Set($0.outlines.map(\.name)) }
    let names = kinds.dropFirst().reduce(kinds[0]) { $0.intersection($1) }
    let area = RecordKind.byName[Area.kind]?.outlines ?? []
    return area.filter { names.contains($0.name) || $0.name == "title" }
  }

  private static func rows(of outline: FieldOutline, under prefix: String) -> [String] {
    let name = prefix + outline.name
    let mark = outline.isRequired ? " *" : ""
    let row = "| `\(name)`\(mark) | \(outline.shape.inWords) | \(outline.meaning) |"
    return [row] + outline.shape.parts.flatMap { rows(of: $0, under: name + ".") }
  }
}

extension ValueShape {
  /// What the manual calls it.
  fileprivate var inWords: String {
    switch self {
    case .text: "text"
    case .excerpt(let longest): "text of at most \(longest) characters"
    case .string: "plain text"
    case .bool: "`true` or `false`"
    case .date: "date"
    case .period: "period"
    case .dateTime: "date or time"
    case .duration: "duration"
    case .quantity: "number"
    case .integer(let range) where range.count == 1: "`\(range.lowerBound)`"
    case .integer(let range):
      range.upperBound < 1_000_000
        ? "whole number, \(range.lowerBound) to \(range.upperBound)" : "whole number"
    case .multiple(let step, let range):
      "whole number, \(range.lowerBound) to \(range.upperBound), in steps of \(step)"
    case .orNull(let one): "\(one.inWords) or `null`"
    case .weight: "number from 0"
    case .code(let codes): codes.map { "`\($0)`" }.joined(separator: ", ")
    case .standard(let code): code.name
    case .identifier: "id"
    case .reference(let kinds):
      kinds.isEmpty ? "id of any record" : "id: " + kinds.joined(separator: " or ")
    case .list(let element): "list: \(element.inWords)"
    case .oneOrMore(let element): "\(element.inWords); one or a list"
    case .map(let key, let value): "object by \(key): \(value.inWords)"
    case .object(_, let isRecord): isRecord ? "records, see below" : "object"
    }
  }

  /// The fields of a part that is no record of its own.
  fileprivate var parts: [FieldOutline] {
    switch self {
    case .object(let outlines, isRecord: false): outlines
    case .list(let element), .oneOrMore(let element): element.parts
    default: []
    }
  }
}
