import Foundation
import Glibc
package import ProgrammeModel

/// The system calls of a ``DirectoryWatcher``, each of which a test can make fail. Source: inotify(7).
package struct WatchCalls: Sendable {
  /// Gives an inotify instance, or −1 where there are no more.
  package var open: @Sendable () -> Int32

  /// Watches a folder, and gives its watch, or why it is not watched.
  package var add:
    @Sendable (_ instance: Int32, _ folder: String, _ changes: UInt32) -> Result<Int32, SystemError>

  /// The mounted file systems, as proc(5) writes them.
  package var mounts: @Sendable () -> String

  /// The calls of the system itself.
  package static let live = WatchCalls(
    open: { inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) },
    add: { instance, folder, changes in
      let watch = inotify_add_watch(instance, folder, changes)
      return watch < 0 ? .failure(SystemError(code: errno)) : .success(watch)
    },
    mounts: { (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? "" })
}
