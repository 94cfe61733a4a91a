package import LocatedJSON

/// One file of the data directory: its path there, and its bytes, read once.
///
/// Records keep their texts as places in these bytes, so a file lives as long as a record of it.
public final class SourceFile: Sendable {
  /// The path below the data directory, such as `areas/metro.json`.
  public let path: String

  package let document: Document

  package init(path: String, document: Document) {
    self.path = path
    self.document = document
  }
}

/// Where a record stands: its file, and its object there.
public struct Origin: Sendable {
  public let file: SourceFile

  package let node: Int32

  package init(file: SourceFile, value: Value) {
    self.file = file
    node = value.node
  }

  /// The record's object.
  package var value: Value { Value(document: file.document, node: node) }

  /// The place of one of its fields, or of the record where it has no such field.
  package func offset(of field: String) -> Int {
    for member in value.members where member.key.string == field { return member.value.offset }
    return value.offset
  }

  /// The line and column where the record begins, both from 1.
  public var place: (line: Int, column: Int) {
    let position = file.document.position(at: value.offset)
    return (position.line, position.column)
  }

  /// A text of a field that is read only when it is drawn.
  package func text(_ field: StaticString) -> LocalizedText? {
    guard let value = value[field], value.kind == .string || value.kind == .object else {
      return nil
    }
    return LocalizedText(value)
  }

  /// A plain string of a field that is read only when it is drawn.
  package func string(_ field: StaticString) -> String? { value[field]?.string }

  /// A list of plain strings of a field; one string counts as a list of one.
  package func strings(_ field: StaticString) -> [String] {
    guard let value = value[field] else { return [] }
    return value.string.map { [$0] } ?? value.elements.compactMap(\.string)
  }
}
