import LocatedJSON
import ProgrammeModel
import Testing

/// One line of the validator's output.
struct Report {
  let path: String
  /// Keys and indexes down to the value.
  let pointer: [String]
  /// The keyword that the value breaks.
  private let keyword: String
  /// The title of the schema that has the keyword.
  private let title: String

  init(_ line: String) throws {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 4)
    path = parts[0]
    pointer = parts[1].split(separator: "/").map(String.init)
    keyword = parts[2]
    title = parts[3]
  }

  /// What `validate` calls it; `nil` for what it leaves to other codes.
  var code: FindingCode? {
    switch keyword {
    case "required", "minLength", "not": .e101
    case "type": .e103
    case "enum": .e104
    case "pattern", "maxLength": formCode
    case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
      ["date", "period", "time"].contains(title) ? .e103 : .e107
    default: nil
    }
  }

  private var formCode: FindingCode {
    switch title {
    case "id": .e105
    case "number": .e103
    case "country", "subdivision", "place", "language": .e104
    case "date", "period", "time", "duration": .e102
    default: .e107
    }
  }
}

extension Value {
  /// Where the value at a pointer begins.
  func offset(at pointer: [String]) -> Int? {
    guard let step = pointer.first else { return offset }
    let inner: Value? =
      kind == .array
      ? Int(step).flatMap { index in elements.dropFirst(index).first { _ in true } } : self[step]
    return inner?.offset(at: Array(pointer.dropFirst()))
  }
}
