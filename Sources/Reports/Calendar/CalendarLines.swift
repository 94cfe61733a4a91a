import TerminalKit

/// The lines of a calendar file, folded and ended as RFC 5545 asks.
struct CalendarLines {
  private(set) var text = ""

  /// A line's octets at most, without its end. Source: RFC 5545, 3.1.
  private static let limit = 75

  /// Adds a component with what is in it.
  mutating func group(_ name: String, _ fill: (inout CalendarLines) -> Void) {
    add("BEGIN", raw: name)
    fill(&self)
    add("END", raw: name)
  }

  /// Adds a value that is made of plain characters, such as a time.
  mutating func add(_ name: String, raw value: String) { fold("\(name):\(value)") }

  /// Adds a text of a record; nothing for a missing or empty one.
  mutating func add(_ name: String, text: String?) {
    guard let text, !text.isEmpty else { return }
    fold("\(name):\(Self.escape(text))")
  }

  /// Adds several texts with commas between; nothing where there are none.
  mutating func add(_ name: String, texts: [String]) {
    guard !texts.isEmpty else { return }
    fold("\(name):\(texts.map(Self.escape).joined(separator: ","))")
  }

  /// Adds a time with what says of which kind it is.
  mutating func add(_ name: String, time: CalendarTime) {
    fold("\(name)\(time.parameters):\(time.text)")
  }

  /// Source: RFC 5545, 3.3.11.
  private static func escape(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      VisibleText.filter(String(line)).replacing("\\", with: "\\\\").replacing(";", with: "\\;")
        .replacing(",", with: "\\,")
    }.joined(separator: "\\n")
  }

  /// Breaks a long line before a character that would not fit; a character is never cut.
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > Self.limit {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    text += "\r\n"
  }
}
