package import LocatedJSON

/// A text that is held to the form of a standard's codes.
package protocol CodedText: FieldValue {
  static var code: StandardCode { get }
  var text: String { get }
  init(text: String)
}

extension CodedText {
  package static var shape: ValueShape { .standard(code) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Self? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    return code.matches(text) ? Self(text: text) : decoding.notOfStandard(value, text, code)
  }
}

/// A country by ISO 3166-1.
package struct CountryCode: CodedText {
  package static let code = StandardCode.country
  package let text: String
  package init(text: String) { self.text = text }
}

/// A part of a country by ISO 3166-2.
package struct SubdivisionCode: CodedText {
  package static let code = StandardCode.subdivision
  package let text: String
  package init(text: String) { self.text = text }
}

/// A country or a part of one by ISO 3166.
package struct PlaceCode: CodedText {
  package static let code = StandardCode.place
  package let text: String
  package init(text: String) { self.text = text }
}

/// A language by BCP 47.
package struct LanguageTag: CodedText {
  package static let code = StandardCode.language
  package let text: String
  package init(text: String) { self.text = text }
}

extension Decoding {
  fileprivate mutating func notOfStandard<T>(
    _ value: Value, _ text: String, _ code: StandardCode
  ) -> T? {
    let hint = code.mended(text).map { "did you mean \"\($0)\"?" } ?? "write \(code.form)"
    report(.e104, at: value, "\(field) \"\(shortened(text))\" is not \(code.name); \(hint)")
    return nil
  }
}
