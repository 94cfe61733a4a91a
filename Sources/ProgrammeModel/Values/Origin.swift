package import LocatedJSON

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
    value[field]?.offset ?? value.offset
  }

  /// The place of one text of a list field, or of the field where it is no list of so many.
  package func offset(of field: String, element index: Int) -> Int {
    offset(of: field, index, .string)
  }

  /// The place of one object of a list field, or of the field where it is no list of so many.
  package func offset(of field: String, object index: Int) -> Int {
    offset(of: field, index, .object)
  }

  /// The places of all objects of a list field, in their order.
  func offsets(ofObjectsIn field: String) -> [Int] {
    value[field]?.elements.filter { $0.kind == .object }.map(\.offset) ?? []
  }

  /// Counts one kind of value only, as what is of another never got into the record.
  private func offset(of field: String, _ index: Int, _ kind: Value.Kind) -> Int {
    guard let list = value[field] else { return value.offset }
    let found = list.elements.lazy.filter { $0.kind == kind }.dropFirst(index)
    return found.first { _ in true }?.offset ?? list.offset
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
