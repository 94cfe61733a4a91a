package import LocatedJSON

/// A type that a field of a record can hold.
package protocol FieldValue: Sendable {
  /// What its JSON looks like.
  static var shape: ValueShape { get }

  /// Reads it, or reports to `decoding` why it can't be read and returns `nil`.
  static func read(_ value: Value, _ decoding: inout Decoding) -> Self?
}

extension Bool: FieldValue {
  package static var shape: ValueShape { .bool }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Bool? {
    value.bool ?? decoding.wrongType(value, expected: shape)
  }
}

extension String: FieldValue {
  package static var shape: ValueShape { .string }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> String? {
    value.string ?? decoding.wrongType(value, expected: shape)
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: ValueShape { .list(Element.shape) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> [Element]? {
    guard value.kind == .array else { return decoding.wrongType(value, expected: shape) }
    // As many as there are: a list that grows takes up to twice as much, and is kept.
    var elements: [Element] = []
    elements.reserveCapacity(value.count)
    for value in value.elements {
      if let element = Element.read(value, &decoding) { elements.append(element) }
    }
    return elements
  }
}

/// One value, or a list of them; a list either way once it is read.
package struct OneOrMore<Element: Sendable>: Sendable {
  package let elements: [Element]
}

extension OneOrMore: FieldValue where Element: FieldValue {
  package static var shape: ValueShape { .oneOrMore(Element.shape) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> OneOrMore? {
    if value.kind == .array { return [Element].read(value, &decoding).map(OneOrMore.init) }
    return Element.read(value, &decoding).map { OneOrMore(elements: [$0]) }
  }
}
