import ProgrammeModel
import Testing

/// The roll-up of areas, part by part of its rule.
struct ProgrammeRatingTests {
  /// One area a letter: green, amber, red or unknown; R is critical and red, W red with the weight of three.
  private func rating(_ letters: String) throws -> ProgrammeRating {
    let areas = letters.enumerated().map { index, letter in
      """
      {"id": "a\(index)", "title": "A", "critical": \(letter == "R"),
       "weight": \(letter == "W" ? 3 : 1)}
      """
    }
    let levels: [Character: String] = [
      "g": "low", "a": "substantial", "r": "high", "R": "high", "W": "high",
    ]
    let risks = letters.enumerated().compactMap { index, letter in
      levels[letter].map { level in
        #"{"id": "r\#(index)", "title": "R", "area": "a\#(index)", "level": "\#(level)"}"#
      }
    }
    return try assess(
      [
        "areas.json": #"{"items": [\#(areas.joined(separator: ","))]}"#,
        "risks.json": #"{"items": [\#(risks.joined(separator: ","))]}"#,
      ], on: "2021-11-15"
    ).rating
  }

  @Test(arguments: [
    ("Rggggggggg", Rating.red, ProgrammeRating.Reason.criticalAreaRed),
    ("rggg", .red, .redWeight), ("Wggggggggg", .red, .redWeight),
    ("rgggg", .amber, .anyRed), ("ruuuugggg", .amber, .anyRed),
    ("ruuuuugggg", .unknown, .unknownWeight), ("auuu", .unknown, .unknownWeight),
    ("aggg", .amber, .amberWeight), ("agggg", .green, .green), ("", .unknown, .noAreas),
  ])
  func testsRedThenUnknownThenAmber(
    letters: String, rating: Rating, reason: ProgrammeRating.Reason
  ) throws {
    let programme = try self.rating(letters)
    #expect(programme.rating == rating)
    #expect(programme.reason == reason)
  }

  @Test(arguments: UInt64(1)...20)
  func isTheSameInAnyOrderOfTheAreas(seed: UInt64) throws {
    var random = LinearCongruence(seed: seed)
    let letters = (0..<12).map { _ in "ggggaauurRW".randomElement(using: &random) ?? "g" }
    let first = try rating(String(letters))
    for _ in 0..<5 {
      let other = try rating(String(letters.shuffled(using: &random)))
      #expect(other.rating == first.rating && other.reason == first.reason, "\(letters)")
      #expect(other.counts == first.counts && other.weights == first.weights, "\(letters)")
    }
  }

  @Test func tellsHowManyAreasStandWhere() throws {
    #expect(try rating("rgauu").counts == [.red: 1, .green: 1, .amber: 1, .unknown: 2])
  }
}
