import TerminalKit
import Testing

struct RectTests {
  let area = Rect(x: 2, y: 3, width: 10, height: 4)

  @Test func givesItsRows() {
    #expect(area.row(0) == Rect(x: 2, y: 3, width: 10, height: 1))
    #expect(area.rowFromBottom(0) == Rect(x: 2, y: 6, width: 10, height: 1))
    #expect(area.rows(from: 3) == Rect(x: 2, y: 6, width: 10, height: 1))
  }

  @Test(arguments: [-1, 4, .max, .min])
  func givesNoRowThatItDoesNotHave(index: Int) {
    #expect(area.row(index).isEmpty)
  }

  @Test func splitsWithoutLosingACell() {
    let (left, right) = area.splitVertically(at: 4)
    #expect(left == Rect(x: 2, y: 3, width: 4, height: 4))
    #expect(right == Rect(x: 6, y: 3, width: 6, height: 4))
    let (top, bottom) = area.splitHorizontally(at: 9)
    #expect(top == area)
    #expect(bottom.isEmpty)
  }

  @Test func holdsItsCellsAndNoneBesideThem() {
    for inside in [Point(x: 2, y: 3), Point(x: 11, y: 3), Point(x: 2, y: 6), Point(x: 11, y: 6)] {
      #expect(area.contains(inside))
    }
    for beside in [Point(x: 1, y: 3), Point(x: 12, y: 3), Point(x: 2, y: 2), Point(x: 2, y: 7)] {
      #expect(!area.contains(beside))
    }
  }

  @Test func insetsDownToNothing() {
    #expect(area.inset(by: 1) == Rect(x: 3, y: 4, width: 8, height: 2))
    #expect(area.inset(by: 2).isEmpty)
    #expect(area.inset(by: 99).isEmpty)
  }

  @Test func intersectsAnyTwoAreas() {
    #expect(
      area.intersection(Rect(x: 0, y: 0, width: 4, height: 4))
        == Rect(x: 2, y: 3, width: 2, height: 1))
    #expect(area.intersection(Rect(x: 50, y: 0, width: 4, height: 4)).isEmpty)
    #expect(area.intersection(Rect(x: -50, y: 0, width: 4, height: 40)).isEmpty)
  }

  @Test func takesAnyNumber() {
    let area = Rect(x: .min, y: .max, width: .max, height: .min)
    #expect(area.height == 0)
    #expect(area.maxX <= 1_000_000)
  }

  @Test func centresWhatFitsAndCutsWhatDoesNot() {
    #expect(area.centred(Size(width: 4, height: 2)) == Rect(x: 5, y: 4, width: 4, height: 2))
    #expect(area.centred(Size(width: 99, height: 99)) == area)
  }

  @Test func leavesTwoColumnsForTextAndOneOnANarrowScreen() {
    #expect(
      Rect(x: 0, y: 0, width: 60, height: 1).textColumns == Rect(x: 2, y: 0, width: 56, height: 1))
    #expect(
      Rect(x: 0, y: 0, width: 59, height: 1).textColumns == Rect(x: 1, y: 0, width: 57, height: 1))
  }
}
