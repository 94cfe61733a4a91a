/// The id of one record of a kind, such as `metro`.
///
/// Form: `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 64 characters, unique within its kind. A reference may hold any text: a
/// dangling one is a finding, and the text is still shown.
public struct Identifier<Kind>: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}

extension Identifier: Comparable {
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { text = value }
}

/// The most characters that an id may have.
let longestIdentifier = 64

/// Whether a text has the form of an id.
func isIdentifier(_ text: String) -> Bool {
  guard !text.isEmpty, text.utf8.count <= longestIdentifier else { return false }
  var afterHyphen = true
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      afterHyphen = false
    case UInt8(ascii: "-") where !afterHyphen: afterHyphen = true
    default: return false
    }
  }
  return !afterHyphen
}
