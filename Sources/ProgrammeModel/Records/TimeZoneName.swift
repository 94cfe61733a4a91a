import Foundation
package import LocatedJSON

/// The IANA name of a time zone that the system knows.
package struct TimeZoneName: FieldValue {
  package let text: String

  package static var shape: ValueShape { .string }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> TimeZoneName? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    if isKnown(text) { return TimeZoneName(text: text) }
    decoding.report(.e205, at: value, message(field: decoding.field, text))
    return nil
  }

  /// Whether it is a place of the IANA list, not an abbreviation or an offset.
  static func isKnown(_ text: String) -> Bool {
    text == "UTC" || (text.contains("/") && TimeZone(identifier: text) != nil)
  }

  /// What to say of a name that is none.
  static func message(field: String, _ text: String) -> String {
    "\(field) \"\(shortened(text))\" is no time zone of the IANA list; \(hint(for: text))"
  }

  private static let known = NameIndex(TimeZone.knownTimeZoneIdentifiers)

  private static func hint(for text: String) -> String {
    if text.hasSuffix("/Beijing") { return "write \"Asia/Shanghai\"" }
    return known.nearest(to: text).map { "did you mean \"\($0)\"?" }
      ?? "write a name such as \"Europe/Moscow\""
  }
}
