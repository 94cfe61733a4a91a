import Phrasebook
import ProgrammeModel

extension PackSection {
  /// How the marks are to be read, and what the keepers of the data should know.
  static func notes(in context: ShowContext) -> PackSection {
    PackSection(
      title: context.phrases.reportSections.notes,
      blocks: [
        .line(context.phrases.notesOnMarks(derived: "≈", illustrative: "◇")),
        .sheet(DataDocument(in: context).sheet(in: context)),
      ])
  }
}
