package import LocatedJSON

/// The power of ten that a series' values are in (SDMX UNIT_MULT): 0, 3, 6, 9 or 12.
package struct UnitMultiplier: FieldValue {
  package let power: Int

  package static var shape: ValueShape { .multiple(of: 3, 0...12) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> UnitMultiplier? {
    guard let power = decoding.integer(value, in: 0...12) else { return nil }
    guard power % 3 == 0 else {
      return decoding.outOfRange(value, "\(power)", "write 0, 3, 6, 9 or 12")
    }
    return UnitMultiplier(power: power)
  }
}
