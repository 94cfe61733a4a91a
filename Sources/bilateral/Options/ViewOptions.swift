import ArgumentParser
import Foundation
import Phrasebook
import ProgrammeModel

/// What is looked at and how: the same for the dashboard and for every command that shows something of it.
struct ViewOptions: ParsableArguments {
  @OptionGroup var data: DataDirectoryOptions

  @Option(help: "The language: en, ru or zh; else that of the locale.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The day to look from, such as 2021-11-15; else the programme's own, else today.",
      valueName: "date"))
  var asOf: String?

  @Flag(help: "Leave out the records that are illustrative.")
  var sourcedOnly = false

  /// Reads the data directory.
  ///
  /// Ends the command with one line on standard error and exit code 64 where an option makes no sense, or 3 where
  /// there is nothing to show.
  func view() throws -> ProgrammeView {
    let language = try chosenLanguage()
    let day = try chosenDay()
    let snapshot = try data.snapshot()
    let pinned = day ?? snapshot.programme.asOf?.earliest
    return ProgrammeView(
      snapshot: snapshot, language: language, asOf: pinned ?? today(of: snapshot),
      isPinned: pinned != nil, hidesIllustrative: sourcedOnly)
  }

  private func chosenLanguage() throws -> Language {
    guard let language else {
      return Language(detecting: ProcessInfo.processInfo.environment)
    }
    do {
      return try Language(argument: language)
    } catch {
      Complaint.write("--\(error)")
      throw ExitCode.usage
    }
  }

  /// Of a date that is known to the month or year, its first day.
  private func chosenDay() throws -> Day? {
    guard let asOf else { return nil }
    if let date = PartialDate(asOf) { return date.earliest }
    Complaint.write("--as-of \"\(asOf)\" \(DateHint.partial(asOf))")
    throw ExitCode.usage
  }

  /// The day that it is for the first party.
  private func today(of snapshot: Snapshot) -> Day {
    let now = Int(Date().timeIntervalSince1970)
    let zone = snapshot.parties.first?.timeZone ?? "UTC"
    return EventTime.clock(at: now, zone: zone)?.day ?? Day(number: Int32(now / 86_400))
  }
}
