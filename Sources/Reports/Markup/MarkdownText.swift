import TerminalKit

/// Texts of records as Markdown that reads as they are written.
enum MarkdownText {
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&",
  ]

  /// A text in which nothing formats, links or opens a cell, on one line.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in VisibleText.filter(text).drop(while: { $0 == " " }) {
      if special.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    if let sign = blockSign(of: escaped) { escaped.insert("\\", at: sign) }
    return escaped
  }

  /// The place of what would make a line a list, a rule or a heading; `nil` where nothing does.
  private static func blockSign(of line: String) -> String.Index? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let sign = line[digits.endIndex...].first
    let isAlone = line[digits.endIndex...].dropFirst().first.map { $0 == " " } ?? true
    switch sign {
    case ".", ")": return !digits.isEmpty && isAlone ? digits.endIndex : nil
    case "-", "+", "=":
      let isRule = line.allSatisfy { $0 == sign || $0 == " " }
      return digits.isEmpty && (isAlone || isRule) ? line.startIndex : nil
    default: return nil
    }
  }
}
