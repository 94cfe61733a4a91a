import ProgrammeModel
import Testing

struct RatingTests {
  @Test func countsStepsOnTheFivePointScale() {
    let scale: [Rating] = [.green, .amberGreen, .amber, .amberRed, .red]
    #expect(scale.map(\.step) == [0, 1, 2, 3, 4])
    #expect(Rating.unknown.step == nil)
    #expect(Rating.green.steps(to: .amber) == 2)
    #expect(Rating.red.steps(to: .green) == -4)
    #expect(Rating.unknown.steps(to: .red) == nil)
    #expect(Rating.red.steps(to: .unknown) == nil)
  }
}
