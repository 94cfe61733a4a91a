import Foundation
import Testing

/// A kiosk on kernels that go without a layer of the lock-down.
struct KioskSandboxTests {
  private func selfTest(without layers: [String], _ options: String...) throws -> CommandRun {
    let kernel = layers.flatMap { ["--without", $0] } + ["--", BuiltProgram.path("bilateral")]
    return try CommandRun(
      probe: kernel + ["kiosk", OpenDashboard.bundled.path, "--self-test"] + options)
  }

  @Test func tellsOfItselfThatAllIsRefused() throws {
    let run = try selfTest(without: [])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("refused  ") })
    #expect(run.output.contains("refused  start a program (Operation not permitted)"))
  }

  @Test func tellsOfItselfWhatIsNot() throws {
    let run = try selfTest(without: ["landlock"])
    #expect(run.status == 69)
    #expect(run.output.contains("ALLOWED  read a file outside the data\n"))
    #expect(
      run.complaints == [
        "bilateral: the kernel has no Landlock (Function not implemented); the account's permissions"
          + " alone rule what it reads"
      ])
  }

  @Test(arguments: ["landlock", "seccomp"])
  func doesNotStartWithoutALayerThatIsRequired(layer: String) throws {
    let kiosk = try OpenKiosk(["--require-sandbox"], without: [layer])
    #expect(kiosk.waitForEnd() == .exited(69))
    #expect(kiosk.isRestored)
    #expect(kiosk.text.hasPrefix("bilateral: the kernel "))
  }

  @Test(arguments: ["landlock", "seccomp"])
  func startsWithoutALayerThatIsNot(layer: String) throws {
    let kiosk = try OpenKiosk(without: [layer])
    #expect(kiosk.waitFor(OpenKiosk.painted))
    kiosk.send("q")
    #expect(kiosk.waitForEnd() == .exited(0))
  }

  @Test func doesNotStartWhereNothingHoldsIt() throws {
    let kiosk = try OpenKiosk(without: ["landlock", "seccomp"])
    #expect(kiosk.waitForEnd() == .exited(69))
    #expect(kiosk.text.contains("nothing would hold the session"))
  }

  @Test func startsWhereNothingHoldsItIfToldTo() throws {
    let kiosk = try OpenKiosk(["--no-sandbox"], without: ["landlock", "seccomp"])
    #expect(kiosk.waitFor(OpenKiosk.painted))
  }
}
