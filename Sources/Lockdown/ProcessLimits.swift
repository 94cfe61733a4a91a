import CLockdown
import Glibc

/// What the process gives up for good, on any kernel.
package enum ProcessLimits {
  /// The most memory that it may map, in bytes.
  ///
  /// Not the number of processes, since Swift tries for ever to start a thread that is refused, nor the size of files,
  /// since that kills a process whose output is one.
  static let memory: rlim_t = 1 << 30

  /// No privileges by any program, no core file, nothing to read for a debugger, and so much memory.
  package static func take() -> Layer {
    let outcomes = [
      lockdown_control(PR_SET_DUMPABLE, 0),
      limit(RLIMIT_CORE, to: 0),
      limit(RLIMIT_AS, to: memory),
    ]
    let refused = outcomes.lazy.compactMap { Refusal(of: $0) }.first.map(Layer.refused)
    return refused ?? giveUpPrivileges()
  }

  /// No program that this one starts is ever given more than it has itself.
  package static func giveUpPrivileges() -> Layer {
    Refusal(of: lockdown_control(PR_SET_NO_NEW_PRIVS, 1)).map(Layer.refused) ?? .inForce
  }

  /// A limit that is lower already stays.
  private static func limit(_ resource: __rlimit_resource, to most: rlim_t) -> Int {
    var limits = rlimit()
    let resource = __rlimit_resource_t(resource.rawValue)
    guard getrlimit(resource, &limits) == 0 else { return -Int(errno) }
    limits.rlim_max = min(limits.rlim_max, most)
    limits.rlim_cur = min(limits.rlim_cur, limits.rlim_max)
    return setrlimit(resource, &limits) == 0 ? 0 : -Int(errno)
  }
}
