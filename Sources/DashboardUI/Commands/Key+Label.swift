package import TerminalKit

extension Key {
  /// The key as the key bar and the help write it, alike in every language.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .delete: "Del"
    case .insert: "Ins"
    case .control(let letter): "^\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .paste: "paste"
    case .click: "click"
    case .wheelUp, .wheelDown: "wheel"
    }
  }
}
