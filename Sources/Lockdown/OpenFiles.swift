import CLockdown
import Glibc

/// The files that whoever started the process left open.
package enum OpenFiles {
  /// Closes all but standard input, output and errors: a later lock-down takes no open file away.
  package static func closeAll() -> Layer {
    Refusal(of: lockdown_close_from(UInt32(STDERR_FILENO + 1))).map(Layer.refused) ?? .inForce
  }
}
