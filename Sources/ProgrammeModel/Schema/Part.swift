package import LocatedJSON

/// A part of a record with fields of its own but no id, such as a row of history.
package protocol Part: FieldValue {
  static var description: Description<Self> { get }
  init()
}

extension Part {
  package static var shape: ValueShape { .object(description.outlines, isRecord: false) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Self? {
    guard value.kind == .object else { return decoding.wrongType(value, expected: shape) }
    var part = Self()
    description.decode(value, into: &part, &decoding)
    return part
  }
}
