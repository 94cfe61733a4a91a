import ProgrammeModel
import Testing

struct FieldValueStandardCodesTests {
  private func party(_ fields: JSON) -> Fixture {
    let moscow: JSON = ["id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"]
    return Fixture().programme([
      "parties": [
        moscow.merging(fields), ["id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"],
      ]
    ])
  }

  @Test func readsCodesOfTheirForm() throws {
    let fixture = party(["country": "RU", "subdivision": "RU-MOW", "languages": ["ru", "zh-Hans"]])
      .with("series", ["reporter": "CN-BJ", "partner": "RU"])
      .with("source", ["language": ["en", "sr-Latn-RS"]]).with("expert", ["languages": ["yue"]])
    #expect(try fixture.findings(.e104).isEmpty)
    let snapshot = try fixture.snapshot()
    #expect(snapshot.parties["moscow"]?.country == "RU")
    #expect(snapshot.parties["moscow"]?.subdivision == "RU-MOW")
    #expect(snapshot.series.first?.reporter == "CN-BJ")
    #expect(snapshot.series.first?.partner == "RU")
    #expect(snapshot.experts.first?.languages == ["yue"])
  }

  @Test func refusesOthersAndShowsTheForm() throws {
    try expect(
      party([
        "country": .here("RUS"), "subdivision": .here("Moscow"),
        "languages": [.here("russian"), .here("ZH_Hans")],
      ]), reports: .e104,
      """
      party "moscow": country "RUS" is not a country code (ISO 3166-1); \
      write two capital letters, such as RU
      """,
      """
      party "moscow": subdivision "Moscow" is not the code of a part of a country (ISO 3166-2); \
      write a country and a part of it, such as RU-MOW
      """,
      """
      party "moscow": languages "russian" is not a language tag (BCP 47); \
      write two or three small letters, such as ru, or more, such as zh-Hans
      """,
      """
      party "moscow": languages "ZH_Hans" is not a language tag (BCP 47); \
      did you mean "zh-Hans"?
      """)
  }

  @Test func refusesPlacesOfASeries() throws {
    try expect(
      Fixture().with("series", ["reporter": .here("CHN"), "partner": .here("ru_mow")]),
      reports: .e104,
      """
      series "total": reporter "CHN" is not a place code (ISO 3166); \
      write a country, such as RU, or a part of one, such as RU-MOW
      """,
      "series \"total\": partner \"ru_mow\" is not a place code (ISO 3166); did you mean \"RU-MOW\"?"
    )
  }

  @Test func holdsTheProgrammesLanguagesToTheForm() throws {
    let fixture = Fixture().programme([
      "default_language": .here("English"), "languages": ["en", .here("русский")],
    ])
    #expect(
      try fixture.findings(.e104).map { "\($0.path):\($0.place.line):\($0.place.column)" }
        == fixture.marks)
    let programme = try fixture.snapshot().programme
    #expect(programme.defaultLanguage == "en")
    #expect(programme.languages == ["en"])
  }

  @Test(arguments: [
    (StandardCode.country, ["RU", "CN"], ["", "R", "RUS", "ru", "R1", "RU-MOW", "РФ"]),
    (
      .subdivision, ["RU-MOW", "CN-BJ", "GB-1", "FR-75C"],
      ["RU", "RU-", "RU-MOSC", "RU-mow", "-MOW"]
    ),
    (.place, ["RU", "RU-MOW"], ["Russia", "RU-MOW-X", "ru", "RU–MOW"]),
    (
      .language, ["ru", "zh-Hans", "zh-Hant-TW", "yue", "de-1996"],
      ["", "r", "RU", "russian", "zh_Hans", "zh-", "ru-абв", "zh-123456789"]
    ),
  ])
  func tellsTheFormAsItsPatternDoes(
    code: StandardCode, sound: [String], others: [String]
  ) throws {
    let pattern = try Regex(code.pattern)
    #expect(sound.filter { !code.matches($0) || !$0.contains(pattern) } == [])
    #expect(others.filter { code.matches($0) || $0.contains(pattern) } == [])
  }
}
