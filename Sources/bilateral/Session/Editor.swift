import Foundation
import Glibc

/// The user's own editor: $VISUAL, else $EDITOR, else vi.
enum Editor {
  /// Opens a file at a line and waits until the editor ends. Gives its exit status, or `nil` where it could not be started.
  static func open(_ path: String, line: Int) -> Int32? {
    let environment = ProcessInfo.processInfo.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    let command = named.first { !$0.isEmpty } ?? "vi"
    let script = "exec \(command) \"$@\""
    let arguments = ["sh", "-c", script, "sh", "+\(line)", path]
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
