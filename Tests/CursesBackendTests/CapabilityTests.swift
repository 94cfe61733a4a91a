import CursesBackend
import Testing

struct CapabilityTests {
  @Test(arguments: [
    ("\u{1B}[m", "\u{1B}[m"), ("\u{1B}[m$<2>", "\u{1B}[m"), ("$<5*/>x", "x"), ("a$b", "a$b"),
    ("a$<", "a$<"), ("", ""),
  ])
  func leavesOutTheWaits(sequence: String, bytes: String) {
    #expect(Capability.withoutDelays(Array(sequence.utf8)) == Array(bytes.utf8))
  }
}
