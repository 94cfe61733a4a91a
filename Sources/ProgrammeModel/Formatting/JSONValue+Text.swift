extension JSONValue {
  /// Columns that a value without lists or objects in it may take on one line.
  private static let lineWidth = 120

  /// The value as a text, two blanks for each level; what is short and flat stands on one line.
  ///
  /// Characters that a terminal or an editor would act on are escaped, so the text is safe to print.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): JSONValue.quote(string, into: &text)
    case .array(let elements):
      writeBlock(
        "[", elements.map { ("", $0) }, "]", fits: elements.allSatisfy(\.isPlain), to: &text,
        indent: indent)
    case .object(let fields):
      writeBlock(
        "{", fields.map { (JSONValue.string($0.key).text + ": ", $0.value) }, "}",
        fits: fields.allSatisfy(\.value.isPlain), to: &text, indent: indent)
    }
  }

  private func writeBlock(
    _ open: String, _ items: [(label: String, value: JSONValue)], _ close: String, fits: Bool,
    to text: inout String, indent: String
  ) {
    if fits {
      let line = open + items.map { $0.label + $0.value.text }.joined(separator: ", ") + close
      if line.utf8.count + indent.utf8.count <= JSONValue.lineWidth {
        text += line
        return
      }
    }
    let inner = indent + "  "
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner + item.label
      item.value.write(to: &text, indent: inner)
    }
    text += "\n" + indent + close
  }

  /// Whether it holds no more than a list of scalars.
  private var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.allSatisfy(\.isScalar)
    case .object(let fields): fields.isEmpty
    }
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }

  private static func quote(_ string: String, into text: inout String) {
    text.unicodeScalars.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where isActive(scalar): text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.unicodeScalars.append("\"")
  }

  /// Whether a scalar would be acted on unseen: controls, bidirectional and other formats, line separators.
  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isSurelyShown { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default: return false
    }
  }

  /// A scalar as `\u202E`, or as a surrogate pair beyond the first plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }
}
