extension JSON {
  /// The text, one member or element a line, and the places of its marks in their order.
  var rendered: (text: String, marks: [Place]) {
    var page = Page()
    page.write(self, indent: 0)
    return (page.text, page.marks)
  }

  /// Line and column, both from 1.
  struct Place: Hashable {
    var line = 1
    var column = 1
  }

  /// A text that grows, and knows where it ends.
  private struct Page {
    var text = ""
    var marks: [Place] = []
    private var end = Place()

    mutating func write(_ value: JSON, indent: Int) {
      switch value {
      case .raw(let text): put(text)
      case .text(let text): put(JSON.quoted(text))
      case .absent: break
      case .here(let value):
        marks.append(end)
        write(value, indent: indent)
      case .keyHere(let value): write(value, indent: indent)
      case .list(let elements):
        block("[", "]", elements, indent) { $0.write($1, indent: indent + 2) }
      case .object(let members):
        block("{", "}", members, indent) { $0.write($1, indent: indent + 2) }
      }
    }

    private mutating func write(_ member: (key: String, value: JSON), indent: Int) {
      if case .keyHere = member.value { marks.append(end) }
      put("\(JSON.quoted(member.key)): ")
      write(member.value, indent: indent)
    }

    private mutating func block<Item>(
      _ open: String, _ close: String, _ items: [Item], _ indent: Int,
      _ write: (inout Page, Item) -> Void
    ) {
      put(open)
      for (index, item) in items.enumerated() {
        put((index == 0 ? "\n" : ",\n") + String(repeating: " ", count: indent + 2))
        write(&self, item)
      }
      if !items.isEmpty { put("\n" + String(repeating: " ", count: indent)) }
      put(close)
    }

    private mutating func put(_ piece: String) {
      text += piece
      for scalar in piece.unicodeScalars {
        end =
          scalar == "\n" ? Place(line: end.line + 1) : Place(line: end.line, column: end.column + 1)
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        result += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
