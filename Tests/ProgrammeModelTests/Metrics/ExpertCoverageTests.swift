import ProgrammeModel
import Testing

struct ExpertCoverageTests {
  private func coverage(hidesIllustrative: Bool = false) throws -> ExpertCoverage {
    let directory = FilesInMemory(
      [
        "programme.json": """
        {"format": "bilateral", "format_version": 1, "id": "p", "title": "P", "period": "2021/2023",
         "default_language": "en",
         "parties": [{"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow", "languages": ["ru", "en"]},
                     {"id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai", "languages": ["zh", "en"]}]}
        """,
        "experts.json": """
        {"items": [
          {"id": "a", "title": "A", "name": "A", "party": "moscow", "sectors": ["metro", "innovation", "metro"],
           "languages": ["ru", "zh"], "consent": true},
          {"id": "b", "title": "B", "name": "B", "party": "beijing", "sectors": ["metro"],
           "languages": ["zh", "en"], "consent": false},
          {"id": "c", "title": "C", "name": "C", "party": "beijing", "sectors": ["tourism"],
           "languages": ["zh"], "consent": true, "illustrative": true}]}
        """,
      ])
    let day = try #require(PartialDate("2021-11-15")).earliest
    return Assessment(
      DatedSnapshot(
        try Loader(directory).snapshot(), asOf: day, hidesIllustrative: hidesIllustrative)
    ).once()
  }

  @Test func countsEachExpertOnceInEachSectorNamed() throws {
    let coverage = try coverage()
    #expect(coverage.sectors.map(\.name) == ["innovation", "metro", "tourism"])
    #expect(coverage.sectors.map(\.counts) == [[1, 0], [1, 1], [0, 1]])
    #expect(coverage.totals == [1, 2])
    #expect(coverage.count == 3 && coverage.withheldCount == 1)
  }

  @Test func findsTheSectorsThatAPartyHasNobodyFor() throws {
    #expect(try coverage().gaps.map(\.name) == ["innovation", "tourism"])
    #expect(try coverage(hidesIllustrative: true).gaps.map(\.name) == ["innovation"])
    #expect(try coverage().place(of: "tourism") == 2)
  }

  @Test func countsLanguagesAndThoseWhoBridgeThem() throws {
    let coverage = try coverage()
    #expect(coverage.languages.map(\.tag) == ["zh", "en", "ru"])
    #expect(coverage.bridge == ["ru", "zh"] && coverage.bridgingCount == 1)
  }

  @Test func bridgesNothingWhereAPartyNamesNoLanguage() throws {
    let bare = try assess([:], on: "2021-11-15").once(ExpertCoverage.self)
    #expect(bare.bridge.isEmpty && bare.bridgingCount == 0 && bare.sectors.isEmpty)
  }
}
