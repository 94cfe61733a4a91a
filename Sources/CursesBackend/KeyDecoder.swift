import CNcurses
package import TerminalKit

/// Turns what curses reads into keys by their meaning.
package enum KeyDecoder {
  /// The key, or `nil` for one that means nothing here.
  package static func key(for raw: RawKey) -> Key? {
    switch raw {
    case .code(let code): key(forCode: code)
    case .scalar(let scalar): key(for: scalar)
    case .paste(let text): .paste(text)
    case .mouse(button: 0, let point): .click(point)
    case .mouse(button: 64, let point): .wheelUp(point)
    case .mouse(button: 65, let point): .wheelDown(point)
    case .mouse: nil
    }
  }

  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0..<0x20: Unicode.Scalar(scalar.value | 0x40).map { .control(lowercased($0)) }
    case 0x80..<0xA0: nil
    default: .character(Character(scalar))
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Character {
    Character(scalar.properties.lowercaseMapping)
  }

  private static func key(forCode code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
