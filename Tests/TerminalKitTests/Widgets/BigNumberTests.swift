import TerminalKit
import Testing

struct BigNumberTests {
  @Test func drawsFiveRowsOfDots() throws {
    var frame = Frame(size: Size(width: 20, height: 5))
    frame.draw(try #require(BigNumber("1.7")), in: frame.bounds)
    #expect(
      frame.text.split(separator: "\n").map(String.init) == [
        "  ██        ██████", "████            ██", "  ██            ██", "  ██            ██",
        "██████  ██      ██",
      ])
  }

  @Test(arguments: ["0123456789", "-20,5", "1 234", "+7", "−2.7"])
  func knowsHowWideItIs(text: String) throws {
    let number = try #require(BigNumber(text))
    var frame = Frame(size: Size(width: number.columns + 4, height: BigNumber.height))
    frame.draw(number, in: frame.bounds)
    let widest = frame.text.split(separator: "\n").map(\.count).max()
    #expect(widest == number.columns)
  }

  @Test(arguments: ["", "n/a", "≈ 4"])
  func hasNoFormForWords(text: String) { #expect(BigNumber(text) == nil) }
}
