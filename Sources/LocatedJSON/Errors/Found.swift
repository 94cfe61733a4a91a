extension SyntaxError {
  /// What stands where something else has to.
  package enum Found: Hashable, Sendable, CustomStringConvertible {
    case scalar(Unicode.Scalar)
    case end

    package var description: String {
      switch self {
      case .scalar("\""): "a double quote"
      case .scalar(let scalar) where scalar.properties.isVisible: "\"\(scalar)\""
      case .scalar(let scalar): scalar.codePoint
      case .end: "the end of the file"
      }
    }
  }
}

extension Unicode.Scalar {
  /// The scalar's number as Unicode writes it, such as `U+00A0`.
  var codePoint: String { "U+\(Hexadecimal.text(value, width: 4))" }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar shows as a mark of its own in a line of text.
  fileprivate var isVisible: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
      false
    default: true
    }
  }
}
