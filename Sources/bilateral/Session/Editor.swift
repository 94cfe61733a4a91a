import Glibc

/// The user's own editor: $VISUAL, else $EDITOR, else vi.
enum Editor {
  /// What a shell gives for a program that is not there.
  private static let notFound: Int32 = 127

  /// Opens a file at a place and waits until the editor ends. Gives its exit status, or `nil` where it could not be started.
  ///
  /// ^C and ^\ are meant for the editor and what runs in it: this process does not hear them meanwhile.
  static func open(_ place: FilePlace) -> Int32? {
    let environment = Surroundings.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    let text = named.first { !$0.isEmpty } ?? "vi"
    guard
      let command = EditorCommand(
        text, path: place.path, line: place.line, column: place.column)
    else { return nil }
    let keys = DeafenedKeys()
    defer { keys.hearAgain() }
    guard let child = start(command.words, hearing: keys.signals) else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return code == notFound ? nil : code
  }

  /// Starts a program that some signals reach as by default.
  private static func start(_ words: [String], hearing signals: [Int32]) -> pid_t? {
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in signals { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    let fault = posix_spawnp(&child, words[0], nil, &attributes, &pointers, environ)
    return fault == 0 ? child : nil
  }
}

/// The signals of ^C and ^\, ignored until they are heard again.
private struct DeafenedKeys {
  private let previous: [(signal: Int32, action: sigaction)]

  /// Those that were heard before.
  let signals: [Int32]

  init() {
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    previous = [SIGINT, SIGQUIT].map { signal in
      var action = sigaction()
      sigaction(signal, &ignoring, &action)
      return (signal, action)
    }
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    signals = previous.filter {
      unsafeBitCast($0.action.__sigaction_handler.sa_handler, to: Int.self) != ignored
    }.map(\.signal)
  }

  func hearAgain() {
    for (signal, var action) in previous { sigaction(signal, &action, nil) }
  }
}
