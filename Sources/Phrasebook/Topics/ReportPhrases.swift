package import ProgrammeModel

/// The report for a joint meeting, and what saved files say.
package protocol ReportPhrases: Sendable {
  /// The report's title.
  var reportTitle: String { get }

  /// The headings of its sections.
  var reportSections: ReportSections { get }

  /// What the report covers: `changes since 14 Oct 2021`.
  func covers(since date: String) -> String

  /// For whom it was made: `from public records`.
  func audience(_ audience: Audience) -> String

  /// What is marked illustrative was left out: `from sourced records only`.
  var fromSourced: String { get }

  /// How the marks ≈ and ◇ are to be read; the marks come with the call.
  func notesOnMarks(derived: String, illustrative: String) -> String
}
