/// The command line that opens an editor at a place.
package struct EditorCommand: Equatable {
  /// The editor and its arguments, the file's among them.
  package let words: [String]

  /// Takes what $VISUAL or $EDITOR holds: a program with its arguments, quoted as in a shell.
  ///
  /// No shell ever sees it, nor the path: neither can hold a command. `nil` where it names no program.
  package init?(_ text: String, path: String, line: Int, column: Int) {
    let given = Self.words(of: text)
    guard let program = given.first, !program.isEmpty else { return nil }
    let name = program.split(separator: "/").last.map(String.init) ?? program
    // A path that begins so would be taken for an option.
    let file = path.hasPrefix("-") || path.hasPrefix("+") ? "./\(path)" : path
    let style = Self.styles[name] ?? .plusLine
    words = given + style.arguments(file, line, column, given: given)
  }

  /// How an editor is told a place.
  private enum Style {
    case plusLine
    case plusLineColumn(String)
    case vim, suffix, goto, kate

    func arguments(_ file: String, _ line: Int, _ column: Int, given: [String]) -> [String] {
      switch self {
      case .plusLine: ["+\(line)", file]
      case .plusLineColumn(let separator): ["+\(line)\(separator)\(column)", file]
      case .vim: ["+call cursor(\(line),\(column))", file]
      case .suffix: ["\(file):\(line):\(column)"]
      case .goto:
        (given.contains("--wait") || given.contains("-w") ? [] : ["--wait"])
          + ["--goto", "\(file):\(line):\(column)"]
      case .kate: ["--line", "\(line)", "--column", "\(column)", file]
      }
    }
  }

  private static let styles: [String: Style] = [
    "vim": .vim, "nvim": .vim, "vim.basic": .vim, "vim.gtk3": .vim, "gvim": .vim,
    "nano": .plusLineColumn(","), "rnano": .plusLineColumn(","),
    "emacs": .plusLineColumn(":"), "emacsclient": .plusLineColumn(":"),
    "micro": .plusLineColumn(":"), "kak": .plusLineColumn(":"), "gedit": .plusLineColumn(":"),
    "hx": .suffix, "helix": .suffix, "subl": .suffix, "zed": .suffix,
    "code": .goto, "code-insiders": .goto, "codium": .goto, "vscodium": .goto, "cursor": .goto,
    "kate": .kate,
  ]

  /// Words between blanks; quotes and backslashes keep blanks within one.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
