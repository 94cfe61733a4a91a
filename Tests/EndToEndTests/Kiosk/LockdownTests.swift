import Lockdown
import Testing

/// What a process that is locked as a kiosk's is refused, and what it still manages.
struct LockdownTests {
  private static let acts = ForbiddenAct.all.map(\.name)
  private static let necessary = [
    "read the data", "tell the time elsewhere", "write dates and numbers", "compare texts",
    "read JSON", "start a thread", "watch a folder", "signal itself",
  ]

  /// Those that only Landlock refuses, and those that Landlock refuses without the filter of calls.
  private static let landlockAlone: Set = [
    "read a file outside the data", "list a folder outside the data",
  ]
  private static let landlockToo = landlockAlone.union([
    "read a file that was open before", "write to a data file", "make a file in the data",
    "make a file outside the data", "load a library",
  ])

  @Test(arguments: acts)
  func refuses(act: String) throws {
    #expect(try Probing.locked().contains("refused \(act)"))
  }

  /// Else the tests above could not fail.
  @Test(arguments: acts)
  func isManagedWithoutTheLockDown(act: String) throws {
    #expect(try Probing.unlocked().contains("managed \(act)"))
  }

  @Test(arguments: acts)
  func refusesAllButReadingWithoutLandlock(act: String) throws {
    let outcome = Self.landlockAlone.contains(act) ? "managed" : "refused"
    #expect(try Probing.withoutLandlock().contains("\(outcome) \(act)"))
  }

  @Test(arguments: landlockToo)
  func refusesFilesWithoutTheFilterOfCalls(act: String) throws {
    #expect(try Probing.withoutSeccomp().contains("refused \(act)"))
  }

  @Test func isManagedWithoutTheFilterOfCalls() throws {
    #expect(try Probing.withoutSeccomp().contains("managed change a file's mode"))
  }

  @Test(arguments: [
    "no core file", "no more memory than a gibibyte", "nothing for a debugger",
    "no privileges by a program",
  ])
  func holdsItsLimits(limit: String) throws {
    for run in [Probing.locked, Probing.withoutLandlock, Probing.withoutSeccomp] {
      #expect(try run().contains("held \(limit)"))
    }
    #expect(try Probing.unlocked().contains("free nothing for a debugger"))
  }

  @Test(arguments: necessary)
  func leavesWhatAKioskNeeds(act: String) throws {
    for run in [Probing.locked, Probing.withoutLandlock, Probing.withoutSeccomp] {
      #expect(try run().contains("works \(act)"))
    }
  }
}
