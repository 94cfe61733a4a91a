import CLockdown

/// A layer of the lock-down that a test makes the kernel go without.
package enum WithheldCall: String, CaseIterable, Sendable {
  /// As before Linux 5.13.
  case landlock

  /// As in a container that lets nobody filter calls.
  case seccomp

  var refused: [RefusedCall] {
    switch self {
    case .landlock:
      [__NR_landlock_create_ruleset, __NR_landlock_add_rule, __NR_landlock_restrict_self]
        .map { RefusedCall($0, with: ENOSYS) }
    case .seccomp:
      [
        RefusedCall(__NR_seccomp),
        RefusedCall(__NR_prctl, when: .oneOf([UInt32(PR_SET_SECCOMP)], argument: 0)),
      ]
    }
  }
}
