package import DashboardUI
import Foundation
package import Phrasebook
package import ProgrammeModel
package import TerminalKit
import Testing

extension AppState {
  /// Presses keys one after another; what they ask of the world outside is dropped.
  package mutating func press(_ first: Key, _ second: Key, _ more: Key...) {
    press(first)
    press(second)
    for key in more { press(key) }
  }

  /// Types a text, letter by letter.
  package mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  /// Draws the screen in view at a size given in columns and rows.
  package func render(_ columns: Int, _ rows: Int) -> Frame {
    render(size: Size(width: columns, height: rows))
  }

  /// Where a text stands in the frame that is in view.
  package func place(of text: String) throws -> Point {
    let rows = render().text.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(rows.firstIndex { $0.contains(text) })
    let range = try #require(rows[y].range(of: text))
    return Point(x: DisplayWidth.columns(of: String(rows[y][..<range.lowerBound])), y: y)
  }
}

extension Context {
  /// A context over ``Fixture/files``, as of 15 November 2021; a test names only what it is about.
  package static func fixture(
    _ files: [String: String] = Fixture.files, language: Language = .english,
    asOf: Day = Fixture.day, isPinned: Bool = true, now: Int? = nil,
    hidesIllustrative: Bool = false
  ) throws -> Context {
    useUTF8Locale()
    return Context(
      snapshot: try Fixture.snapshot(files), language: language, asOf: asOf, isPinned: isPinned,
      now: now, hidesIllustrative: hidesIllustrative)
  }
}
