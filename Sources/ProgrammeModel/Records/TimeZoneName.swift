import Foundation
package import LocatedJSON

/// The IANA name of a time zone that the system knows; ``TimeZoneIsKnown`` tells of others.
package struct TimeZoneName: FieldValue {
  package let text: String

  package static var shape: ValueShape { .string }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> TimeZoneName? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    return isKnown(text) ? TimeZoneName(text: text) : nil
  }

  /// Whether it is a place of the IANA list, not an abbreviation or an offset.
  static func isKnown(_ text: String) -> Bool {
    text == "UTC" || (text.contains("/") && TimeZone(identifier: text) != nil)
  }
}
