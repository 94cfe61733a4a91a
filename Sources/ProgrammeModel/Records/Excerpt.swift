package import LocatedJSON

/// A short quotation: at most 300 characters in each language.
package struct Excerpt: FieldValue {
  /// Source: the data format's limit.
  static let longest = 300

  package static var shape: ValueShape { .excerpt(longest: longest) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Excerpt? {
    guard let text = LocalizedText.read(value, &decoding) else { return nil }
    for (_, variant) in text.variants where variant.count > longest {
      return decoding.outOfRange(
        value, "of \(variant.count) characters", "quote at most \(longest)")
    }
    return Excerpt()
  }
}
