import Phrasebook
import ProgrammeModel
import TerminalKit

/// What every screen does with the record under its cursor, or with the one that it is about.
extension Screen {
  static var recordCommands: [WriteCommand<Self>] {
    [edit(shown: .helpOnly), copy(shown: .helpOnly)]
  }

  /// The row that opens the record's file in the editor.
  static func edit(shown place: CommandRow.Place) -> WriteCommand<Self> {
    Command(.character("e"), phrase: \.edit, shown: place) { screen, context in
      guard let record = screen.recordInHand(in: context).flatMap({ context.record($0) }) else {
        return .stay
      }
      let (line, column) = record.origin.place
      return .perform(.edit(path: record.origin.file.path, line: line, column: column))
    }
  }

  /// The row that copies the record's id, or what the detail line says where there is none.
  static func copy(shown place: CommandRow.Place) -> WriteCommand<Self> {
    Command(.character("y"), phrase: \.copy, shown: place) { screen, context in
      let line = screen.detail(in: context)?.text
      let text = screen.recordInHand(in: context)?.id ?? line
      return text.map { .perform(.copy($0)) } ?? .stay
    }
  }

  private func recordInHand(in context: Context) -> RecordName? {
    selectedRecord(in: context) ?? subject
  }
}
