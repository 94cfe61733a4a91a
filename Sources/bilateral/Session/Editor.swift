import Glibc

/// The user's own editor: $VISUAL, else $EDITOR, else vi.
enum Editor {
  /// What a shell gives for a program that is not there.
  private static let notFound: Int32 = 127

  /// Opens a file at a place and waits until the editor ends. Gives its exit status, or `nil` where it could not be started.
  static func open(_ place: FilePlace) -> Int32? {
    let environment = Surroundings.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    let text = named.first { !$0.isEmpty } ?? "vi"
    guard
      let command = EditorCommand(
        text, path: place.path, line: place.line, column: place.column)
    else { return nil }
    var pointers = command.words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    guard posix_spawnp(&child, command.words[0], nil, nil, &pointers, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return code == notFound ? nil : code
  }
}
