import Glibc

/// The `errno` of a call that failed.
package struct SystemError: Error, Equatable, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// In the system's own words, such as `Permission denied`.
  package var reason: String { String(cString: strerror(code)) }
}
