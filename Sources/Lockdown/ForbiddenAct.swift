import Glibc

/// Something that a kiosk's process must not manage, tried in a form that does no harm where it does.
package struct ForbiddenAct: Sendable {
  /// What it is: `start a program`.
  package let name: String

  /// Tries it, and gives what the kernel answered: 0 or more, or minus the error number.
  let attempt: @Sendable (Ground) -> Int

  /// Where it is tried.
  package struct Ground: Sendable {
    /// The data directory.
    package let directory: String

    /// A file outside it that was open before the lock-down.
    package let openedBefore: Int32

    package init(directory: String, openedBefore: Int32) {
      self.directory = directory
      self.openedBefore = openedBefore
    }
  }

  init(_ name: String, attempt: @escaping @Sendable (Ground) -> Int) {
    self.name = name
    self.attempt = attempt
  }

  /// The answers that mean that the lock-down holds; any other means that the kernel went on to do it.
  private static let refusals = [EPERM, EACCES, ENOSYS, EBADF]

  /// Tries it, and gives the refusal; `nil` where it was not refused.
  package func refusal(on ground: Ground) -> Refusal? {
    Refusal(of: attempt(ground)).flatMap { Self.refusals.contains($0.code) ? $0 : nil }
  }
}
