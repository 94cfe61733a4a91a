import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct SpanTests {
  @Test func aTextInAnotherLanguageSaysWhichOne() throws {
    let context = try Context.fixture(language: .chinese)
    let ticketing = try #require(context.snapshot.milestones["ticketing"])
    #expect(
      context.text(ticketing.title)
        == [Span("[en] ", as: .muted), Span("Ticketing by face, lessons")])
    let trial = try #require(context.snapshot.milestones["trial"])
    #expect(context.text(trial.title, as: .title) == [Span("信号试验：共享结果", as: .title)])
    #expect(context.text(nil).isEmpty)
  }

  @Test(arguments: Language.allCases, Rating.allCases)
  func aRatingFitsItsColumns(language: Language, rating: Rating) throws {
    let context = try Context.fixture(language: language)
    #expect(context.spans(of: rating, isFull: false).columns <= 7)
    #expect(context.spans(of: rating, isFull: true).columns <= 13)
    #expect(context.glyph(of: rating).columns == 1)
  }

  @Test func aFigureStandsWithEverythingItNeeds() {
    let figure = Figure(
      "20.5 bn US$", period: "Jan–Sep 2020", scope: "scope not stated", source: "TASS",
      isIllustrative: true)
    #expect(
      figure.spans().map(\.text).joined()
        == "20.5 bn US$ Jan–Sep 2020, scope not stated, TASS ◇")
    #expect(figure.spans(as: .title).first == Span("20.5 bn US$", as: .title))
  }

  @Test func aDerivedFigureIsMarked() {
    let spans = Figure("+16.7 %", isDerived: true).spans()
    #expect(spans == [Span("≈ ", as: .derived), Span("+16.7 %", as: .derived)])
  }

  @Test(arguments: [
    ("experts", MilestoneMark.met), ("exchange-plan", .late), ("visit", .set),
    ("trial", .expectedAnew), ("ticketing", .set),
  ])
  func aMilestonesMarkIsWhatThePlanSays(id: String, mark: MilestoneMark) throws {
    let context = try Context.fixture()
    let standings = context.dated.milestones(of: Identifier<Workstream>("metro-technology"))
    let standing = try #require(standings.first { $0.milestone.common.id == id })
    #expect(context.mark(of: standing) == mark)
  }
}
