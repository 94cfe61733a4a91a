import Phrasebook
import ProgrammeModel
import TerminalKit

extension Frame {
  /// Pastes a part of the screen that keys leave as it is: drawn once for the data, the day, the language and its place.
  ///
  /// - Parameter name: What tells it from others that stand in the same place.
  mutating func paste(
    _ context: Context, picture name: String, in area: Rect, draw: (inout Frame) -> Void
  ) {
    let party = context.firstParty?.text ?? ""
    let question = """
      picture \(name) \(context.language.rawValue) \(party) \(area.minX) \(area.minY) \(area.width) \(area.height) \
      \(size.width) \(size.height)
      """
    let picture = context.assessment.remember(question) {
      var frame = Frame(size: size)
      draw(&frame)
      return frame
    }
    paste(picture, in: area)
  }
}
