import ProgrammeModel
import Testing

struct UnitIsKnownTests {
  @Test(arguments: ["USD", "CNY", "RUB", "EUR", "persons", "percent", "tonnes"])
  func acceptsACurrencyOrAUnitOfTheFormat(unit: String) throws {
    #expect(try Fixture().with("series", ["unit": .text(unit)]).findings(.e208).isEmpty)
  }

  @Test func reportsEveryOther() throws {
    try expect(
      Fixture().with("series", ["id": "a", "unit": .here("USS")])
        .with("series", ["id": "b", "unit": .here("person")])
        .with("series", ["id": "c", "unit": .here("barrels")])
        .with("series", ["id": "d", "unit": .here("")]),
      reports: .e208, "series \"a\": unit \"USS\" is not known; did you mean \"USD\"?",
      "series \"b\": unit \"person\" is not known; did you mean \"persons\"?",
      """
      series "c": unit "barrels" is not known; \
      write a currency such as USD, or persons, percent or tonnes
      """,
      """
      series "d": unit "" is not known; write a currency such as USD, or persons, percent or tonnes
      """)
  }
}

struct CurrencyIsKnownTests {
  @Test(arguments: ["USD", "CNY", "RUB", "EUR"])
  func acceptsACurrency(code: String) throws {
    #expect(try Fixture().programme(["currency": .text(code)]).findings(.e208).isEmpty)
  }

  @Test(
    arguments: [
      ("dollars", "write a currency such as USD"), ("usd", "did you mean \"USD\"?"),
      ("percent", "write a currency such as USD"),
    ])
  func reportsEveryOther(code: String, hint: String) throws {
    try expect(
      Fixture().programme(["currency": .here(.text(code))]), reports: .e208,
      "programme \"two-cities\": currency \"\(code)\" is not known; \(hint)")
  }
}

struct PeriodHasOneValueTests {
  @Test func acceptsValuesThatCanBeToldApart() throws {
    let fixture = Fixture().with("source").with(
      "series",
      [
        "observations": [
          ["period": "2020", "value": 1], ["period": "2021", "value": 1],
          ["period": "2020", "value": 2, "status": "revised"],
          ["period": "2020", "value": 2, "published": "2021-05"],
          ["period": "2020", "value": 2, "source": "article"],
        ]
      ])
    #expect(try fixture.findings(.e209).isEmpty)
  }

  @Test func reportsEveryRepeatAtItsRow() throws {
    let message =
      "has two values with the same status, source and date of publication; "
      + "take one out, or say what tells them apart"
    try expect(
      Fixture().with(
        "series",
        [
          "observations": [
            ["period": "2020", "value": 1], "no row", .here(["period": "2020", "value": 1]),
            .here(["period": "2020-01/2020-12", "value": 2]),
          ]
        ]),
      reports: .e209, "series \"total\": period \"2020\" \(message)",
      "series \"total\": period \"2020-01/2020-12\" \(message)")
  }
}

struct ComponentsAreAlikeTests {
  @Test func acceptsComponentsOfOneUnitAndPartner() throws {
    let fixture = Fixture().with("series", ["components": ["export", "nowhere"]])
      .with("series", ["id": "export", "flow": "export"])
    #expect(try fixture.findings(.e210).isEmpty)
  }

  @Test func reportsEveryComponentThatIsOther() throws {
    try expect(
      Fixture()
        .with("series", ["components": [.here("a"), .here("b"), .here("c"), "d"]])
        .with("series", ["id": "a", "unit": "CNY"]).with("series", ["id": "b", "unit_mult": 6])
        .with("series", ["id": "c", "partner": "CN-BJ"]).with("series", ["id": "d"]),
      reports: .e210,
      """
      series "total": component "a" counts in CNY, not in USD; \
      take it out, or give both series one unit
      """,
      """
      series "total": component "b" counts in 10^6, not in 10^9; \
      take it out, or give both series one unit_mult
      """,
      """
      series "total": component "c" is with CN-BJ, not with CN; \
      take it out, or give both series one partner
      """)
  }
}
