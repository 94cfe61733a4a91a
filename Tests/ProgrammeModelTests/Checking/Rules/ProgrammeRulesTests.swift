import ProgrammeModel
import Testing

struct ProgrammeHasTwoPartiesTests {
  @Test(arguments: Audience.allCases)
  func acceptsTwo(audience: Audience) throws {
    #expect(try Fixture().findings(.e211, for: audience).isEmpty)
  }

  @Test func reportsFewer() throws {
    let one: JSON = ["id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"]
    try expect(
      Fixture().programme(["parties": .here([one])]), reports: .e211,
      "programme \"two-cities\": has one party; write two or more")
    try expect(
      Fixture().programme(["parties": .here([])]), reports: .e211,
      "programme \"two-cities\": has no parties; write two or more")
    try expect(
      Fixture().programme(["parties": .here([one, one])]), reports: .e211,
      "programme \"two-cities\": has one party; write two or more")
  }
}

struct FormatVersionTests {
  @Test func acceptsTheFormatItKnows() throws {
    #expect(try Fixture().findings(.e006, .e107).isEmpty)
  }

  @Test func reportsANewerOne() throws {
    try expect(
      Fixture().programme(["format_version": .here(2)]), reports: .e006,
      "programme \"two-cities\": format_version 2 is newer than 1; update bilateral")
  }

  @Test func takesAnOlderOneForAFaultOfTheField() throws {
    try expect(
      Fixture().programme(["format_version": .here(0)]), reports: .e107,
      """
      programme "two-cities": format_version 0 is out of range; write 1
      """)
  }
}
