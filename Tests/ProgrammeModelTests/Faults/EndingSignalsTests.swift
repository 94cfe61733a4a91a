import Glibc
import ProgrammeModel
import Synchronization
import Testing

/// A process that is asked to end leaves no half of a file behind.
struct EndingSignalsTests {
  private static func holdsBack(_ signal: Int32) -> Bool {
    var held = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &held)
    return sigismember(&held, signal) == 1
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func waitUntilAFileHasItsName(signal: Int32) throws {
    // Threads of tests may hold signals back as they come; this one is to take them, as a program's first does.
    var (taken, before) = (sigset_t(), sigset_t())
    sigemptyset(&taken)
    sigaddset(&taken, signal)
    pthread_sigmask(SIG_UNBLOCK, &taken, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let folder = try TemporaryFolder()
    let held = Mutex<[Bool]>([])
    var calls = SystemCalls.live
    calls.write = { file, bytes in
      held.withLock { $0.append(Self.holdsBack(signal)) }
      return SystemCalls.live.write(file, bytes)
    }
    calls.rename = { root, old, new in
      held.withLock { $0.append(Self.holdsBack(signal)) }
      return SystemCalls.live.rename(root, old, new)
    }
    let disk = try DirectoryOnDisk(path: folder.path, calls: calls)
    try disk.put(NewFile("a.json", "{}"))
    try disk.put(NewFile("a.json", "[]"))
    #expect(held.withLock { $0 } == [true, true, true])
    #expect(!Self.holdsBack(signal))
  }
}
