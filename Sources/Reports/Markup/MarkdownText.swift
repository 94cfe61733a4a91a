import TerminalKit

/// Texts of records as Markdown that reads as they are written.
enum MarkdownText {
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&",
  ]

  /// A text in which nothing formats, links or opens a cell, on one line.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in VisibleText.filter(text) {
      if special.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    let opensList = ["-", "+"].contains { escaped.hasPrefix($0) }
    return opensList && escaped.dropFirst().hasPrefix(" ") ? "\\" + escaped : escaped
  }
}
