import LocatedJSON

extension Value {
  /// What a message calls the value that was found.
  var kindName: String {
    switch kind {
    case .null: "null"
    case .bool: bool == true ? "true" : "false"
    case .number: "the number \(shortened(numberText ?? ""))"
    case .string: "the text \"\(shortened(string ?? ""))\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A found text, cut so that a message stays one line.
func shortened(_ text: String) -> String {
  let head = text.unicodeScalars.prefix(61)
  return head.count <= 60 ? text : String(String.UnicodeScalarView(head.prefix(59))) + "…"
}
