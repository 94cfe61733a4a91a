import CNcurses
import Glibc
package import TerminalKit

/// The size of a terminal's window, kept within what ncurses can bear.
///
/// A visitor's 32767×32767 took over 800 MB, and 65535×65535 crashed ncurses.
package enum WindowSize {
  package static let largest = Size(width: 600, height: 300)

  /// Where a terminal does not know its size.
  private static let usual = Size(width: 80, height: 24)

  /// The size of the terminal open as a descriptor.
  static func current(descriptor: Int32) -> Size {
    var window = winsize()
    guard ioctl(descriptor, window_size_request, &window) == 0 else { return usual }
    return usable(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// The size used for one that a terminal reports.
  package static func usable(width: Int, height: Int) -> Size {
    guard width > 0, height > 0 else { return usual }
    return Size(width: width, height: height).clamped(to: largest)
  }
}
