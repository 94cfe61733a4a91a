import ProgrammeModel
import Testing

struct AnswersTests {
  /// Of two who ask at once both get one answer: here the second asks while the first one's is made.
  @Test func theFirstAnswerStays() {
    let answers = Answers()
    let answer = answers("question") {
      #expect(answers("question") { 1 } == 1)
      return 2
    }
    #expect(answer == 1)
    #expect(answers("question") { 3 } == 1)
  }
}
