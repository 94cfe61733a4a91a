import CNcurses
import Glibc
import TerminalKit

extension CursesTerminal {
  /// Starts curses at a size of our own, because it would not survive every size of a window.
  static func open(size: Size, hasTrueColor: Bool) throws(TerminalError) -> OpaquePointer {
    guard let variable = getenv("TERM"), variable.pointee != 0 else { throw .untyped }
    let type = String(cString: variable)
    guard isName(type) else { throw .unknownType }
    guard isDescribed(type) else { throw .unknownType }
    if Capability.bytes(of: "cup").isEmpty { throw .withoutCursor }
    let name = hasTrueColor ? moreColorful(type) : type
    use_env(true)
    use_tioctl(false)
    setenv("LINES", "\(size.height)", 1)
    setenv("COLUMNS", "\(size.width)", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    guard let screen = newterm(name, standard_output(), standard_input()) else {
      throw .unknownType
    }
    return screen
  }

  /// The description with 256 colours of a terminal whose own has fewer, where there is one: of `screen`, `xterm`, `tmux`.
  private static func moreColorful(_ type: String) -> String {
    let sister = type + "-256color"
    return tigetnum("colors") < 256 && isDescribed(sister) ? sister : type
  }

  private static func isDescribed(_ type: String) -> Bool {
    var result: Int32 = 0
    return setupterm(type, STDOUT_FILENO, &result) == OK
  }

  /// Whether TERM can be a terminal's name: curses takes it for a part of a path.
  private static func isName(_ type: String) -> Bool {
    type.utf8.count <= longestName
      && type.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F && $0 != 0x25 }
  }

  private static let longestName = 64
}
