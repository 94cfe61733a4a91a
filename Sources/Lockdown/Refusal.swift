import Glibc

/// The system's reason for refusing something: an `errno`.
package struct Refusal: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// What a C function that answers with minus the error number refused; `nil` where it did not.
  init?(of outcome: Int) {
    guard outcome < 0 else { return nil }
    code = Int32(truncatingIfNeeded: -outcome)
  }

  /// The reason in the system's words.
  package var reason: String { String(cString: strerror(code)) }
}
