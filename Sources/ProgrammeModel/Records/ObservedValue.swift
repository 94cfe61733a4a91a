package import LocatedJSON

/// The value of an observation: a number, or `null` where it is missing.
package struct ObservedValue: FieldValue {
  package let quantity: Quantity?

  package static var shape: ValueShape { .orNull(.quantity) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> ObservedValue? {
    if value.isNull { return ObservedValue(quantity: nil) }
    return Quantity.read(value, &decoding).map { ObservedValue(quantity: $0) }
  }
}
