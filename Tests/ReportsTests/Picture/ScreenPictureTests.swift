import Reports
import TerminalKit
import TestSupport
import Testing

struct ScreenPictureTests {
  private func picture(_ text: String, as role: Role, title: String = "A screen") -> String {
    useUTF8Locale()
    var frame = Frame(size: Size(width: 10, height: 2))
    frame.write(text, at: Point(x: 1, y: 1), as: role)
    return ScreenPicture(of: frame, theme: .dark, title: title).text
  }

  @Test func isAsLargeAsItsCells() {
    #expect(picture("a", as: .plain).contains("viewBox=\"0 0 90 36\" width=\"90\" height=\"36\""))
  }

  @Test func setsARunAtItsColumn() {
    let picture = picture("abc", as: .title)
    #expect(picture.contains("x=\"9\" y=\"31\" textLength=\"27\""))
    #expect(picture.contains(">abc</text>"))
  }

  @Test func setsWideGlyphsAloneOverTwoColumns() {
    let picture = picture("地铁a", as: .plain)
    #expect(picture.contains("x=\"9\" y=\"31\" textLength=\"18\""))
    #expect(picture.contains("x=\"27\" y=\"31\" textLength=\"18\""))
    #expect(picture.contains("x=\"45\" y=\"31\" textLength=\"9\""))
  }

  @Test func laysColourBehindTheSelection() {
    #expect(picture("ab", as: .selected).contains("<rect x=\"9\" y=\"18\" width=\"18\""))
    #expect(!picture("ab", as: .plain).contains("<rect x=\"9\""))
  }

  @Test func escapesWhatIsMarkup() {
    let picture = picture("<&>", as: .plain, title: "\"A\" < B")
    #expect(picture.contains("&lt;&amp;&gt;</text>"))
    #expect(picture.contains("aria-label=\"&quot;A&quot; &lt; B\""))
  }
}
