import TerminalKit
import Testing

struct RoleTests {
  @Test func everyRoleHasALetterOfItsOwn() {
    #expect(Set(Role.allCases.map(\.letter)).count == 14)
  }
}
