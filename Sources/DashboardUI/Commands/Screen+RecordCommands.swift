import Phrasebook
import ProgrammeModel
import TerminalKit

/// What every screen does with the record under its cursor, or with the one that it is about.
extension Screen {
  static var recordCommands: [WriteCommand<Self>] {
    [
      Command(.character("e"), phrase: \.edit, shown: .helpOnly) { screen, context in
        guard let record = screen.recordInHand(in: context).flatMap({ context.record($0) }) else {
          return .stay
        }
        let (line, column) = record.origin.place
        return .perform(.edit(path: record.origin.file.path, line: line, column: column))
      },
      Command(.character("y"), phrase: \.copy, shown: .helpOnly) { screen, context in
        let line = screen.detail(in: context)?.text
        let text = screen.recordInHand(in: context)?.id ?? line
        return text.map { .perform(.copy($0)) } ?? .stay
      },
    ]
  }

  private func recordInHand(in context: Context) -> RecordName? {
    selectedRecord(in: context) ?? subject
  }
}
