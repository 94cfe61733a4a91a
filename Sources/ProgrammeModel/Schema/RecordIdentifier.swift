import LocatedJSON

/// A record's own id, checked for its form.
struct RecordIdentifier: FieldValue {
  let text: String

  static var shape: ValueShape { .identifier }

  static func read(_ value: Value, _ decoding: inout Decoding) -> RecordIdentifier? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    if !isIdentifier(text) {
      decoding.report(
        .e105, at: value,
        "id \"\(shortened(text))\" is not an id; write \(suggestion(for: text))")
    }
    return RecordIdentifier(text: text)
  }

  /// The form, and an example of it: whether that id is free is not known here.
  private static func suggestion(for text: String) -> String {
    let candidate = RecordNaming.words(in: text).joined(separator: "-")
    let form = "lower-case letters, digits and single hyphens, at most 64"
    return isIdentifier(candidate) ? "\(form), such as \"\(candidate)\"" : form
  }
}
