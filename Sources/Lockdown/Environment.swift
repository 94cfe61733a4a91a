import Glibc

/// What the process was told by whoever started it.
package enum Environment {
  /// Forgets every variable but those named.
  ///
  /// ncurses obeys a foreign TERMINFO, and glibc a foreign LOCPATH or TZDIR.
  package static func forget(allBut kept: [String]) {
    let values = kept.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    clearenv()
    for (name, value) in values { setenv(name, value, 1) }
  }
}
